import { lighter, mix, ramp, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { between, ellipse, polygon, polyline, radialGradient, rhombus, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = { hue: number; ground: Oklch; grid: Oklch; rows: readonly [Oklch, ...Oklch[]]; special: Oklch; ribbon: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 158,
    ground: [0.9, 0.03, 150],
    grid: [0.8, 0.045, 155],
    rows: [[0.44, 0.08, 175], [0.58, 0.1, 160], [0.74, 0.1, 145]],
    special: [0.72, 0.15, 62],
    ribbon: [0.32, 0.06, 230],
  },
  {
    hue: 250,
    ground: [0.28, 0.06, 258],
    grid: [0.36, 0.07, 255],
    rows: [[0.44, 0.1, 258], [0.58, 0.1, 240], [0.76, 0.075, 220]],
    special: [0.82, 0.13, 78],
    ribbon: [0.95, 0.03, 90],
  },
  {
    hue: 40,
    ground: [0.92, 0.035, 75],
    grid: [0.83, 0.05, 68],
    rows: [[0.48, 0.12, 30], [0.64, 0.14, 45], [0.8, 0.1, 65]],
    special: [0.42, 0.09, 215],
    ribbon: [0.36, 0.08, 225],
  },
  {
    hue: 310,
    ground: [0.27, 0.07, 305],
    grid: [0.35, 0.08, 308],
    rows: [[0.44, 0.13, 305], [0.6, 0.14, 335], [0.76, 0.1, 10]],
    special: [0.85, 0.11, 82],
    ribbon: [0.92, 0.05, 190],
  },
];

/** A ground step's height for its width on the paper. */
const slope = 0.53;
const margin = 0.14;
const floorHeight = 26;

type Relief = {
  origin: Point;
  step: number;
  columns: number;
  rows: number;
  gap: number;
  heights: number[][];
  peak: { column: number; row: number };
};

/** Rows of columns standing on a ground of tiles like a relief, and a ribbon that rises or falls above them. */
export function charts({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const relief = planRelief(random, noise);
  const blocks = relief.heights.flatMap((heights, row) => heights.map((height, column) => ({ column, row, height })));
  const style = { ink, colors };
  return {
    light: { x: 0.2, y: 0.08, strength: 0.22 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.ground) }) + groundGrid(relief, ink(colors.grid)) },
      { shapes: glow(ink(lighter(colors.ground, 0.09))), texture: 'spray' },
      { shapes: shape(blocks.map((block) => blockShadow(block, relief)).join(''), { fill: '#0a1024', opacity: 0.26 }) },
      { shapes: blocks.map((block) => drawBlock(block, relief, style)).join('') },
      { shapes: drawRibbon(relief, random, style), shadow: { dx: 22, dy: 52, blur: 13, strength: 0.4 } },
    ],
  };
}

function planRelief(random: Random, noise: Brush['noise']): Relief {
  const columns = random.whole(7, 9);
  const rows = random.whole(2, 4);
  const gap = random.between(1.35, 1.9);
  const tallest = random.between(250, 340);
  const course = random.pick<(along: number) => number>([
    (along) => 0.15 + 0.75 * along,
    (along) => 0.85 - 0.6 * along,
    (along) => 0.25 + 0.65 * Math.sin(along * Math.PI),
    (along) => 0.8 - 0.6 * Math.sin(along * Math.PI),
  ]);
  const heights = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const share = course(column / (columns - 1)) * (1 - row * 0.2) + (noise(column / 1.3, row * 3.7, 2) - 0.5) * 0.5;
      return Math.max(16, share * tallest);
    }),
  );
  const step = Math.min(96, 930 / (columns + rows * gap));
  const peak = { column: random.whole(1, columns - 2), row: random.whole(0, rows - 1) };
  return centered({ origin: [0, 0], step, columns, rows, gap, heights, peak });
}

/** In the middle of the picture, with room for the ribbon above. */
function centered(relief: Relief): Relief {
  const back = (relief.heights[0] ?? []).map((height, column) => cornerAt(relief, column, 0, height + 110)[1]);
  const top = Math.min(...back);
  const foot = cornerAt(relief, relief.columns, relief.rows)[1];
  const sides = cornerAt(relief, 0, relief.rows)[0] + cornerAt(relief, relief.columns, 0)[0];
  return { ...relief, origin: [600 - sides / 2, Math.max(400 - (top + foot) / 2, 24 - top)] };
}

function cornerAt({ origin, gap, step }: Relief, column: number, row: number, height = 0): Point {
  return [origin[0] + (column - row * gap) * step, origin[1] + (column + row * gap) * step * slope - height];
}

