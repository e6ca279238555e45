import { ramp, type Oklch } from '../oklch.ts';
import { groundUnder, halo, sky, skyLine } from '../landscape.ts';
import type { Noise } from '../noise.ts';
import type { Random } from '../random.ts';
import { circle, curve, linearGradient, polygon, shape, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  sun: Oklch;
  lit: readonly [Oklch, ...Oklch[]];
  shade: readonly [Oklch, ...Oklch[]];
  panel: Oklch;
  frame: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 65,
    high: [0.72, 0.08, 245],
    low: [0.94, 0.055, 75],
    sun: [0.98, 0.04, 92],
    lit: [[0.86, 0.07, 70], [0.8, 0.095, 64], [0.76, 0.11, 58], [0.7, 0.12, 54]],
    shade: [[0.72, 0.07, 35], [0.58, 0.09, 30], [0.46, 0.085, 20], [0.34, 0.07, 355]],
    panel: [0.34, 0.09, 258],
    frame: [0.86, 0.06, 225],
  },
  {
    hue: 15,
    high: [0.55, 0.11, 305],
    low: [0.9, 0.09, 55],
    sun: [0.95, 0.09, 75],
    lit: [[0.82, 0.09, 40], [0.74, 0.12, 32], [0.66, 0.13, 24], [0.57, 0.125, 15]],
    shade: [[0.6, 0.1, 5], [0.48, 0.105, 350], [0.37, 0.095, 335], [0.27, 0.07, 315]],
    panel: [0.29, 0.085, 285],
    frame: [0.88, 0.07, 60],
  },
  {
    hue: 260,
    high: [0.25, 0.07, 268],
    low: [0.57, 0.09, 245],
    sun: [0.96, 0.02, 100],
    lit: [[0.62, 0.055, 235], [0.53, 0.065, 245], [0.45, 0.07, 252], [0.37, 0.065, 258]],
    shade: [[0.44, 0.06, 255], [0.35, 0.06, 262], [0.27, 0.055, 268], [0.19, 0.04, 272]],
    panel: [0.22, 0.07, 262],
    frame: [0.86, 0.06, 215],
  },
  {
    hue: 90,
    high: [0.8, 0.055, 195],
    low: [0.96, 0.04, 105],
    sun: [0.99, 0.03, 105],
    lit: [[0.92, 0.05, 95], [0.88, 0.075, 90], [0.83, 0.1, 85], [0.77, 0.115, 78]],
    shade: [[0.76, 0.06, 85], [0.64, 0.075, 75], [0.53, 0.08, 62], [0.42, 0.07, 50]],
    panel: [0.38, 0.08, 225],
    frame: [0.92, 0.04, 200],
  },
];

/** Dunes with sharp crests, one side lit, and rows of solar panels in the hollow. */
export function dunes({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const sun: Point = [random.between(640, 1080), random.between(120, 250)];
  const sunRadius = random.between(58, 100);
  const count = random.whole(5, 6);
  const first = random.between(280, 370);
  const hollow = count - 2;
  const lines = Array.from({ length: count }, (_, row) => duneLine({ row, base: first + (row * (760 - first)) / count, random, noise }));
  const field = planField(random, lines[hollow] ?? [], lines[hollow - 1] ?? []);
  const rows = lines.map((line, row) => (row < hollow ? line : line.map(([x, y]): Point => [x, y + field.lowering])));
  const drawn = rows.map((line, row) => drawDune(line, { row, share: row / (count - 1), colors, ink }));
  const [flat, soft] = [drawn.map((dune) => dune.flat), drawn.map((dune) => dune.soft)];
  return {
    light: { x: sun[0] / canvas.width, y: 0.12, strength: 0.22 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.6) },
      { shapes: halo(sun, sunRadius, ink(colors.sun)), texture: 'spray' },
      { shapes: shape(circle(sun, sunRadius), { fill: ink(colors.sun) }) + flat.slice(0, hollow).join('') },
      { shapes: soft.slice(0, hollow).join(''), texture: 'spray' },
      { shapes: solarField(field, { ink, colors }), shadow: { dx: -12, dy: 8, blur: 4, strength: 0.4 } },
      { shapes: flat.slice(hollow).join('') },
      { shapes: soft.slice(hollow).join(''), texture: 'spray' },
    ],
  };
}

function duneLine({ row, base, random, noise }: { row: number; base: number; random: Random; noise: Noise }): Point[] {
  const height = 60 + row * 20;
  const length = random.between(300, 400) + row * 65;
  const phase = random.between(0, 6.3);
  return skyLine((x) => base - height * (0.5 + 0.5 * Math.sin((x / length) * 2 + phase)) - 34 * noise(x / 260, row * 3.3, 2));
}

type DuneStyle = { row: number; share: number; colors: Palette; ink: Brush['ink'] };

