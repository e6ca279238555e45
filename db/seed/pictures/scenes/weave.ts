import type { Oklch } from '../oklch.ts';
import type { Random } from '../random.ts';
import { group, linearGradient, rectangle, shape, stroke } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Yarn = 'dark' | 'pale' | 'first' | 'second' | 'third';
type Palette = { hue: number } & Record<Yarn, Oklch>;

const palettes: readonly [Palette, ...Palette[]] = [
  { hue: 350, dark: [0.2, 0.03, 20], pale: [0.93, 0.025, 85], first: [0.45, 0.12, 5], second: [0.72, 0.13, 68], third: [0.38, 0.085, 250] },
  {
    hue: 200,
    dark: [0.22, 0.04, 240],
    pale: [0.94, 0.02, 100],
    first: [0.4, 0.1, 248],
    second: [0.6, 0.09, 225],
    third: [0.8, 0.075, 78],
  },
  {
    hue: 145,
    dark: [0.23, 0.03, 130],
    pale: [0.92, 0.035, 95],
    first: [0.44, 0.08, 150],
    second: [0.74, 0.11, 88],
    third: [0.5, 0.13, 30],
  },
  { hue: 45, dark: [0.24, 0.04, 40], pale: [0.93, 0.03, 80], first: [0.6, 0.14, 42], second: [0.78, 0.11, 78], third: [0.36, 0.07, 320] },
];

type Band = (row: number, column: number) => Yarn;
type Strip = { rows: number; yarnAt: Band };

const knot = 20;
const columnCount = 76;
const rowCount = 56;

