import { mix, ramp, type Oklch } from '../oklch.ts';
import type { Random } from '../random.ts';
import { circle, linearGradient, rectangle, shape, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';
import { halo, sky } from '../landscape.ts';

type Palette = { hue: number; high: Oklch; low: Oklch; sun: Oklch; rows: readonly [Oklch, ...Oklch[]]; lamp: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 310,
    high: [0.62, 0.1, 300],
    low: [0.9, 0.08, 65],
    sun: [0.96, 0.045, 85],
    rows: [[0.68, 0.075, 55], [0.53, 0.085, 35], [0.39, 0.08, 345], [0.24, 0.055, 300]],
    lamp: [0.93, 0.1, 82],
  },
  {
    hue: 255,
    high: [0.34, 0.08, 268],
    low: [0.78, 0.09, 50],
    sun: [0.88, 0.12, 68],
    rows: [[0.52, 0.07, 262], [0.37, 0.07, 252], [0.27, 0.055, 260], [0.17, 0.035, 266]],
    lamp: [0.9, 0.11, 80],
  },
  {
    hue: 35,
    high: [0.74, 0.11, 40],
    low: [0.94, 0.07, 85],
    sun: [0.7, 0.17, 35],
    rows: [[0.82, 0.075, 65], [0.66, 0.1, 48], [0.47, 0.1, 30], [0.29, 0.065, 15]],
    lamp: [0.96, 0.07, 90],
  },
  {
    hue: 175,
    high: [0.72, 0.06, 195],
    low: [0.94, 0.045, 110],
    sun: [0.97, 0.06, 100],
    rows: [[0.75, 0.05, 165], [0.58, 0.06, 180], [0.42, 0.06, 195], [0.26, 0.045, 210]],
    lamp: [0.95, 0.08, 95],
  },
];

const rowCount = 4;

/** The silhouettes of a city at dusk, row before row, a few windows lit. */
export function skyline({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const sun: Point = [random.between(240, 960), random.between(210, 340)];
  const sunRadius = random.between(110, 185);
  const valley = random.between(350, 850);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const color = ramp(colors.rows, row / (rowCount - 1));
    const houses = streetOf(row, valley, random);
    const dim = mix(color, colors.low, 0.2);
    return drawStreet(houses, { wall: ink(color), dim: ink(dim), lamp: ink(colors.lamp) }, { row, random });
  });
  return {
    light: { x: sun[0] / canvas.width, y: 0.3, strength: 0.19 },
    layers: [
      { shapes: sky(ink(colors.high), ink(colors.low), 0.7) },
      { shapes: halo(sun, sunRadius, ink(colors.sun)), texture: 'spray' },
      { shapes: shape(circle(sun, sunRadius), { fill: ink(colors.sun) }) + rows.slice(0, 2).join('') },
      { shapes: haze(560, ink(colors.low), 0.42), texture: 'spray' },
      { shapes: rows[2] ?? '' },
      { shapes: haze(680, ink(colors.low), 0.2), texture: 'spray' },
      { shapes: rows[3] ?? '' },
    ],
  };
}

type House = { x: number; width: number; top: number; roof: string };

function streetOf(row: number, valley: number, random: Random): House[] {
  const houses: House[] = [];
  let x = -random.between(20, 90);
  while (x < canvas.width + 20) {
    const width = random.between(56, 122) * (1 + row * 0.16);
    const lift = random.between(0, 170) * (row < 3 ? 1 : 0.8);
    const top = 335 + row * 95 - lift + Math.abs(x - valley) * -0.06;
    houses.push({ x, width, top, roof: roofOf(width, random) });
    x += width + (random.chance(0.25) ? 14 : 1);
  }
  return houses;
}

/** A roof's outline from the top left corner of its wall to the top right one, in steps from where the pen is. */
function roofOf(width: number, random: Random): string {
  const w = (share: number) => (width * share).toFixed(1);
  const flat = `h${w(1)}`;
  const dome = `c0 ${w(-0.3)} ${w(0.2)} ${w(-0.5)} ${w(0.44)} ${w(-0.56)}l${w(0.06)} -34l${w(0.06)} 34c${w(0.24)} ${w(0.06)} ${w(0.44)} ${w(0.26)} ${w(0.44)} ${w(0.56)}`;
  const lantern = `h${w(0.26)}v-46h${w(0.48)}v46h${w(0.26)}`;
  const gable = `l${w(0.5)} ${w(-0.42)}l${w(0.5)} ${w(0.42)}`;
  const tower = `h${w(0.36)}v-84h${w(-0.04)}v-12h${w(0.06)}l${w(0.12)} -58l${w(0.12)} 58h${w(0.06)}v12h${w(-0.04)}v84h${w(0.36)}`;
  const steps = `v-22h${w(0.2)}v-22h${w(0.6)}v22h${w(0.2)}v22`;
  const battlements = `v-14h${w(0.125)}v14h${w(0.125)}v-14h${w(0.125)}v14h${w(0.125)}v-14h${w(0.125)}v14h${w(0.125)}v-14h${w(0.125)}v14h${w(0.125)}`;
  return random.pick([flat, flat, flat, flat, dome, dome, lantern, gable, tower, steps, battlements]);
}

type StreetInks = { wall: string; dim: string; lamp: string };

function drawStreet(houses: readonly House[], inks: StreetInks, { row, random }: { row: number; random: Random }): string {
  const walls = houses.map(({ x, top, roof }) => `M${x.toFixed(1)} 820V${top.toFixed(1)}${roof}V820Z`);
  const shaded = houses.map(({ x, width, top }) => rectangle([x + width * 0.72, top], width * 0.28, 820 - top));
  const dim: string[] = [];
  const lit: string[] = [];
  for (const house of houses) {
    const litShare = row < 3 && random.chance(0.25) ? 0 : 0.06 + row * 0.07;
    for (const pane of windowsOf(house, row)) {
      const on = random.fraction();
      if (on < litShare) lit.push(pane);
      else if (on < 0.5) dim.push(pane);
    }
  }
  return (
    shape(walls.join(''), { fill: inks.wall }) +
    shape(shaded.join(''), { fill: '#000', opacity: 0.12 }) +
    shape(dim.join(''), { fill: inks.dim, opacity: 0.75 }) +
    shape(lit.join(''), { fill: inks.lamp })
  );
}

function windowsOf({ x, width, top }: House, row: number): string[] {
  const pitch = 13 + row * 3;
  const columns = Math.floor((width - 14) / pitch);
  const floors = Math.min(14, Math.floor((800 - top) / (pitch * 1.5)));
  return Array.from({ length: columns * floors }, (_, pane) =>
    rectangle([x + 9 + (pane % columns) * pitch, top + 16 + Math.floor(pane / columns) * pitch * 1.5], pitch * 0.46, pitch * 0.8),
  );
}

function haze(middle: number, color: string, strength: number): string {
  const id = `haze${middle}`;
  const band = `M-20 ${middle - 240}H1220V${middle + 140}H-20Z`;
  return (
    linearGradient(id, [[0, color, 0], [0.7, color, strength], [1, color, 0]]) + shape(band, { fill: `url(#${id})` })
  );
}
