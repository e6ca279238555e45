import { ramp, type Oklch } from '../oklch.ts';
import type { Random } from '../random.ts';
import { circle, curve, group, radialGradient, rectangle, rhombus, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';
import { groundUnder, halo, sky, skyLine } from '../landscape.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  sun: Oklch;
  glint: Oklch;
  quay: Oklch;
  sea: readonly [Oklch, ...Oklch[]];
  sail: Oklch;
  sailShade: Oklch;
  hull: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 230,
    high: [0.78, 0.07, 228],
    low: [0.93, 0.06, 78],
    sun: [0.96, 0.07, 88],
    glint: [0.84, 0.09, 66],
    quay: [0.5, 0.07, 250],
    sea: [[0.74, 0.07, 215], [0.56, 0.09, 232], [0.4, 0.085, 250], [0.27, 0.06, 262]],
    sail: [0.97, 0.02, 90],
    sailShade: [0.84, 0.05, 72],
    hull: [0.28, 0.05, 40],
  },
  {
    hue: 30,
    high: [0.6, 0.11, 330],
    low: [0.87, 0.1, 62],
    sun: [0.93, 0.11, 78],
    glint: [0.9, 0.1, 70],
    quay: [0.38, 0.09, 325],
    sea: [[0.75, 0.1, 45], [0.58, 0.12, 10], [0.42, 0.11, 335], [0.26, 0.07, 305]],
    sail: [0.93, 0.05, 80],
    sailShade: [0.72, 0.11, 45],
    hull: [0.22, 0.05, 320],
  },
  {
    hue: 265,
    high: [0.36, 0.09, 268],
    low: [0.82, 0.1, 58],
    sun: [0.88, 0.13, 70],
    glint: [0.86, 0.11, 65],
    quay: [0.25, 0.06, 270],
    sea: [[0.62, 0.06, 285], [0.44, 0.08, 272], [0.31, 0.075, 268], [0.2, 0.05, 270]],
    sail: [0.92, 0.03, 80],
    sailShade: [0.68, 0.07, 40],
    hull: [0.16, 0.035, 280],
  },
  {
    hue: 185,
    high: [0.86, 0.045, 190],
    low: [0.95, 0.035, 110],
    sun: [0.98, 0.04, 100],
    glint: [0.9, 0.06, 110],
    quay: [0.47, 0.06, 200],
    sea: [[0.78, 0.07, 180], [0.62, 0.085, 188], [0.46, 0.08, 198], [0.3, 0.055, 212]],
    sail: [0.66, 0.15, 35],
    sailShade: [0.5, 0.13, 28],
    hull: [0.3, 0.05, 60],
  },
];

const horizon = 470;
const waveRows = 15;

/** A harbour under a low sun: cranes on the quays, dhows between the waves. */
export function port({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const sun: Point = [random.between(330, 870), random.between(235, 350)];
  const sunRadius = random.between(105, 165);
  const glints = Array.from({ length: 6 }, (_, line) =>
    shape(rectangle([sun[0] - sunRadius, sun[1] + 26 + line * 19], sunRadius * 2, 1.6 + line * 1.5), {
      fill: ink(colors.low),
      opacity: 0.9,
    }),
  );
  const harbour = quays(random, ink(colors.quay));
  const boats = placeBoats(random);
  return {
    light: { x: sun[0] / 1200, y: 0.3, strength: 0.2 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.62) },
      { shapes: halo(sun, sunRadius, ink(colors.sun)), texture: 'spray' },
      { shapes: shape(circle(sun, sunRadius), { fill: ink(colors.sun) }) + glints.join('') + harbour },
      { shapes: waves({ random, ink }, colors, boats) },
      { shapes: sunOnWater(sun, ink(colors.sun)), texture: 'spray' },
    ],
  };
}

type Boat = { row: number; x: number; size: number; facing: 1 | -1 };

function placeBoats(random: Random): Boat[] {
  const near: Boat = { row: random.whole(6, 8), x: random.between(300, 900), size: random.between(0.85, 1.1), facing: random.side() };
  const far = Array.from({ length: random.whole(1, 3) }, (_, place): Boat => {
    const row = random.whole(1, 4);
    return { row, x: (near.x + 260 + place * 250) % 1100, size: 0.3 + row * 0.06, facing: near.facing };
  });
  return [near, ...far];
}

