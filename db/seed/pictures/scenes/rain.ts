import { lighter, mix, ramp, type Oklch } from '../oklch.ts';
import { groundUnder, sky, skyLine } from '../landscape.ts';
import type { Noise } from '../noise.ts';
import type { Random } from '../random.ts';
import { circle, curve, ellipse, group, linearGradient, move, polygon, rectangle, shape, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  cloud: Oklch;
  terraces: readonly [Oklch, ...Oklch[]];
  wall: Oklch;
  tree: Oklch;
  drop: Oklch;
  lamp: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 215,
    high: [0.46, 0.05, 235],
    low: [0.78, 0.045, 205],
    cloud: [0.36, 0.05, 245],
    terraces: [[0.66, 0.08, 165], [0.56, 0.1, 150], [0.48, 0.1, 145], [0.36, 0.075, 155], [0.25, 0.05, 170]],
    wall: [0.68, 0.05, 75],
    tree: [0.29, 0.06, 165],
    drop: [0.95, 0.02, 210],
    lamp: [0.9, 0.12, 82],
  },
  {
    hue: 60,
    high: [0.5, 0.05, 260],
    low: [0.88, 0.07, 70],
    cloud: [0.42, 0.06, 280],
    terraces: [[0.78, 0.09, 85], [0.7, 0.115, 75], [0.6, 0.12, 62], [0.46, 0.095, 50], [0.3, 0.06, 35]],
    wall: [0.84, 0.05, 80],
    tree: [0.36, 0.07, 140],
    drop: [0.97, 0.02, 90],
    lamp: [0.96, 0.1, 88],
  },
  {
    hue: 300,
    high: [0.3, 0.07, 285],
    low: [0.66, 0.1, 330],
    cloud: [0.24, 0.06, 285],
    terraces: [[0.56, 0.1, 330], [0.47, 0.105, 315], [0.38, 0.1, 303], [0.29, 0.08, 293], [0.19, 0.05, 285]],
    wall: [0.62, 0.08, 345],
    tree: [0.22, 0.05, 270],
    drop: [0.93, 0.04, 320],
    lamp: [0.9, 0.11, 78],
  },
  {
    hue: 135,
    high: [0.7, 0.03, 220],
    low: [0.93, 0.03, 120],
    cloud: [0.58, 0.03, 235],
    terraces: [[0.82, 0.08, 125], [0.72, 0.12, 130], [0.62, 0.13, 135], [0.49, 0.11, 142], [0.34, 0.075, 152]],
    wall: [0.88, 0.04, 85],
    tree: [0.35, 0.08, 150],
    drop: [0.99, 0.01, 200],
    lamp: [0.72, 0.16, 45],
  },
];

type Slope = { terraces: Point[][]; wallHeight: number };

/** Rain slanting over a terraced hill: stone walls, round trees, one house with its lamp lit. */
export function rain({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const slope = planSlope(random, noise);
  const wind = random.between(0.14, 0.42);
  const style = { random, ink, colors };
  const drawn = slope.terraces.map((line, place) => drawTerrace(line, { place, slope, ...style }));
  const home = random.whole(1, 3);
  const far = drawn.slice(0, home + 1).join('') + drawHouse(slope.terraces[home] ?? [], style);
  return {
    light: { x: 0.75, y: 0.05, strength: 0.2 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.6) },
      { shapes: farRain(wind, ink(colors.cloud)), texture: 'spray' },
      { shapes: far },
      { shapes: mist(slope.terraces[home] ?? [], ink(colors.low)), texture: 'spray' },
      { shapes: drawn.slice(home + 1).join('') },
      { shapes: drawClouds(random, { ink, colors }), shadow: { dx: 0, dy: 22, blur: 22, strength: 0.22 } },
      {
        shapes:
          streaks({ count: 190, wind, length: [26, 70], width: 1.5, opacity: 0.5 }, style) +
          streaks({ count: 64, wind, length: [70, 150], width: 2.8, opacity: 0.75 }, style) +
          splashes(slope, style),
      },
    ],
  };
}