/** A striped cloth from close by: bands of triangles, diamonds and steps, lying in folds. */
export function weave({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const cloth = weaveRows(random);
  const zoom = random.between(1.05, 1.45);
  const turned = `translate(600 400) rotate(${random.between(-16, 16).toFixed(1)}) scale(${zoom.toFixed(2)}) translate(${(-columnCount * knot) / 2} ${(-rowCount * knot) / 2})`;
  return {
    light: { x: 0.2, y: 0.1, strength: 0.24 },
    layers: [
      { shapes: group(knots(cloth, (yarn) => ink(colors[yarn])) + threads(random), { transform: turned }) },
      { shapes: folds(random) },
    ],
  };
}

function weaveRows(random: Random): Yarn[][] {
  const bands = planBands(random);
  const rows: Yarn[][] = [];
  for (let strip = 0; rows.length < rowCount; strip++) {
    const { rows: height, yarnAt } = bands[strip % bands.length] ?? plain('dark');
    for (let row = 0; row < height; row++) rows.push(Array.from({ length: columnCount }, (_, column) => yarnAt(row, column)));
  }
  return rows;
}

function planBands(random: Random): Strip[] {
  const wide = () => {
    const [ground, figure, edge] = random.pick<readonly [Yarn, Yarn, Yarn]>([
      ['third', 'second', 'pale'], ['first', 'pale', 'dark'], ['second', 'dark', 'pale'], ['dark', 'second', 'pale'],
      ['pale', 'first', 'third'],
    ]);
    return random.pick([diamonds, diamonds, steps, hourglasses])({ ground, figure, edge, size: random.whole(4, 6) });
  };
  const narrow = () =>
    random.pick([
      triangles('first', 'pale'),
      triangles('dark', 'second'),
      zigzag('dark', 'pale'),
      zigzag('third', 'second'),
      checks('pale', 'first'),
    ]);
  const line = () => plain(random.pick(['dark', 'pale', 'first', 'second', 'third']));
  return [
    line(),
    plain('pale'),
    narrow(),
    line(),
    plain('dark'),
    wide(),
    plain('dark'),
    line(),
    narrow(),
    line(),
    plain('pale'),
    wide(),
    line(),
  ];
}

function plain(yarn: Yarn): Strip {
  return { rows: 1, yarnAt: () => yarn };
}

function triangles(ground: Yarn, figure: Yarn): Strip {
  return { rows: 7, yarnAt: (row, column) => (Math.abs((column % 14) - 7) <= row ? figure : ground) };
}

function zigzag(ground: Yarn, figure: Yarn): Strip {
  return {
    rows: 7,
    yarnAt: (row, column) => {
      const height = Math.abs((column % 12) - 6) + row;
      return height > 3 && height < 7 ? figure : ground;
    },
  };
}

function checks(ground: Yarn, figure: Yarn): Strip {
  return { rows: 4, yarnAt: (row, column) => (((column >> 1) + (row >> 1)) % 2 ? ground : figure) };
}

type Figure = { ground: Yarn; figure: Yarn; edge: Yarn; size: number };

function diamonds({ ground, figure, edge, size }: Figure): Strip {
  return {
    rows: size * 2 + 1,
    yarnAt: (row, column) => {
      const away = Math.abs((column % (size * 2 + 4)) - size - 1) + Math.abs(row - size);
      if (away === size || (away < size - 2 && away > 0 && away < size - 3)) return edge;
      return away > 0 && away < size - 1 ? figure : ground;
    },
  };
}

function steps({ ground, figure, edge, size }: Figure): Strip {
  return {
    rows: size * 2,
    yarnAt: (row, column) => {
      const place = (column + (row < size ? 0 : size)) % (size * 2);
      const height = Math.min(row, size * 2 - 1 - row) + 1;
      if (place === 0) return edge;
      return place <= height ? figure : ground;
    },
  };
}

function hourglasses({ ground, figure, edge, size }: Figure): Strip {
  return {
    rows: size * 2 + 1,
    yarnAt: (row, column) => {
      const period = size * 2 + 2;
      const across = Math.abs((column % period) - size);
      const down = Math.abs(row - size);
      if (across === down) return edge;
      return across < down ? figure : ground;
    },
  };
}

function knots(cloth: readonly (readonly Yarn[])[], inkOf: (yarn: Yarn) => string): string {
  const outlines: Record<Yarn, string[]> = { dark: [], pale: [], first: [], second: [], third: [] };
  cloth.forEach((row, down) => {
    let start = 0;
    row.forEach((yarn, across) => {
      if (row[across + 1] === yarn) return;
      outlines[yarn].push(rectangle([start * knot, down * knot], (across + 1 - start) * knot + 0.6, knot + 0.6));
      start = across + 1;
    });
  });
  const yarns = ['dark', 'pale', 'first', 'second', 'third'] as const;
  return yarns.map((yarn) => shape(outlines[yarn].join(''), { fill: inkOf(yarn) })).join('');
}

/** Twisted weft in light strokes and the gaps between knots in dark ones, each in three strengths. */
function threads(random: Random): string {
  const weft: [string[], string[], string[]] = [[], [], []];
  const gaps: [string[], string[], string[]] = [[], [], []];
  for (let knotCount = 0; knotCount < columnCount * rowCount; knotCount++) {
    const x = (knotCount % columnCount) * knot;
    const y = Math.floor(knotCount / columnCount) * knot;
    random.pick(weft).push(`M${x} ${y + 6}l${knot} 4M${x} ${y + 14}l${knot} 4`);
    random.pick(gaps).push(`M${x} ${y}v${knot}`);
  }
  const light = weft.map((lines, strength) => stroke(lines.join(''), { stroke: '#fff', opacity: 0.05 + strength * 0.055, width: 2 }));
  const dark = gaps.map((lines, strength) => stroke(lines.join(''), { stroke: '#000', opacity: 0.14 + strength * 0.08, width: 1.6 }));
  return light.join('') + dark.join('');
}

/** Broad soft waves of light and dark across the cloth, two of each so that no edge shows. */
function folds(random: Random): string {
  const count = random.whole(2, 3);
  const pitch = canvas.width / count;
  const lean = random.between(-160, 160);
  const shades = Array.from({ length: count + 1 }, (_, place) => {
    const x = (place - 0.3) * pitch + random.between(-40, 40);
    const width = pitch * random.between(0.5, 0.75);
    const outline = (from: number, to: number) =>
      `M${x + from} -20Q${x + from + lean} 300 ${x + from - 30} 820H${x + to - 30}Q${x + to + lean} 300 ${x + to} -20Z`;
    return shape(outline(-width * 0.6, 10), { fill: 'url(#shine)' }) + shape(outline(-4, width), { fill: 'url(#hollow)' });
  });
  return (
    linearGradient('shine', [[0, '#fff4e0', 0], [0.8, '#fff4e0', 0.2], [1, '#fff4e0', 0]], [0, 0], [1, 0]) +
    linearGradient('hollow', [[0, '#140408', 0], [0.18, '#140408', 0.46], [1, '#140408', 0]], [0, 0], [1, 0]) +
    shades.join('')
  );
}
