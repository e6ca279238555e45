import sharp from 'sharp';
import { letterOutline } from './cairo-letter.ts';
import { layLayers } from './lay-layers.ts';
import { layLightAndGrain } from './light-and-grain.ts';
import { hex, lighter, type Oklch } from './oklch.ts';
import { seededRandom, type Random } from './random.ts';
import { circle, group, onCircle, polygon, rectangle, rhombus, shape, star, stroke, type Point } from './shapes.ts';
import type { Layer } from './sketch.ts';

export type Monogram = { letter: string; seed: string; hue: number };

export const monogramSize = { width: 480, height: 480 } as const;

const center: Point = [240, 240];
const discRadius = 148;
const letterHeight = 164;
const letterWidth = 180;

/** Draws an author's portrait without a face: the first letter of the name on a disc over a tiled ground, as a PNG of 480 × 480. */
export async function drawMonogram({ letter, seed, hue }: Monogram): Promise<Buffer> {
  const layers = await sketchMonogram({ letter, seed, hue });
  const pixels = await layLayers(layers, { size: monogramSize, units: monogramSize });
  layLightAndGrain(pixels, { x: 0.2, y: 0.1, strength: 0.2 }, `monogram:${seed}`);
  return sharp(pixels.data, { raw: { ...monogramSize, channels: 3 } })
    .png()
    .toBuffer();
}

async function sketchMonogram({ letter, seed, hue }: Monogram): Promise<Layer[]> {
  const random = seededRandom(`khabar:monogram:${seed}`);
  const inks = chooseInks(hue, random);
  const glyph = await letterOutline(letter, { center, width: letterWidth, height: letterHeight });
  const turned = `rotate(${random.pick([0, 0, 15, 30, 45, -12])} 240 240)`;
  return [
    { shapes: shape('M-10 -10H490V490H-10Z', { fill: inks.ground }) + group(random.pick(grounds)(random, inks), { transform: turned }) },
    { shapes: drawDisc(random, inks), shadow: { dx: 5, dy: 8, blur: 10, strength: 0.45 } },
    { shapes: shape(glyph, { fill: inks.letter }) },
  ];
}

type Inks = { ground: string; tile: string; otherTile: string; line: string; disc: string; rim: string; letter: string };

/** Dark ground and pale disc, or the other way about. */
function chooseInks(hue: number, random: Random): Inks {
  const near = random.side() * random.between(14, 34);
  // Dark yellows turn to mud, so they are kept a little lighter.
  const isYellow = hue > 45 && hue < 125;
  const dark: Oklch = [isYellow ? 0.43 : 0.36, 0.085, hue];
  const pale: Oklch = [0.95, 0.025, 88];
  const accent: Oklch = isYellow ? [0.91, 0.06, 95] : [0.82, 0.11, 82];
  const ink = (color: Oklch) => hex(color);
  if (random.chance(0.62)) {
    return {
      ground: ink(dark),
      tile: ink(lighter([dark[0], 0.095, hue + near], 0.11)),
      otherTile: ink(accent),
      line: ink([0.72, 0.07, hue]),
      disc: ink(pale),
      rim: ink(isYellow ? [0.74, 0.11, 78] : accent),
      letter: ink(dark),
    };
  }
  return {
    ground: ink([0.86, 0.05, hue]),
    tile: ink([0.66, 0.1, hue + near]),
    otherTile: ink([0.5, 0.1, hue]),
    line: ink(pale),
    disc: ink([0.33, 0.08, hue]),
    rim: ink(accent),
    letter: ink(pale),
  };
}

type Ground = (random: Random, inks: Inks) => string;

/** Calls for every point of a grid that covers the picture, also when it is turned. */
function everywhere(pitch: Point, mark: (at: Point, column: number, row: number) => string): string {
  const columns = Math.ceil(760 / pitch[0]);
  const rows = Math.ceil(760 / pitch[1]);
  return Array.from({ length: columns * rows }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    return mark([-140 + column * pitch[0], -140 + row * pitch[1]], column, row);
  }).join('');
}