function planSlope(random: Random, noise: Noise): Slope {
  const count = random.whole(7, 9);
  const hilltop = random.between(250, 950);
  const breadth = random.between(300, 470);
  const rise = random.between(190, 290);
  const top = random.between(430, 500);
  const terraces = Array.from({ length: count }, (_, place) => {
    const share = place / (count - 1);
    const level = top + (840 - top) * share ** 1.1;
    const shift = hilltop + (600 - hilltop) * share * 0.5;
    return skyLine(
      (x) => level - rise * (1 - share * 0.6) * Math.exp(-(((x - shift) / breadth) ** 2)) - 26 * (noise(x / 210, place * 4.7, 2) - 0.5),
    );
  });
  return { terraces, wallHeight: random.between(15, 25) };
}

type Style = Pick<Brush, 'ink' | 'random'> & { colors: Palette };

function drawTerrace(line: readonly Point[], { place, slope, random, ink, colors }: Style & { place: number; slope: Slope }): string {
  const share = place / (slope.terraces.length - 1);
  const soil = ramp(colors.terraces, share);
  const wall = mix(colors.wall, soil, 0.25 + share * 0.4);
  const height = slope.wallHeight * (0.6 + share * 0.9);
  const lowered = (by: number) => line.map(([x, y]): Point => [x, y + by]);
  const rows = [0.3, 0.62].map((depth) =>
    stroke(curve(lowered(height + 58 * depth)), {
      stroke: ink(lighter(soil, 0.06)),
      width: 2 + share * 2,
      opacity: 0.7,
      dash: `${10 + share * 14} ${7 + share * 8}`,
    }),
  );
  return (
    trees(line, { share, random, ink, colors }) +
    shape(groundUnder(line), { fill: ink(wall) }) +
    stones(line, height, ink(lighter(wall, -0.12))) +
    shape(groundUnder(lowered(height)), { fill: ink(soil) }) +
    stroke(curve(line), { stroke: ink(lighter(wall, 0.1)), width: 3 }) +
    stroke(curve(lowered(height + 2)), { stroke: ink(lighter(soil, -0.1)), width: 5, opacity: 0.7 }) +
    rows.join('')
  );
}

function stones(line: readonly Point[], height: number, color: string): string {
  const joints = line.flatMap(([x, y], place) => {
    const offset = place % 2 ? 6 : 0;
    return [
      `M${x + offset} ${(y + 3).toFixed(1)}v${(height * 0.46).toFixed(1)}`,
      `M${x + 10 - offset} ${(y + height * 0.5).toFixed(1)}v${(height * 0.5).toFixed(1)}`,
    ];
  });
  const course = curve(line.map(([x, y]): Point => [x, y + height * 0.5]));
  return stroke(joints.join('') + course, { stroke: color, width: 1.5, opacity: 0.7 });
}

function trees(line: readonly Point[], { share, random, ink, colors }: Style & { share: number }): string {
  const count = random.whole(1, 5);
  return Array.from({ length: count }, () => {
    const [x, y] = line[random.whole(2, line.length - 3)] ?? [0, 0];
    const size = random.between(15, 25) * (0.7 + share * 1.1);
    const crown = ink(lighter(colors.tree, 0.07 * (1 - share) + random.between(-0.02, 0.03)));
    const lit = ink(lighter(colors.tree, 0.14));
    return (
      shape(rectangle([x - size * 0.09, y - size * 0.7], size * 0.18, size * 0.8), { fill: ink(lighter(colors.tree, -0.08)) }) +
      shape(
        circle([x, y - size * 1.25], size * 0.82) +
          circle([x - size * 0.6, y - size], size * 0.52) +
          circle([x + size * 0.6, y - size * 0.95], size * 0.56),
        { fill: crown },
      ) +
      shape(ellipse([x + size * 0.26, y - size * 1.5], size * 0.34, size * 0.2), { fill: lit, opacity: 0.6 })
    );
  }).join('');
}

