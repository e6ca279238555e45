import { mix, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { between, distance, fallingShadow, move, polygon, polyline, rhombus, scale, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = { hue: number; dyke: Oklch; edge: Oklch; brines: readonly [Oklch, ...Oklch[]]; road: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 0,
    dyke: [0.9, 0.02, 80],
    edge: [0.62, 0.04, 50],
    brines: [
      [0.9, 0.03, 20], [0.8, 0.09, 10], [0.7, 0.12, 0], [0.93, 0.015, 90], [0.78, 0.07, 195], [0.62, 0.09, 205], [0.86, 0.05, 180],
      [0.55, 0.1, 350], [0.84, 0.06, 60],
    ],
    road: [0.96, 0.015, 85],
  },
  {
    hue: 220,
    dyke: [0.84, 0.02, 85],
    edge: [0.5, 0.03, 230],
    brines: [
      [0.93, 0.015, 200], [0.82, 0.05, 205], [0.7, 0.085, 215], [0.56, 0.095, 228], [0.42, 0.085, 242], [0.76, 0.07, 185],
      [0.9, 0.04, 160], [0.88, 0.05, 85],
    ],
    road: [0.97, 0.01, 90],
  },
  {
    hue: 55,
    dyke: [0.87, 0.035, 75],
    edge: [0.52, 0.06, 45],
    brines: [
      [0.92, 0.03, 85], [0.84, 0.08, 78], [0.76, 0.12, 62], [0.66, 0.14, 45], [0.52, 0.12, 32], [0.85, 0.045, 160], [0.68, 0.07, 190],
      [0.95, 0.015, 95],
    ],
    road: [0.97, 0.02, 85],
  },
  {
    hue: 170,
    dyke: [0.9, 0.025, 100],
    edge: [0.52, 0.04, 140],
    brines: [
      [0.93, 0.025, 120], [0.82, 0.07, 145], [0.7, 0.095, 165], [0.56, 0.085, 185], [0.44, 0.07, 205], [0.88, 0.07, 105], [0.78, 0.09, 25],
      [0.95, 0.012, 90],
    ],
    road: [0.98, 0.015, 95],
  },
];

type Pan = readonly [Point, Point, Point, Point];

/** Salt pans from above: brines of many colors between dykes, a road, heaps of salt. */
export function salt({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const pans = divide(fieldCorners(random), random);
  const filled = pans.map((pan) => drawPan(pan, colors, { random, ink }));
  const road = drawRoad(random);
  const heaped = pans.filter((pan) => area(pan) > 9000 && random.chance(0.32) && !isNear(centerOf(pan), road));
  const heaps = heaped.map((pan) => drawHeaps(centerOf(pan), random));
  return {
    light: { x: 0.25, y: 0.15, strength: 0.2 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.dyke) }) + filled.map(({ bed }) => bed).join('') },
      { shapes: filled.map(({ crust }) => crust).join(''), texture: 'spray' },
      {
        shapes:
          stroke(polyline(road), { stroke: ink(colors.edge), width: 24, opacity: 0.35, transform: move(3, 5) }) +
          stroke(polyline(road), { stroke: ink(colors.road), width: 20 }) +
          stroke(polyline(road), { stroke: ink(colors.edge), width: 2, dash: '10 12' }),
      },
      { shapes: heaps.join(''), shadow: { dx: 9, dy: 6, blur: 3, strength: 0.4 } },
    ],
  };
}

function fieldCorners(random: Random): Pan {
  const shift = () => random.between(-140, 140);
  return [
    [-220 + shift(), -260 + shift()], [1420 + shift(), -260 + shift()], [1420 + shift(), 1060 + shift()], [-220 + shift(), 1060 + shift()],
  ];
}

function divide(field: Pan, random: Random): Pan[] {
  const largest = random.between(12000, 34000);
  const pans: Pan[] = [];
  const split = ([a, b, c, d]: Pan, depth: number) => {
    if (depth > 9 || area([a, b, c, d]) < largest * random.between(0.5, 1.4)) {
      pans.push([a, b, c, d]);
      return;
    }
    const wide = distance(a, b) + distance(c, d) > distance(b, c) + distance(d, a);
    const [p, q, r, s]: Pan = wide ? [a, b, c, d] : [b, c, d, a];
    const share = random.between(0.36, 0.64);
    const top = between(p, q, share);
    const bottom = between(s, r, share + random.between(-0.05, 0.05));
    split([p, top, bottom, s], depth + 1);
    split([top, q, r, bottom], depth + 1);
  };
  split(field, 0);
  return pans;
}

function drawPan(pan: Pan, { brines, edge }: Palette, { random, ink }: Pick<Brush, 'random' | 'ink'>): { bed: string; crust: string } {
  const brine = random.pick(brines);
  const center = centerOf(pan);
  const inset = random.between(9, 15);
  const bed = polygon(pan.map((corner) => between(corner, center, inset / distance(corner, center))));
  const pale = ink(mix(brine, [0.98, 0.01, 90], 0.5));
  const rings = [0.86, 0.68, 0.46].map((by) =>
    shape(bed, { fill: pale, opacity: 0.2, transform: scale(by * random.between(0.92, 1.05), center) }),
  );
  return {
    bed: shape(bed, { fill: ink(edge), opacity: 0.6, transform: move(-3, -4) }) + shape(bed, { fill: ink(brine) }),
    crust: rings.join(''),
  };
}

function drawRoad(random: Random): Point[] {
  const y = random.between(180, 640);
  return random.chance(0.5)
    ? [
        [-20, y],
        [random.between(380, 760), y + random.between(-150, 150)],
        [1220, y + random.between(-180, 180)],
      ]
    : [
        [random.between(150, 560), -20],
        [random.between(420, 800), random.between(280, 520)],
        [random.between(640, 1080), 820],
      ];
}

function isNear(at: Point, road: readonly Point[]): boolean {
  return road.slice(1).some((to, bend) => {
    const from = road[bend] ?? to;
    return Array.from({ length: 30 }, (_, step) => between(from, to, step / 29)).some((place) => distance(at, place) < 64);
  });
}

function drawHeaps([x, y]: Point, random: Random): string {
  return Array.from({ length: random.pick([1, 1, 2, 3]) }, (_, heap) => {
    const size = random.between(9, 17);
    const at: Point = [x + (heap - 0.5) * 30, y + random.between(-10, 10)];
    const side = polygon([[at[0], at[1] - size], [at[0] + size, at[1]], [at[0], at[1] + size]]);
    return fallingShadow(rhombus(at, size), 6, 4, 0.2) + shape(rhombus(at, size), { fill: '#fff' }) + shape(side, { fill: '#c9cdd6' });
  }).join('');
}

function centerOf(pan: Pan): Point {
  return [pan.reduce((sum, [x]) => sum + x, 0) / 4, pan.reduce((sum, [, y]) => sum + y, 0) / 4];
}

function area([a, b, c, d]: Pan): number {
  const cross = (from: Point, to: Point) => from[0] * to[1] - to[0] * from[1];
  return Math.abs(cross(a, b) + cross(b, c) + cross(c, d) + cross(d, a)) / 2;
}
