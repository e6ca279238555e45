import type { Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, group, move, polyline, radialGradient, rectangle, rhombus, shape, star, stroke, turn, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  board: Oklch;
  glow: Oklch;
  chip: Oklch;
  traces: readonly [Oklch, Oklch, Oklch, Oklch];
  emblem: Oklch;
  signal: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 190,
    board: [0.25, 0.05, 205],
    glow: [0.5, 0.09, 190],
    chip: [0.16, 0.03, 220],
    traces: [[0.78, 0.11, 180], [0.62, 0.1, 195], [0.86, 0.1, 88], [0.5, 0.08, 200]],
    emblem: [0.86, 0.1, 88],
    signal: [0.95, 0.03, 180],
  },
  {
    hue: 285,
    board: [0.24, 0.075, 285],
    glow: [0.5, 0.14, 300],
    chip: [0.15, 0.045, 285],
    traces: [[0.76, 0.12, 310], [0.6, 0.14, 285], [0.83, 0.11, 50], [0.47, 0.11, 280]],
    emblem: [0.86, 0.1, 60],
    signal: [0.96, 0.02, 300],
  },
  {
    hue: 140,
    board: [0.9, 0.03, 120],
    glow: [0.99, 0.03, 110],
    chip: [0.3, 0.04, 170],
    traces: [[0.52, 0.11, 155], [0.65, 0.12, 140], [0.62, 0.13, 55], [0.75, 0.08, 165]],
    emblem: [0.86, 0.11, 95],
    signal: [0.95, 0.04, 140],
  },
  {
    hue: 50,
    board: [0.27, 0.04, 30],
    glow: [0.55, 0.11, 45],
    chip: [0.17, 0.025, 25],
    traces: [[0.78, 0.12, 62], [0.64, 0.13, 45], [0.86, 0.04, 210], [0.5, 0.09, 40]],
    emblem: [0.88, 0.1, 78],
    signal: [0.95, 0.03, 80],
  },
];

const pitch = 26;
const columns = 47;
const rows = 31;
const headings: readonly Point[] = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];

/** A chip and its traces, which turn only by eighths and never touch. */
export function circuit({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const chips = placeChips(random);
  const board = new Board();
  for (const chip of chips) board.reserve(chip);
  const traces = chips.flatMap((chip) => random.shuffled(pinsOf(chip)).map((pin) => board.route(pin, random)));
  const dark = ink(colors.chip);
  const center: Point = [(chips[0]?.column ?? 0) * pitch, (chips[0]?.row ?? 0) * pitch];
  return {
    light: { x: center[0] / canvas.width, y: 0.2, strength: 0.2 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.board) }) },
      {
        shapes:
          radialGradient('aura', [
            [0, ink(colors.glow), 0.75],
            [1, ink(colors.glow), 0],
          ]) + shape(circle(center, 560), { fill: 'url(#aura)' }),
        texture: 'spray',
      },
      { shapes: vias(board, random, ink(colors.traces[3])) },
      {
        shapes: traces
          .map((trace) => drawTrace(trace, random, { line: ink(random.pick(colors.traces)), hole: ink(colors.board) }))
          .join(''),
        shadow: { dx: -3, dy: 5, blur: 3, strength: 0.35 },
      },
      {
        shapes: chips.map((chip, place) => drawChip(chip, { ink, colors, dark, random, main: place === 0 })).join(''),
        shadow: { dx: -9, dy: 13, blur: 12, strength: 0.6 },
      },
    ],
  };
}

type Chip = { column: number; row: number; half: number };
type Pin = { column: number; row: number; heading: number };

function placeChips(random: Random): Chip[] {
  const main: Chip = { column: random.whole(14, 32), row: random.whole(11, 19), half: random.whole(4, 6) };
  const far = main.column < 23 ? random.whole(35, 40) : random.whole(6, 11);
  const small: Chip = { column: far, row: random.pick([random.whole(6, 9), random.whole(21, 25)]), half: random.whole(2, 3) };
  return random.chance(0.75) ? [main, small] : [main];
}

function pinsOf({ column, row, half }: Chip): Pin[] {
  const along = Array.from({ length: half * 2 - 1 }, (_, pin) => pin - half + 1);
  return along.flatMap((offset): Pin[] => [
    { column: column + half + 1, row: row + offset, heading: 0 },
    { column: column - half - 1, row: row + offset, heading: 4 },
    { column: column + offset, row: row + half + 1, heading: 2 },
    { column: column + offset, row: row - half - 1, heading: 6 },
  ]);
}

