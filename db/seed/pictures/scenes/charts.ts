import { lighter, mix, ramp, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { between, linearGradient, polygon, polyline, radialGradient, ellipse, rhombus, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = { hue: number; ground: Oklch; grid: Oklch; low: Oklch; high: Oklch; special: Oklch; ribbon: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  { hue: 158, ground: [0.9, 0.03, 150], grid: [0.8, 0.045, 155], low: [0.72, 0.09, 165], high: [0.5, 0.1, 160], special: [0.72, 0.15, 62], ribbon: [0.3, 0.06, 220] },
  { hue: 250, ground: [0.3, 0.06, 258], grid: [0.39, 0.07, 255], low: [0.5, 0.09, 250], high: [0.74, 0.09, 225], special: [0.82, 0.13, 78], ribbon: [0.95, 0.03, 90] },
  { hue: 40, ground: [0.92, 0.035, 75], grid: [0.83, 0.05, 68], low: [0.78, 0.1, 60], high: [0.58, 0.14, 40], special: [0.42, 0.09, 215], ribbon: [0.29, 0.06, 20] },
  { hue: 310, ground: [0.29, 0.07, 305], grid: [0.38, 0.08, 308], low: [0.52, 0.12, 318], high: [0.74, 0.11, 350], special: [0.85, 0.11, 82], ribbon: [0.93, 0.04, 190] },
];

/** Half a tile's width and height on the paper: one step of the ground is two of these. */
const tile = { across: 46, down: 24 } as const;

type Place = { column: number; row: number };
type Block = Place & { height: number; share: number };

/** Columns standing on a ground of tiles like a relief, and a ribbon that climbs over them. */
export function charts({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const city = planBlocks(random, noise);
  const front = [...city.blocks].sort((one, other) => one.column + one.row - (other.column + other.row));
  const special = random.pick([0.62, 0.8, 0.93]);
  return {
    light: { x: 0.2, y: 0.08, strength: 0.22 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.ground) }) + groundGrid(city.origin, ink(colors.grid)) },
      { shapes: glow(city.origin, ink(lighter(colors.ground, 0.08))), texture: 'spray' },
      { shapes: shape(front.map((block) => blockShadow(block, city.origin)).join(''), { fill: '#0a1024', opacity: 0.2 }) },
      { shapes: front.map((block) => drawBlock(block, city, { ink, colors, special: Math.abs(block.share - special) < 0.012 })).join('') },
      { shapes: shadeSides(front, city.origin), texture: 'spray' },
      { shapes: ribbon(city, random, { ink, colors }), shadow: { dx: 16, dy: 34, blur: 10, strength: 0.4 } },
    ],
  };
}

type City = { origin: Point; size: number; blocks: Block[]; tallest: number };

function planBlocks(random: Random, noise: Brush['noise']): City {
  const size = random.whole(6, 8);
  const spacing = random.pick([1, 1, 2]);
  const tallest = random.between(210, 300);
  const rise = random.pick<'along' | 'hill' | 'waves'>(['along', 'hill', 'waves']);
  const blocks: Block[] = [];
  for (let column = 0; column < size; column++) {
    for (let row = 0; row < size; row++) {
      if (spacing === 2 && (column + row) % 2) continue;
      const share = riseAt({ column, row }, size, rise) * 0.75 + noise(column / 2.2, row / 2.2, 2) * 0.4 - 0.08;
      blocks.push({ column, row, height: Math.max(12, share * tallest), share });
    }
  }
  return { origin: [600, 452 - size * tile.down + 40], size, blocks, tallest };
}

function riseAt({ column, row }: Place, size: number, rise: 'along' | 'hill' | 'waves'): number {
  const across = column / (size - 1);
  const down = row / (size - 1);
  switch (rise) {
    case 'along':
      return 0.12 + 0.78 * across * (1 - down * 0.55);
    case 'hill':
      return 0.95 - 1.25 * Math.hypot(across - 0.4, down - 0.35);
    case 'waves':
      return 0.45 + 0.35 * Math.cos(across * 5) * Math.cos(down * 4 - 1);
  }
}

function cornerAt([x, y]: Point, column: number, row: number, height = 0): Point {
  const stretch = 1.55;
  return [x + (column - row) * tile.across * stretch, y + (column + row) * tile.down * stretch - height];
}

function groundGrid(origin: Point, color: string): string {
  const reach = 22;
  const lines = Array.from({ length: reach * 2 + 1 }, (_, place) => {
    const at = place - reach;
    return polyline([cornerAt(origin, at, -reach), cornerAt(origin, at, reach)]) + polyline([cornerAt(origin, -reach, at), cornerAt(origin, reach, at)]);
  });
  return stroke(lines.join(''), { stroke: color, width: 2 });
}

