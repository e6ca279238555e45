import type { Oklch } from '../oklch.ts';
import { ramp } from '../oklch.ts';
import type { Random } from '../random.ts';
import { arc, group, linearGradient, move, onCircle, rhombus, shape, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';
import { groundUnder, sky, skyLine } from '../landscape.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  ridges: readonly [Oklch, ...Oklch[]];
  trails: readonly [Oklch, Oklch, Oklch];
  dome: Oklch;
  slit: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 255,
    high: [0.2, 0.06, 265],
    low: [0.5, 0.1, 240],
    ridges: [[0.42, 0.07, 255], [0.3, 0.055, 260], [0.22, 0.045, 265], [0.15, 0.03, 268]],
    trails: [[0.95, 0.015, 230], [0.8, 0.08, 225], [0.86, 0.1, 80]],
    dome: [0.93, 0.015, 85],
    slit: [0.2, 0.04, 262],
  },
  {
    hue: 310,
    high: [0.22, 0.08, 290],
    low: [0.68, 0.13, 15],
    ridges: [[0.5, 0.11, 340], [0.36, 0.09, 315], [0.25, 0.07, 300], [0.16, 0.04, 290]],
    trails: [[0.96, 0.02, 60], [0.85, 0.09, 330], [0.88, 0.1, 75]],
    dome: [0.94, 0.03, 50],
    slit: [0.24, 0.07, 300],
  },
  {
    hue: 190,
    high: [0.22, 0.045, 215],
    low: [0.66, 0.09, 175],
    ridges: [[0.46, 0.07, 190], [0.34, 0.06, 200], [0.24, 0.045, 208], [0.15, 0.03, 215]],
    trails: [[0.97, 0.02, 170], [0.84, 0.09, 170], [0.9, 0.09, 100]],
    dome: [0.95, 0.02, 120],
    slit: [0.2, 0.04, 210],
  },
  {
    hue: 60,
    high: [0.3, 0.07, 255],
    low: [0.84, 0.1, 70],
    ridges: [[0.56, 0.08, 45], [0.4, 0.07, 20], [0.28, 0.05, 330], [0.18, 0.035, 290]],
    trails: [[0.97, 0.02, 90], [0.82, 0.06, 235], [0.9, 0.1, 80]],
    dome: [0.96, 0.025, 80],
    slit: [0.25, 0.05, 270],
  },
];

const ridgeCount = 4;

/** Star trails turning over a dome on a ridge, its beam held on the pole. */
export function observatory({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const pole: Point = [random.between(560, 920), random.between(130, 330)];
  const dome = { x: random.between(180, pole[0] - 230), size: random.between(0.85, 1.25) };
  const rise = random.between(150, 230);
  const ridges = Array.from({ length: ridgeCount }, (_, row) =>
    skyLine((x) => {
      const hills = 520 + row * 72 - rise * (1 - row * 0.2) * (noise(x / (330 - row * 40) + row * 9, row * 7.1) - 0.35);
      const knoll = row === 1 ? 70 * Math.exp(-(((x - dome.x) / 150) ** 2)) : 0;
      return hills - knoll;
    }, 24),
  );
  const ground = ridges.map((line, row) => shape(groundUnder(line), { fill: ink(ramp(colors.ridges, row / (ridgeCount - 1))) }));
  const top = ridges[1]?.find(([x]) => x >= dome.x)?.[1] ?? 480;
  const foot: Point = [dome.x, top + 10];
  return {
    light: { x: pole[0] / canvas.width, y: 0.45, strength: 0.17 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.75) },
      { shapes: milkyWay(pole, random, ink(colors.trails[1])), texture: 'spray' },
      { shapes: starTrails(pole, random, colors.trails.map(ink)) + shape(rhombus(pole, 12), { fill: ink(colors.trails[2]) }) },
      { shapes: beam(foot, pole, dome.size, ink(colors.trails[2])), texture: 'spray' },
      { shapes: (ground[0] ?? '') + drawDome(foot, dome.size, ink, colors) + ground.slice(1).join('') },
      { shapes: mist(ridges, ink(colors.low)), texture: 'spray' },
    ],
  };
}

function starTrails(pole: Point, random: Random, inks: readonly string[]): string {
  const exposure = random.between(0.5, 1.5);
  const gap = random.between(4, 5.2);
  return Array.from({ length: 240 }, (_, trail) => {
    const radius = 20 + trail * gap + random.between(0, 4);
    const from = random.between(0, 2 * Math.PI);
    const color = inks[random.pick([0, 0, 0, 1, 1, 2])] ?? '#fff';
    return stroke(arc(pole, radius, from, from + random.between(0.3, 1) * exposure), {
      stroke: color,
      opacity: random.between(0.25, 0.95),
      width: random.between(0.9, 2.9),
      cap: 'round',
    });
  }).join('');
}

function milkyWay(pole: Point, random: Random, color: string): string {
  const tilt = random.between(-0.6, 0.6) + Math.PI / 2;
  const far = onCircle(pole, 900, tilt);
  const near = onCircle(pole, 900, tilt + Math.PI);
  const along = `M${near[0]} ${near[1]}L${far[0]} ${far[1]}`;
  return [320, 210, 110].map((width) => stroke(along, { stroke: color, opacity: 0.075, width })).join('');
}

function beam([x, y]: Point, pole: Point, size: number, color: string): string {
  const from: Point = [x + 12 * size, y - 136 * size];
  const edges = `M${from[0] - 5} ${from[1] - 4}L${pole[0] - 7} ${pole[1]}L${pole[0] + 8} ${pole[1] + 10}L${from[0] + 6} ${from[1] + 6}Z`;
  return shape(edges, { fill: color, opacity: 0.42 });
}

function drawDome(foot: Point, size: number, ink: Brush['ink'], { dome, slit, trails }: Palette): string {
  const wall = ink([dome[0] - 0.13, dome[1], dome[2]]);
  const shade = ink([dome[0] - 0.24, 0.035, 255]);
  const drawing =
    shape('M-72 20V-62H72V20Z', { fill: wall }) +
    shape('M30 20V-62H72V20Z', { fill: shade }) +
    shape('M-80 -60A80 84 0 0 1 80 -60Z', { fill: ink(dome) }) +
    shape('M22 -139A80 84 0 0 1 80 -60H38Q46 -104 22 -139Z', { fill: shade }) +
    stroke('M-66 -88Q-14 -112 -2 -140M-40 -62Q-14 -100 -6 -140', { stroke: shade, width: 1.6, opacity: 0.6 }) +
    shape('M-12 -60L-4 -143L22 -140L22 -60Z', { fill: ink(slit) }) +
    shape('M-82 -64H82V-54H-82Z', { fill: ink([0.45, 0.04, 250]) }) +
    shape('M-12 20V-30A12 12 0 0 1 12 -30V20Z', { fill: ink(trails[2]) });
  return group(drawing, { transform: `${move(foot[0], foot[1])} scale(${size.toFixed(3)})` });
}

/** Low mist in the valleys, so that each ridge parts from the one behind. */
function mist(ridges: readonly (readonly Point[])[], color: string): string {
  return ridges
    .slice(1)
    .map((line, row) => {
      const id = `mist${row}`;
      const top = Math.min(...line.map(([, y]) => y));
      const band = `M-20 ${top + 20}H1220V${top + 190}H-20Z`;
      return (
        linearGradient(id, [[0, color, 0], [0.5, color, 0.13 - row * 0.03], [1, color, 0]]) + shape(band, { fill: `url(#${id})` })
      );
    })
    .join('');
}