/** Remembers which points of the grid are taken. */
class Board {
  readonly #taken = new Set<string>();

  isFree(column: number, row: number): boolean {
    return !this.#taken.has(`${column},${row}`);
  }

  reserve({ column, row, half }: Chip): void {
    for (let across = -half; across <= half; across++) {
      for (let down = -half; down <= half; down++) this.#taken.add(`${column + across},${row + down}`);
    }
  }

  route(pin: Pin, random: Random): Point[] {
    const [outX, outY] = headings[pin.heading] ?? [0, 0];
    const trace: Point[] = [[pin.column - outX, pin.row - outY], [pin.column, pin.row]];
    this.#taken.add(`${pin.column},${pin.row}`);
    let { column, row, heading } = pin;
    const length = random.whole(6, 28);
    for (let step = 0; step < length; step++) {
      const next = random.pick([heading, heading, heading, (heading + 1) % 8, (heading + 7) % 8]);
      const strayed = (next - pin.heading + 12) % 8;
      if (strayed < 3 || strayed > 5) continue;
      const [across, down] = headings[next] ?? [0, 0];
      if (!this.isFree(column + across, row + down)) break;
      column += across;
      row += down;
      heading = next;
      this.#taken.add(`${column},${row}`);
      trace.push([column, row]);
    }
    return trace.map(([x, y]): Point => [x * pitch, y * pitch]);
  }
}

function drawTrace(trace: readonly Point[], random: Random, { line, hole }: { line: string; hole: string }): string {
  const end = trace.at(-1) ?? [0, 0];
  const wire = stroke(polyline(trace), { stroke: line, width: 6.5, join: 'round' });
  return random.chance(0.55)
    ? wire + shape(rhombus(end, 13), { fill: line }) + shape(rhombus(end, 6), { fill: hole })
    : wire + shape(circle(end, 9), { fill: hole, stroke: line, width: 5 });
}

function vias(board: Board, random: Random, color: string): string {
  const places = Array.from({ length: 300 }, (): Point => [random.whole(0, columns - 1), random.whole(0, rows - 1)]);
  const free = places.filter(([column, row]) => board.isFree(column, row));
  return shape(free.map(([column, row]) => rhombus([column * pitch, row * pitch], 3.2)).join(''), { fill: color, opacity: 0.6 });
}

type ChipStyle = Pick<Brush, 'ink' | 'random'> & { colors: Palette; dark: string; main: boolean };

function drawChip({ column, row, half }: Chip, { ink, colors, dark, random, main }: ChipStyle): string {
  const reach = (half + 0.1) * pitch;
  const face =
    shape(rectangle([-reach, -reach], reach * 2, reach * 2), { fill: dark }) +
    stroke(rectangle([-reach + 10, -reach + 10], reach * 2 - 20, reach * 2 - 20), { stroke: ink(colors.traces[0]), width: 2 }) +
    shape(rhombus([-reach + 24, -reach + 24], 5), { fill: ink(colors.traces[0]) });
  const emblem = main
    ? drawEmblem(reach * 0.48, { ink, colors, random })
    : shape(rhombus([0, 0], reach * 0.3), { fill: ink(colors.emblem) });
  return group(face + emblem, { transform: move(column * pitch, row * pitch) });
}

function drawEmblem(size: number, { ink, colors, random }: Pick<Brush, 'ink' | 'random'> & { colors: Palette }): string {
  const frame = [0, 45].map((angle) =>
    stroke(rectangle([-size, -size], size * 2, size * 2), { stroke: ink(colors.emblem), width: 7, transform: turn(angle, [0, 0]) }),
  );
  const wave = () =>
    Array.from({ length: 13 }, (_, bar) => {
      const place = bar - 6;
      const half = size * (0.16 + 0.55 * random.fraction() * (1 - Math.abs(place) / 8));
      return rectangle([place * size * 0.13 - size * 0.035, -half], size * 0.07, half * 2);
    }).join('');
  const lattice = () =>
    Array.from({ length: 9 }, (_, dot) =>
      rhombus([((dot % 3) - 1) * size * 0.48, (Math.floor(dot / 3) - 1) * size * 0.48], size * random.pick([0.1, 0.16, 0.22])),
    ).join('');
  const rosette = () => star([0, 0], size * 0.78, size * 0.4, 8) + circle([0, 0], size * 0.16);
  return frame.join('') + shape(random.pick([wave, lattice, rosette])(), { fill: ink(colors.signal) });
}
