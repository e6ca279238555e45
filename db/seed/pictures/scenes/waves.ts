import { ramp, type Oklch } from '../oklch.ts';
import { groundUnder, halo, sky, skyLine } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, curve, linearGradient, rhombus, shape, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = { hue: number; high: Oklch; low: Oklch; disc: Oklch; field: readonly [Oklch, ...Oklch[]]; crest: Oklch; spark: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 225,
    high: [0.9, 0.03, 95],
    low: [0.82, 0.07, 70],
    disc: [0.66, 0.16, 38],
    field: [[0.78, 0.06, 215], [0.62, 0.09, 225], [0.45, 0.1, 242], [0.28, 0.07, 260]],
    crest: [0.96, 0.02, 200],
    spark: [0.86, 0.12, 82],
  },
  {
    hue: 290,
    high: [0.19, 0.06, 285],
    low: [0.44, 0.13, 310],
    disc: [0.94, 0.06, 80],
    field: [[0.52, 0.14, 325], [0.4, 0.13, 305], [0.29, 0.1, 288], [0.17, 0.05, 275]],
    crest: [0.86, 0.1, 340],
    spark: [0.9, 0.1, 80],
  },
  {
    hue: 170,
    high: [0.2, 0.04, 215],
    low: [0.42, 0.075, 195],
    disc: [0.95, 0.05, 120],
    field: [[0.56, 0.09, 180], [0.43, 0.08, 190], [0.31, 0.06, 200], [0.19, 0.04, 212]],
    crest: [0.88, 0.1, 165],
    spark: [0.88, 0.12, 95],
  },
  {
    hue: 45,
    high: [0.93, 0.035, 85],
    low: [0.88, 0.09, 65],
    disc: [0.45, 0.12, 15],
    field: [[0.86, 0.08, 70], [0.75, 0.12, 52], [0.6, 0.135, 35], [0.4, 0.1, 18]],
    crest: [0.97, 0.04, 85],
    spark: [0.36, 0.07, 230],
  },
];

const lineCount = 34;

type Source = { x: number; depth: number; length: number; height: number; phase: number };

/** A field of waves: line behind line, lifted where the swells of two sources meet. */
export function waves({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const horizon = random.between(230, 380);
  const disc: Point = [random.between(220, 980), horizon - random.between(20, 90)];
  const radius = random.between(90, 170);
  const sources = planSources(random);
  const lines = Array.from({ length: lineCount }, (_, line) => waveLine(line / (lineCount - 1), horizon, sources));
  const field = lines.map((points, line) => {
    const near = line / (lineCount - 1);
    const body = shape(groundUnder(points), { fill: ink(ramp(colors.field, near)) });
    return body + stroke(curve(points), { stroke: ink(colors.crest), opacity: 0.3 + near * 0.5, width: 1.1 + near * 2.4 });
  });
  return {
    light: { x: disc[0] / canvas.width, y: 0.3, strength: 0.2 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.55) },
      { shapes: halo(disc, radius, ink(colors.disc)), texture: 'spray' },
      { shapes: shape(circle(disc, radius), { fill: ink(colors.disc) }) + field.join('') },
      { shapes: sheen(lines, ink(colors.crest)) + foot(ink(ramp(colors.field, 1))), texture: 'spray' },
      { shapes: sparks(lines, random, ink(colors.spark)) },
    ],
  };
}

function planSources(random: Random): [Source, Source] {
  const length = random.between(90, 170);
  const first: Source = {
    x: random.between(-100, 480),
    depth: random.between(0.1, 0.9),
    length,
    height: random.between(0.9, 1.25),
    phase: random.between(0, 6.3),
  };
  const second: Source = {
    x: random.between(720, 1300),
    depth: random.between(0.1, 0.9),
    length: length * random.between(0.85, 1.5),
    height: random.between(0.75, 1.15),
    phase: random.between(0, 6.3),
  };
  return [first, second];
}

function waveLine(near: number, horizon: number, sources: readonly Source[]): Point[] {
  const level = horizon + (canvas.height + 50 - horizon) * near ** 1.45;
  const height = 7 + 66 * near;
  return skyLine((x) => {
    const lift = sources.reduce((sum, source) => {
      const away = Math.hypot(x - source.x, (near - source.depth) * 900);
      return sum + source.height * Math.cos((away / source.length) * 2 - source.phase) * Math.exp(-away / 1100);
    }, 0);
    return level - height * lift;
  }, 12);
}

/** Light caught on the far lines. */
function sheen(lines: readonly (readonly Point[])[], color: string): string {
  const top = lines[0]?.[0]?.[1] ?? 300;
  return (
    linearGradient('sheen', [[0, color, 0.42], [1, color, 0]]) + shape(`M-20 ${top + 6}H1220V${top + 190}H-20Z`, { fill: 'url(#sheen)' })
  );
}

function foot(color: string): string {
  return (
    linearGradient('foot', [[0, color, 0], [1, color, 0.6]]) + shape('M-20 560H1220V820H-20Z', { fill: 'url(#foot)' })
  );
}

/** Some lines are measured: a dot at every step. */
function sparks(lines: readonly (readonly Point[])[], random: Random, color: string): string {
  const sampled = random.shuffled([7, 12, 17, 22]).slice(0, random.whole(1, 3));
  const step = random.whole(4, 7);
  const places = sampled.flatMap((line) =>
    (lines[line] ?? []).filter((_, place) => place % step === 0).map((point) => rhombus(point, 3.5 + line * 0.26)),
  );
  return shape(places.join(''), { fill: color });
}