function drawDune(line: readonly Point[], { row, share, colors, ink }: DuneStyle): { flat: string; soft: string } {
  const shade = ink(ramp(colors.shade, share));
  const slopes = crestsOf(line).map((crest) => shape(shadedSlope(line, crest), { fill: shade, opacity: 0.92 }));
  const ripples = Array.from({ length: 6 + row * 2 }, (_, ripple) => {
    const lowered = line.map(([x, y]): Point => [x, y + (ripple + 1) * (9 + row * 2.4) + 5 * Math.sin(x / 60 + ripple)]);
    return stroke(curve(lowered), {
      stroke: ink(ramp([colors.low, colors.shade[1] ?? colors.low], share)),
      opacity: Math.max(0.05, 0.3 - ripple * 0.02),
      width: 1.3,
    });
  });
  const id = `foot${row}`;
  const top = Math.min(...line.map(([, y]) => y));
  const foot =
    linearGradient(id, [[0, shade, 0], [1, shade, 0.55]]) + shape(`M-20 ${top + 70}H1220V830H-20Z`, { fill: `url(#${id})` });
  return {
    flat: shape(groundUnder(line), { fill: ink(ramp(colors.lit, share)) }) + slopes.join('') + ripples.join(''),
    soft: row === 0 ? '' : foot,
  };
}

function crestsOf(line: readonly Point[]): number[] {
  return line.flatMap(([x, y], place) => {
    const before = line[place - 1];
    const after = line[place + 1];
    const isCrest = before && after && y <= before[1] && y < after[1] && x > 120 && x < canvas.width - 100;
    const [footX, footY] = line[footOf(line, place)] ?? [x, y];
    return isCrest && footX - x > 160 && footY - y > 36 ? [place] : [];
  });
}

function footOf(line: readonly Point[], crest: number): number {
  let foot = crest;
  while ((line[foot + 1]?.[1] ?? -Infinity) >= (line[foot]?.[1] ?? 0)) foot++;
  return foot;
}

/** From the crest down the line to the next hollow, and back in one S-shaped edge. */
function shadedSlope(line: readonly Point[], crest: number): string {
  const foot = footOf(line, crest);
  const [topX, topY] = line[crest] ?? [0, 0];
  const [footX, footY] = line[foot] ?? [0, 0];
  const edge = `C${footX - 60} ${footY + 50} ${topX + 150} ${topY + 150} ${topX - 150} ${topY + 330}C${topX - 10} ${topY + 210} ${topX + 40} ${topY + 90} ${topX} ${topY}Z`;
  return curve(line.slice(crest, foot + 1)) + edge;
}

type Field = { rows: number; perRow: number; left: number; base: number; lowering: number };

/** The panels stand below the silhouette of the dune behind; the dunes in front are lowered until they show. */
function planField(random: Random, front: readonly Point[], behind: readonly Point[]): Field {
  const rows = random.whole(2, 4);
  const perRow = random.whole(5, 9);
  const left = lowestStretch(front, perRow * 90);
  const spanned = ([x]: Point) => x > left - 90 && x < left + perRow * 100;
  const crest = Math.min(...front.filter(spanned).map(([, y]) => y));
  const ground = Math.max(...behind.filter(spanned).map(([, y]) => y));
  const lowering = Math.min(170, Math.max(0, ground + 40 + rows * 36 - crest));
  return { rows, perRow, left, base: ground + 98, lowering };
}

function solarField({ rows, perRow, left, base }: Field, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const panels: string[] = [];
  const cells: string[] = [];
  const posts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const size = 0.9 + row * 0.2;
    for (let place = 0; place < perRow; place++) {
      const x = left + place * 72 * size - row * 26;
      const y = base - 62 + row * 34 - place * 3;
      const width = 56 * size;
      const lean = -14 * size;
      const height = 25 * size;
      const corner = (across: number, up: number): Point => [x + width * across + lean * up, y - 5 * across - height * up];
      panels.push(polygon([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]));
      posts.push(`M${x + width * 0.5} ${y - 8}v${18 * size}`);
      for (const share of [1 / 3, 2 / 3]) cells.push(`M${corner(share, 0).join(' ')}L${corner(share, 1).join(' ')}`);
      cells.push(`M${corner(0, 0.5).join(' ')}L${corner(1, 0.5).join(' ')}`);
    }
  }
  return (
    stroke(posts.join(''), { stroke: ink(colors.shade[3] ?? colors.panel), width: 2.6 }) +
    shape(panels.join(''), { fill: ink(colors.panel), stroke: ink(colors.frame), width: 1.8 }) +
    stroke(cells.join(''), { stroke: ink(colors.frame), width: 1, opacity: 0.6 })
  );
}

function lowestStretch(line: readonly Point[], width: number): number {
  const starts = Array.from({ length: 12 }, (_, step) => 80 + (step * (1040 - width)) / 11);
  const crestFrom = (start: number) => Math.min(...line.filter(([x]) => x > start - 60 && x < start + width + 40).map(([, y]) => y));
  return starts.reduce((best, start) => (crestFrom(start) > crestFrom(best) ? start : best), starts[0] ?? 80);
}
