import type { Oklch } from '../oklch.ts';
import type { Random } from '../random.ts';
import { circle, ellipse, linearGradient, radialGradient, rectangle, shape, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';
import { groundUnder, halo, ridge, sky } from '../landscape.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  sun: Oklch;
  hills: readonly [Oklch, ...Oklch[]];
  furrows: readonly [Oklch, ...Oklch[]];
  stalk: Oklch;
  tree: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 88,
    high: [0.78, 0.07, 215],
    low: [0.95, 0.05, 95],
    sun: [0.97, 0.06, 92],
    hills: [[0.76, 0.06, 150], [0.62, 0.075, 150], [0.47, 0.075, 152]],
    furrows: [[0.82, 0.125, 88], [0.68, 0.12, 78], [0.88, 0.11, 95], [0.54, 0.09, 120]],
    stalk: [0.42, 0.08, 85],
    tree: [0.33, 0.06, 155],
  },
  {
    hue: 135,
    high: [0.84, 0.05, 200],
    low: [0.96, 0.045, 110],
    sun: [0.99, 0.04, 105],
    hills: [[0.78, 0.05, 190], [0.62, 0.065, 175], [0.46, 0.065, 165]],
    furrows: [[0.82, 0.135, 98], [0.71, 0.13, 112], [0.88, 0.11, 94], [0.48, 0.1, 140]],
    stalk: [0.42, 0.09, 115],
    tree: [0.3, 0.055, 165],
  },
  {
    hue: 305,
    high: [0.72, 0.08, 300],
    low: [0.93, 0.06, 70],
    sun: [0.96, 0.07, 82],
    hills: [[0.68, 0.07, 300], [0.54, 0.085, 295], [0.41, 0.08, 290]],
    furrows: [[0.76, 0.125, 78], [0.63, 0.12, 66], [0.84, 0.11, 86], [0.42, 0.06, 330]],
    stalk: [0.38, 0.08, 50],
    tree: [0.27, 0.06, 310],
  },
  {
    hue: 40,
    high: [0.7, 0.09, 30],
    low: [0.93, 0.08, 78],
    sun: [0.97, 0.08, 85],
    hills: [[0.72, 0.08, 30], [0.56, 0.09, 18], [0.42, 0.08, 5]],
    furrows: [[0.7, 0.13, 68], [0.57, 0.12, 55], [0.8, 0.125, 80], [0.4, 0.07, 35]],
    stalk: [0.28, 0.06, 30],
    tree: [0.25, 0.05, 345],
  },
];

const furrowWidth = 62;
const furrowReach = 46;

/** Furrows running to one point on the horizon, hills, a low sun, a row of trees. */
export function fields({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const horizon = random.between(255, 380);
  const vanishing: Point = [random.between(330, 870), horizon];
  const sun: Point = [random.between(200, 1000), horizon - random.between(20, 110)];
  const sunRadius = random.between(90, 140);
  const hillRise = random.between(90, 170);
  const hills = colors.hills.map((color, row) => {
    const line = ridge({ noise, base: horizon - 6 + row * 12, rise: hillRise * (1 - row * 0.26), length: 300 - row * 50, row });
    return shape(groundUnder(line), { fill: ink(color) });
  });
  return {
    light: { x: sun[0] / canvas.width, y: 0.22, strength: 0.2 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.45) },
      { shapes: halo(sun, sunRadius, ink(colors.sun)), texture: 'spray' },
      { shapes: shape(circle(sun, sunRadius), { fill: ink(colors.sun) }) + hills.join('') + furrows(vanishing, colors, { random, ink }) },
      { shapes: warmth(vanishing, ink(colors.sun)) + depth(ink(colors.tree)), texture: 'spray' },
      { shapes: trees(horizon, random, ink(colors.tree)), shadow: { dx: (vanishing[0] - sun[0]) / 40, dy: 5, blur: 3, strength: 0.35 } },
    ],
  };
}

function furrows([x, horizon]: Point, { furrows: crops, stalk }: Palette, { random, ink }: Pick<Brush, 'random' | 'ink'>): string {
  const rhythm = random.pick([[0, 1, 2, 3], [0, 0, 1, 2, 3], [0, 2, 1, 2, 0, 3], [0, 1, 0, 3, 2, 1, 2, 3]]);
  const spread = random.between(1.2, 1.7);
  const bare = crops.length - 1;
  const base = shape(rectangle([-20, horizon + 2], 1240, 520), { fill: ink(crops[0]) });
  const strips = new Map<number, string[]>();
  const stalks: string[] = [];
  for (let strip = -furrowReach; strip < furrowReach; strip++) {
    const crop = rhythm[(strip + furrowReach * 60) % rhythm.length] ?? 0;
    const left = strip * furrowWidth;
    const right = left + furrowWidth;
    const foot = canvas.height + 4;
    const outline = `M${x + left * 0.035} ${horizon + 2}L${x + right * 0.035} ${horizon + 2}L${x + right * spread} ${foot}L${x + left * spread} ${foot}Z`;
    strips.set(crop, [...(strips.get(crop) ?? []), outline]);
    if (crop !== bare) stalks.push(...stalksOn({ middle: left + furrowWidth / 2, x, horizon, spread }));
  }
  const painted = [...strips].map(([crop, outlines]) => shape(outlines.join(''), { fill: ink(crops[crop] ?? crops[0]) }));
  return base + painted.join('') + shape(stalks.join(''), { fill: ink(stalk), opacity: 0.34 });
}

type Row = { middle: number; x: number; horizon: number; spread: number };

function stalksOn({ middle, x, horizon, spread }: Row): string[] {
  return Array.from({ length: 17 }, (_, place) => {
    const near = (place / 17) ** 2.1;
    const y = horizon + 8 + near * (canvas.height - horizon - 10);
    const at = x + middle * (0.035 + ((spread - 0.035) * (y - horizon)) / (canvas.height - horizon));
    if (at < -20 || at > canvas.width + 20) return '';
    const size = 1.2 + near * 16;
    const s = (by: number) => (size * by).toFixed(1);
    return `M${at.toFixed(1)} ${y.toFixed(1)}q${s(-0.5)} ${s(-0.8)} 0 ${s(-1.9)}q${s(0.5)} ${s(1.1)} 0 ${s(1.9)}Z`;
  });
}

function warmth([x, horizon]: Point, color: string): string {
  return (
    radialGradient('warmth', [[0, color, 0.5], [1, color, 0]]) + shape(ellipse([x, horizon + 40], 620, 150), { fill: 'url(#warmth)' })
  );
}

function depth(color: string): string {
  return (
    linearGradient('depth', [[0, color, 0], [1, color, 0.5]]) + shape('M-20 520H1220V820H-20Z', { fill: 'url(#depth)' })
  );
}

function trees(horizon: number, random: Random, color: string): string {
  const cypress = random.chance(0.45);
  const count = random.whole(9, 20);
  const crowns: string[] = [];
  const trunks: string[] = [];
  for (let tree = 0; tree < count; tree++) {
    const x = random.between(20, 1180);
    const size = random.between(12, 25) * (random.chance(0.15) ? 1.9 : 1);
    crowns.push(
      cypress ? ellipse([x, horizon - size * 1.2], size * 0.3, size * 1.5) : ellipse([x, horizon - size * 0.75], size * 0.62, size),
    );
    trunks.push(rectangle([x - 1.5, horizon - 3], 3, 11));
  }
  return shape(trunks.join('') + crowns.join(''), { fill: color });
}