function blockShadow({ column, row, height }: Block, origin: Point): string {
  const margin = 0.12;
  const reach = height / 74;
  const corner = (across: number, down: number) => cornerAt(origin, column + across, row + down);
  return polygon([corner(1 - margin, margin), corner(1 - margin + reach, margin - reach * 0.35), corner(1 - margin + reach, 1 - margin - reach * 0.35), corner(1 - margin, 1 - margin), corner(margin, 1 - margin), corner(margin, margin)]);
}

function drawBlock({ column, row, height, share }: Block, { origin, size }: City, { ink, colors, special }: Pick<Brush, 'ink'> & { colors: Palette; special: boolean }): string {
  const margin = 0.12;
  const at = (across: number, down: number, up: number) => cornerAt(origin, column + across, row + down, up);
  const [near, far] = [1 - margin, margin];
  const highlight = special || (column === size - 1 && row === 0);
  const color = highlight ? colors.special : ramp([colors.low, colors.high], share * 1.1);
  const top = polygon([at(far, far, height), at(near, far, height), at(near, near, height), at(far, near, height)]);
  const left = polygon([at(far, near, height), at(near, near, height), at(near, near, 0), at(far, near, 0)]);
  const right = polygon([at(near, far, height), at(near, near, height), at(near, near, 0), at(near, far, 0)]);
  const floors = Array.from({ length: Math.floor(height / 26) }, (_, floor) => {
    const up = (floor + 1) * 26;
    return up < height - 6 ? polyline([at(far, near, up), at(near, near, up), at(near, far, up)]) : '';
  });
  return (
    shape(left, { fill: ink(lighter(color, -0.07)) }) +
    shape(right, { fill: ink(lighter(color, -0.19)) }) +
    stroke(floors.join(''), { stroke: ink(lighter(color, -0.24)), width: 1.4, opacity: 0.45 }) +
    shape(top, { fill: ink(lighter(color, 0.09)) }) +
    stroke(polyline([at(far, near, height), at(near, near, height), at(near, far, height)]), { stroke: ink(lighter(color, 0.15)), width: 2, opacity: 0.8 })
  );
}

/** The columns darken towards their feet, as if the light fell in from above. */
function shadeSides(blocks: readonly Block[], origin: Point): string {
  const feet = blocks
    .filter(({ height }) => height > 60)
    .map(({ column, row }) => {
      const at = (across: number, down: number, up: number) => cornerAt(origin, column + across, row + down, up);
      return polygon([at(0.12, 0.88, 40), at(0.88, 0.88, 40), at(0.88, 0.88, 0), at(0.12, 0.88, 0)]);
    });
  return linearGradient('feet', [[0, '#0a1024', 0], [1, '#0a1024', 0.16]]) + feet.map((foot) => shape(foot, { fill: 'url(#feet)' })).join('');
}

function glow([x, y]: Point, color: string): string {
  return radialGradient('glow', [[0, color, 0.8], [1, color, 0]]) + shape(ellipse([x - 80, y + 140], 720, 380), { fill: 'url(#glow)' });
}

/** The line of the chart as a folded ribbon that floats above the columns. */
function ribbon({ origin, size, tallest }: City, random: Random, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const steps = size + 2;
  const climbs = random.pick([1, 1, -1]);
  const levels = Array.from({ length: steps }, (_, step) => {
    const along = step / (steps - 1);
    return tallest * (0.62 + 0.5 * (climbs > 0 ? along : 1 - along)) + random.between(-44, 44);
  });
  const edge = (depth: number) => levels.map((level, step) => cornerAt(origin, ((step - 0.5) * size) / (steps - 2), size * 0.5 + depth, level));
  const back = edge(-0.32);
  const front = edge(0.32);
  const folds = back.slice(1).map((corner, step) => {
    const [from, fromFront, toFront] = [back[step] ?? corner, front[step] ?? corner, front[step + 1] ?? corner];
    const rises = (levels[step + 1] ?? 0) > (levels[step] ?? 0);
    const color = rises ? colors.ribbon : mix(colors.ribbon, [0.5, 0.02, colors.hue], 0.38);
    return shape(polygon([from, corner, toFront, fromFront]), { fill: ink(color) });
  });
  const knots = back.map((corner, step) => rhombus(between(corner, front[step] ?? corner, 0.5), 9));
  return folds.join('') + shape(knots.join(''), { fill: ink(colors.special) });
}