function waves({ random, ink }: Pick<Brush, 'random' | 'ink'>, colors: Palette, boats: readonly Boat[]): string {
  return Array.from({ length: waveRows }, (_, row) => {
    const level = horizon + row * row * 1.15 + row * 9;
    const swell = 3 + row * 2.1;
    const length = 70 + row * 22;
    const phase = random.between(0, 9);
    const crest = skyLine((x) => level + swell * Math.sin((x / length) * Math.PI + phase), length / 8);
    const afloat = boats.filter((boat) => boat.row === row).map((boat) => dhow(boat, level + 14 - 40 * boat.size, { ink }, colors));
    const foam = stroke(curve(crest), {
      stroke: ink([0.95, 0.03, colors.hue]),
      opacity: 0.5 - row * 0.02,
      width: 1.2 + row * 0.18,
      dash: `${length * 1.6} ${length * 0.5} ${length * 0.4} ${length * 0.9}`,
      dashOffset: random.whole(0, 200),
    });
    return afloat.join('') + shape(groundUnder(crest), { fill: ink(ramp(colors.sea, row / (waveRows - 1))) }) + foam;
  }).join('');
}

function dhow({ x, size, facing }: Boat, waterline: number, { ink }: Pick<Brush, 'ink'>, colors: Palette): string {
  const hull = ink(colors.hull);
  const drawing =
    shape('M14 -20L44 -372L56 -370L30 -20Z', { fill: hull }) +
    shape('M-118 -92Q30 -210 64 -352Q150 -170 128 -58Q10 -40 -118 -92Z', { fill: ink(colors.sail) }) +
    shape('M64 -352Q150 -170 128 -58Q92 -52 60 -52Q104 -190 64 -352Z', { fill: ink(colors.sailShade) }) +
    stroke('M-40 -118Q50 -96 131 -104M10 -178Q70 -160 132 -166', { stroke: ink(colors.sailShade), width: 2 }) +
    shape('M-150 -26Q-60 -6 60 -10Q120 -14 178 -44Q150 40 90 52H-80Q-128 30 -150 -26Z', { fill: hull }) +
    stroke('M-143 -14Q-60 6 60 2Q120 -2 170 -28', { stroke: ink(colors.glint), width: 5 }) +
    shape(rhombus([-20, 22], 7) + rhombus([20, 24], 7) + rhombus([60, 22], 7), { fill: ink(colors.glint) });
  return group(drawing, {
    transform: `translate(${x.toFixed(1)} ${waterline.toFixed(1)}) scale(${(size * facing).toFixed(3)} ${size.toFixed(3)})`,
  });
}

function quays(random: Random, color: string): string {
  const leftEnd = random.between(180, 420);
  const rightStart = random.between(860, 1080);
  const cranes: Point[] = [
    [leftEnd - random.between(110, 170), random.between(0.85, 1.1)], [rightStart + 90, random.between(0.75, 1)],
  ];
  const moles = rectangle([-20, 452], leftEnd + 20, 30) + rectangle([rightStart, 452], 1240 - rightStart, 30);
  return cranes.map(([x, size]) => crane(x, size, color)).join('') + crates(random, rightStart, color) + shape(moles, { fill: color });
}

function crane(x: number, size: number, color: string): string {
  const legs = 'M0 0V-250M70 0V-250M-95 -180H205M0 -250L205 -180M70 -250L-95 -180M0 -90L70 -180M70 -90L0 -180';
  const load = stroke('M150 -180v66', { stroke: color, width: 3 }) + shape(rectangle([129, -114], 42, 26), { fill: color });
  return group(stroke(legs, { stroke: color, width: 6 }) + load, { transform: `translate(${x.toFixed(1)} 455) scale(${size.toFixed(3)})` });
}

function crates(random: Random, start: number, color: string): string {
  const stack = Array.from({ length: random.whole(3, 9) }, (_, crate) =>
    rectangle([start + 14 + (crate % 4) * 34, 432 - Math.floor(crate / 4) * 20], 31, 18),
  );
  return shape(stack.join(''), { fill: color });
}

function sunOnWater([x]: Point, color: string): string {
  return (
    radialGradient('path', [
      [0, color, 0.6],
      [1, color, 0],
    ]) + shape(`M${x - 170} ${horizon}A170 350 0 0 0 ${x + 170} ${horizon}Z`, { fill: 'url(#path)' })
  );
}