function drawHouse(line: readonly Point[], { random, ink, colors }: Style): string {
  const [x, y] = line[random.whole(Math.floor(line.length * 0.3), Math.floor(line.length * 0.7))] ?? [600, 500];
  const wall = mix(colors.wall, [0.95, 0.02, 85], 0.4);
  const drawing =
    shape(rectangle([-44, -62], 88, 72), { fill: ink(wall) }) +
    shape(rectangle([14, -62], 30, 72), { fill: ink(lighter(wall, -0.16)) }) +
    shape('M-14 -62A29 30 0 0 1 44 -62Z', { fill: ink(lighter(wall, 0.03)) }) +
    shape(rectangle([-48, -68], 96, 8), { fill: ink(lighter(wall, -0.24)) }) +
    shape('M-32 -18V-38A8 8 0 0 1 -16 -38V-18Z', { fill: ink(colors.lamp) }) +
    shape('M-6 10V-22A9 9 0 0 1 12 -22V10Z', { fill: ink(lighter(wall, -0.42)) });
  return group(drawing, { transform: move(x, y) });
}

function drawClouds(random: Random, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const banks = [
    { level: 150, tone: lighter(colors.cloud, 0.1), count: random.whole(4, 6) },
    { level: 78, tone: colors.cloud, count: random.whole(5, 7) },
  ];
  return banks
    .map(({ level, tone, count }) => {
      const puffs = Array.from({ length: count }, (_, puff) => {
        const x = ((puff + random.between(0.1, 0.9)) * (canvas.width + 100)) / count - 50;
        return ellipse([x, level - random.between(20, 66)], random.between(110, 190), random.between(52, 92));
      });
      const lips = Array.from({ length: count }, (_, puff) =>
        ellipse([((puff + random.between(0.2, 0.8)) * canvas.width) / count, level - 50], 130, 26),
      );
      return (
        shape(rectangle([-20, -20], 1240, level - 10), { fill: ink(tone) }) +
        shape(puffs.join(''), { fill: ink(tone) }) +
        shape(lips.join(''), { fill: ink(lighter(tone, 0.05)), opacity: 0.6 })
      );
    })
    .join('');
}

function farRain(wind: number, color: string): string {
  const curtain = (x: number, width: number) =>
    polygon([[x, 60], [x + width, 60], [x + width - wind * 620, 680], [x - wind * 620, 680]]);
  return (
    linearGradient('curtain', [
      [0, color, 0.5],
      [1, color, 0],
    ]) + [160, 520, 980].map((x, place) => shape(curtain(x, 150 + place * 60), { fill: 'url(#curtain)' })).join('')
  );
}

type Streaks = { count: number; wind: number; length: readonly [number, number]; width: number; opacity: number };

function streaks({ count, wind, length, width, opacity }: Streaks, { random, ink, colors }: Style): string {
  const drops = Array.from({ length: count }, () => {
    const fall = random.between(length[0], length[1]);
    return `M${random.between(-20, 1340).toFixed(1)} ${random.between(90, 780).toFixed(1)}l${(-wind * fall).toFixed(1)} ${fall.toFixed(1)}`;
  });
  return stroke(drops.join(''), { stroke: ink(colors.drop), width, opacity, cap: 'round' });
}

function splashes({ terraces }: Slope, { random, ink, colors }: Style): string {
  const rings = terraces.slice(2).flatMap((line) =>
    Array.from({ length: 9 }, () => {
      const [x, y] = line[random.whole(1, line.length - 2)] ?? [0, 0];
      const size = random.between(5, 11);
      return `M${x - size} ${y - 2}q${size} ${size * 0.8} ${size * 2} 0M${x - size * 0.7} ${y - 9}l-3 -7M${x + size * 0.7} ${y - 9}l3 -7M${x} ${y - 11}v-8`;
    }),
  );
  return stroke(rings.join(''), { stroke: ink(colors.drop), width: 2, opacity: 0.75, cap: 'round' });
}

function mist(line: readonly Point[], color: string): string {
  const top = Math.min(...line.map(([, y]) => y));
  return (
    linearGradient('mist', [
      [0, color, 0], [0.6, color, 0.4], [1, color, 0],
    ]) + shape(rectangle([-20, top - 30], 1240, 300), { fill: 'url(#mist)' })
  );
}