const eightStars: Ground = (random, { tile, otherTile, line }) => {
  const pitch = random.between(72, 104);
  const radius = pitch * 0.54;
  return (
    shape(everywhere([pitch, pitch], (at) => star(at, radius, radius * 0.765, 8, Math.PI / 8)), { fill: tile, stroke: line, width: 3 }) +
    shape(everywhere([pitch, pitch], (at) => star(at, radius * 0.42, radius * 0.2, 8)), { fill: otherTile })
  );
};

const scales: Ground = (random, { tile, otherTile, line, ground }) => {
  const radius = random.between(34, 52);
  const rings = [{ share: 1, fill: tile }, { share: 0.72, fill: ground }, { share: 0.44, fill: otherTile }];
  return everywhere([radius * 2, radius], ([x, y], _, row) => {
    const at: Point = [x + (row % 2) * radius, y];
    return rings.map(({ share, fill }) => shape(circle(at, radius * share), { fill, stroke: line, width: 1.6 })).join('');
  });
};

const rhombi: Ground = (random, { tile, otherTile, line }) => {
  const size = random.between(30, 48);
  const grid: Point = [size * 2, size * 1.3];
  const place = ([x, y]: Point, row: number): Point => [x + (row % 2) * size, y];
  return (
    shape(everywhere(grid, (at, _, row) => rhombus(place(at, row), size * 0.94, size * 1.22)), { fill: tile }) +
    stroke(everywhere(grid, (at, _, row) => rhombus(place(at, row), size * 0.62, size * 0.8)), { stroke: line, width: 3 }) +
    shape(everywhere(grid, (at, _, row) => rhombus(place(at, row), size * 0.26, size * 0.34)), { fill: otherTile })
  );
};

const hexagons: Ground = (random, { tile, otherTile, line }) => {
  const radius = random.between(40, 60);
  const grid: Point = [radius * Math.sqrt(3), radius * 1.5];
  const hexagon = (at: Point, by: number) =>
    polygon([0, 1, 2, 3, 4, 5].map((corner) => onCircle(at, radius * by, ((corner + 0.5) * Math.PI) / 3)));
  const place = ([x, y]: Point, row: number): Point => [x + ((row % 2) * grid[0]) / 2, y];
  return (
    shape(everywhere(grid, (at, _, row) => hexagon(place(at, row), 0.92)), { fill: tile }) +
    shape(everywhere(grid, (at, _, row) => star(place(at, row), radius * 0.8, radius * 0.4, 6)), { fill: otherTile }) +
    stroke(everywhere(grid, (at, _, row) => hexagon(place(at, row), 0.34)), { stroke: line, width: 3 })
  );
};

const basket: Ground = (random, { tile, otherTile, line }) => {
  const size = random.between(58, 84);
  const bar = size / 5;
  return everywhere([size, size], ([x, y], column, row) => {
    const lying = (column + row) % 2 === 0;
    const bars = [0, 1, 2].map((place) => {
      const offset = bar * (0.5 + place * 1.5);
      return lying ? rectangle([x, y + offset], size, bar) : rectangle([x + offset, y], bar, size);
    });
    const pip = rhombus([x + size / 2, y + size / 2], bar * 0.8);
    return shape(bars.join(''), { fill: lying ? tile : line }) + shape(pip, { fill: otherTile });
  });
};

const grounds: readonly [Ground, ...Ground[]] = [eightStars, scales, rhombi, hexagons, basket];

function drawDisc(random: Random, { disc, rim }: Inks): string {
  const beads = Array.from({ length: 32 }, (_, bead) => rhombus(onCircle(center, discRadius - 15, (bead * Math.PI) / 16), 4));
  const edge = random.pick([
    circle(center, discRadius),
    star(center, discRadius + 8, discRadius - 6, 16),
    star(center, discRadius + 10, (discRadius + 10) * 0.924, 8, Math.PI / 8),
  ]);
  return shape(edge, { fill: disc, stroke: rim, width: 7 }) + shape(beads.join(''), { fill: rim });
}