function groundGrid(relief: Relief, color: string): string {
  const reach = 24;
  const lines = Array.from({ length: reach * 2 + 1 }, (_, place) => {
    const at = place - reach;
    return (
      polyline([cornerAt(relief, at, -reach), cornerAt(relief, at, reach)]) +
      polyline([cornerAt(relief, -reach, at), cornerAt(relief, reach, at)])
    );
  });
  return stroke(lines.join(''), { stroke: color, width: 2 });
}

type Block = { column: number; row: number; height: number };

/** Depth across a row is measured in columns, so that the blocks are square. */
function blockCorner(relief: Relief, { column, row }: Block): (across: number, down: number, up: number) => Point {
  return (across, down, up) => cornerAt(relief, column + across, row + down / relief.gap, up);
}

function blockShadow(block: Block, relief: Relief): string {
  const at = blockCorner(relief, block);
  const reach = block.height / 105;
  const [near, far] = [1 - margin, margin];
  return polygon([
    at(far, far, 0),
    at(near, far, 0),
    at(near + reach, far - reach * 0.4, 0),
    at(near + reach, near - reach * 0.4, 0),
    at(near, near, 0),
    at(far, near, 0),
  ]);
}

type Style = Pick<Brush, 'ink'> & { colors: Palette };

function drawBlock(block: Block, relief: Relief, { ink, colors }: Style): string {
  const { height } = block;
  const at = blockCorner(relief, block);
  const [near, far] = [1 - margin, margin];
  const isPeak = block.column === relief.peak.column && block.row === relief.peak.row;
  const color = isPeak ? colors.special : ramp(colors.rows, relief.rows > 1 ? block.row / (relief.rows - 1) : 0.5);
  const left = polygon([at(far, near, height), at(near, near, height), at(near, near, 0), at(far, near, 0)]);
  const right = polygon([at(near, far, height), at(near, near, height), at(near, near, 0), at(near, far, 0)]);
  const top = polygon([at(far, far, height), at(near, far, height), at(near, near, height), at(far, near, height)]);
  const floors = Array.from({ length: Math.max(0, Math.ceil(height / floorHeight) - 1) }, (_, floor) => {
    const up = height - (floor + 1) * floorHeight;
    return polyline([at(far, near, up), at(near, near, up), at(near, far, up)]);
  });
  return (
    shape(left, { fill: ink(lighter(color, -0.05)) }) +
    shape(right, { fill: ink(lighter(color, -0.17)) }) +
    stroke(floors.join(''), { stroke: ink(lighter(color, -0.24)), width: 1.5, opacity: 0.5 }) +
    shape(top, { fill: ink(lighter(color, 0.1)) }) +
    shape(rhombus(between(at(far, far, height), at(near, near, height), 0.5), 11, 6), { fill: ink(lighter(color, -0.1)) }) +
    stroke(polyline([at(far, near, height), at(near, near, height), at(near, far, height)]), {
      stroke: ink(lighter(color, 0.16)),
      width: 2,
      opacity: 0.8,
    })
  );
}

function glow(color: string): string {
  return (
    radialGradient('glow', [[0, color, 0.8], [1, color, 0]]) + shape(ellipse([480, 380], 760, 430), { fill: 'url(#glow)' })
  );
}

/** The line of the chart as a folded band with a thick edge, floating over the back row. */
function drawRibbon(relief: Relief, random: Random, { ink, colors }: Style): string {
  const above = random.between(46, 90);
  const levels = (relief.heights[0] ?? []).map(
    (height, column, all) => ((all[column - 1] ?? height) + height * 2 + (all[column + 1] ?? height)) / 4 + above,
  );
  const joints = [levels[0] ?? 0, ...levels, levels.at(-1) ?? 0];
  const edge = (depth: number) =>
    joints.map((level, joint) => cornerAt(relief, Math.min(Math.max(joint - 0.5, -0.4), relief.columns + 0.4), depth / relief.gap, level));
  const [back, front] = [edge(0.12), edge(0.88)];
  const folds = back.slice(1).map((to, place) => {
    const [from, fromFront, toFront] = [back[place] ?? to, front[place] ?? to, front[place + 1] ?? to];
    const rises = (joints[place + 1] ?? 0) >= (joints[place] ?? 0);
    const color = rises ? colors.ribbon : mix(colors.ribbon, [0.55, 0.03, colors.hue], 0.35);
    const lowered = ([x, y]: Point): Point => [x, y + 11];
    return (
      shape(polygon([from, to, toFront, fromFront]), { fill: ink(color), stroke: ink(color), width: 1 }) +
      shape(polygon([fromFront, toFront, lowered(toFront), lowered(fromFront)]), {
        fill: ink(lighter(color, color[0] > 0.5 ? -0.22 : -0.12)),
      })
    );
  });
  const knots = back.slice(1, -1).map((corner, place) => rhombus(between(corner, front[place + 1] ?? corner, 0.5), 12, 8));
  return folds.join('') + shape(knots.join(''), { fill: ink(colors.special) });
}
