import { lighter, mix, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, group, linearGradient, move, polygon, radialGradient, rectangle, rhombus, shape, star, stroke } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = { hue: number; wall: Oklch; board: Oklch; spines: readonly [Oklch, ...Oklch[]]; gilt: Oklch; glow: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 50,
    wall: [0.27, 0.04, 45],
    board: [0.46, 0.07, 52],
    spines: [
      [0.42, 0.12, 25], [0.36, 0.07, 245], [0.48, 0.08, 165], [0.72, 0.11, 72], [0.3, 0.05, 320], [0.86, 0.045, 85], [0.56, 0.12, 45],
    ],
    gilt: [0.86, 0.1, 85],
    glow: [0.95, 0.09, 82],
  },
  {
    hue: 215,
    wall: [0.24, 0.045, 250],
    board: [0.4, 0.06, 242],
    spines: [
      [0.45, 0.09, 235], [0.6, 0.08, 205], [0.84, 0.04, 200], [0.32, 0.08, 265], [0.74, 0.12, 70], [0.52, 0.09, 185], [0.9, 0.03, 90],
    ],
    gilt: [0.9, 0.07, 90],
    glow: [0.95, 0.07, 88],
  },
  {
    hue: 330,
    wall: [0.86, 0.03, 60],
    board: [0.62, 0.075, 50],
    spines: [[0.42, 0.11, 335], [0.6, 0.12, 10], [0.8, 0.08, 45], [0.36, 0.07, 300], [0.5, 0.075, 190], [0.92, 0.03, 80], [0.68, 0.1, 70]],
    gilt: [0.93, 0.07, 85],
    glow: [0.91, 0.12, 82],
  },
  {
    hue: 140,
    wall: [0.26, 0.04, 160],
    board: [0.5, 0.065, 75],
    spines: [
      [0.42, 0.08, 150], [0.58, 0.09, 135], [0.8, 0.08, 105], [0.34, 0.05, 190], [0.64, 0.13, 50], [0.88, 0.04, 95], [0.45, 0.1, 30],
    ],
    gilt: [0.9, 0.09, 95],
    glow: [0.96, 0.08, 95],
  },
];

type Shelf = { floor: number; height: number };
type Item = {
  kind: 'book' | 'leaning' | 'pile' | 'lamp' | 'vase' | 'sphere';
  x: number;
  width: number;
  height: number;
  spine: number;
  band: number;
};

/** Spines on shelves, some leaning, some in piles, a lamp between them. */
export function books({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const shelves = planShelves(random);
  const lampShelf = random.whole(0, shelves.length - 2);
  const rows = shelves.map((shelf, place) => ({
    shelf,
    items: fillShelf(shelf, random, place === lampShelf ? random.between(260, 880) : Infinity),
  }));
  const style = { ink, colors, random };
  const lamps = rows.flatMap(({ shelf, items }) =>
    items.filter(({ kind }) => kind === 'lamp').map(({ x, width }) => ({ x: x + width / 2, y: shelf.floor - 120 })),
  );
  const lamp = lamps[0] ?? { x: 600, y: 300 };
  return {
    light: { x: lamp.x / canvas.width, y: lamp.y / canvas.height, strength: 0.2 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.wall) }) + panelling(ink(lighter(colors.wall, 0.035))) },
      { shapes: shelves.map((shelf, place) => shelfGloom(shelf, place, style)).join(''), texture: 'spray' },
      {
        shapes: rows.map(({ shelf, items }) => items.map((item) => drawItem(item, shelf, style)).join('')).join(''),
        shadow: { dx: 12, dy: -5, blur: 9, strength: 0.5 },
      },
      { shapes: rows.map(({ shelf }, place) => underBoard(shelf, place, style)).join(''), texture: 'spray' },
      { shapes: shelves.map(({ floor }) => drawBoard(floor, style)).join(''), shadow: { dx: 3, dy: 12, blur: 9, strength: 0.5 } },
      {
        shapes:
          radialGradient('lamplight', [
            [0, ink(colors.glow), 0.62],
            [1, ink(colors.glow), 0],
          ]) + shape(circle([lamp.x, lamp.y], 330), { fill: 'url(#lamplight)' }),
        texture: 'spray',
      },
    ],
  };
}

function planShelves(random: Random): Shelf[] {
  const count = random.whole(2, 3);
  const height = 800 / count + 14;
  const start = random.between(-40, 30);
  return Array.from({ length: count + 1 }, (_, place): Shelf => ({ floor: start + (place + 1) * height - 40, height }));
}

/** Things side by side from edge to edge; the lamp stands after the first that reaches its place. */
function fillShelf({ height }: Shelf, random: Random, lampAt: number): Item[] {
  const items: Item[] = [];
  const tall = height - 64;
  let x = -random.between(0, 60);
  let lampStands = false;
  while (x < canvas.width + 20) {
    const draw = random.fraction();
    const needsLamp: boolean = !lampStands && x > lampAt;
    const kind: Item['kind'] = needsLamp ? 'lamp' : kindFor(draw, items.slice(-7));
    const width = widthOf(kind, random);
    items.push({
      kind,
      x,
      width,
      height: kind === 'lamp' ? 190 : tall * random.between(0.66, 0.97),
      spine: random.whole(0, 6),
      band: random.whole(0, 4),
    });
    lampStands ||= kind === 'lamp';
    x += width + (random.chance(0.04) ? random.between(20, 60) : 1.5);
  }
  return items;
}

/** Mostly books; a vase or a sphere never stands near another. */
function kindFor(draw: number, before: readonly Item[]): Item['kind'] {
  const kind = draw < 0.06 ? 'leaning' : draw < 0.1 ? 'pile' : draw < 0.13 ? 'vase' : draw < 0.16 ? 'sphere' : 'book';
  return kind !== 'book' && before.some((item) => item.kind === kind) ? 'book' : kind;
}

function widthOf(kind: Item['kind'], random: Random): number {
  switch (kind) {
    case 'book':
      return random.between(20, 62);
    case 'leaning':
      return random.between(96, 120);
    case 'pile':
      return random.between(150, 200);
    case 'lamp':
      return 150;
    case 'vase':
    case 'sphere':
      return random.between(96, 120);
  }
}

type Style = Pick<Brush, 'ink' | 'random'> & { colors: Palette };

function drawItem(item: Item, { floor }: Shelf, style: Style): string {
  const { x, width, height } = item;
  switch (item.kind) {
    case 'book':
      return group(drawBook({ width, height, spine: item.spine, band: item.band }, style), { transform: move(x, floor - height) });
    case 'leaning': {
      const book = drawBook({ width: 38, height: height * 0.9, spine: item.spine, band: item.band }, style);
      return group(book, {
        transform: `translate(${(x + width - 44).toFixed(1)} ${(floor - height * 0.88).toFixed(1)}) rotate(14 19 ${(height * 0.9).toFixed(1)})`,
      });
    }
    case 'pile':
      return drawPile(item, floor, style);
    case 'lamp':
      return drawLamp(x + width / 2, floor, style);
    case 'vase':
      return drawVase(x + width / 2, floor, style);
    case 'sphere':
      return drawSphere(x + width / 2, floor, style);
  }
}

type Spine = { width: number; height: number; spine: number; band: number };

function drawBook({ width, height, spine, band }: Spine, { ink, colors, random }: Style): string {
  const color = lighter(colors.spines[spine] ?? colors.spines[0], random.between(-0.04, 0.05));
  const gilt = color[0] > 0.7 ? ink(lighter(color, -0.4)) : ink(colors.gilt);
  const line = (y: number, thickness: number) => rectangle([0, y], width, thickness);
  const middle = width / 2;
  const ornaments = [
    line(26, 4) + line(36, 2) + line(height - 40, 4) + line(height - 30, 2) + rhombus([middle, height * 0.42], width * 0.26, width * 0.42),
    line(height * 0.18, height * 0.16) + rhombus([middle, height * 0.8], width * 0.2),
    [0.16, 0.36, 0.56, 0.76].map((share) => line(height * share, 5)).join(''),
    line(18, 3) +
      line(height - 24, 3) +
      star([middle, height * 0.24], width * 0.3, width * 0.15, 8) +
      [0.42, 0.52, 0.62].map((share) => rectangle([middle - 2, height * share], 4, height * 0.06)).join(''),
    line(height * 0.66, 4) + line(height * 0.7, height * 0.14) + line(height * 0.86, 4),
  ];
  return (
    shape(rectangle([0, 0], width, height), { fill: ink(color) }) +
    shape(ornaments[band] ?? '', { fill: gilt, opacity: 0.9 }) +
    shape(rectangle([0, 0], width * 0.16, height), { fill: '#fff', opacity: 0.14 }) +
    shape(rectangle([width * 0.78, 0], width * 0.22, height), { fill: '#000', opacity: 0.2 })
  );
}

function drawPile({ x, width, spine }: Item, floor: number, { ink, colors, random }: Style): string {
  let top = floor;
  return Array.from({ length: random.whole(3, 5) }, (_, place) => {
    const thick = random.between(24, 38);
    const inset = random.between(0, 26);
    top -= thick;
    const color = colors.spines[(spine + place * 2) % colors.spines.length] ?? colors.spines[0];
    return (
      shape(rectangle([x + inset, top], width - inset * 1.4, thick), { fill: ink(color) }) +
      shape(rectangle([x + inset, top], width - inset * 1.4, thick * 0.2), { fill: '#fff', opacity: 0.15 }) +
      shape(rectangle([x + inset + 16, top], 7, thick) + rectangle([x + width - inset * 0.4 - 26, top], 7, thick), {
        fill: ink(colors.gilt),
        opacity: 0.85,
      })
    );
  }).join('');
}

function drawLamp(x: number, floor: number, { ink, colors }: Style): string {
  const metal = ink(mix(colors.gilt, [0.4, 0.08, 60], 0.35));
  const drawing =
    shape('M-34 0Q-30 -14 -8 -18V-92H8V-18Q30 -14 34 0Z', { fill: metal }) +
    shape('M-66 -88L-34 -176H34L66 -88Z', { fill: ink(colors.glow) }) +
    stroke('M-40 -88L-20 -176M0 -88V-176M40 -88L20 -176', { stroke: ink(lighter(colors.glow, -0.2)), width: 2.4 }) +
    shape(rectangle([-68, -92], 136, 7) + rectangle([-35, -179], 70, 6), { fill: metal });
  return group(drawing, { transform: move(x, floor) });
}

function drawVase(x: number, floor: number, { ink, colors }: Style): string {
  const glaze = colors.spines[4] ?? colors.spines[0];
  const drawing =
    shape('M-20 0Q-54 -38 -36 -78Q-22 -104 -12 -116V-138H12V-116Q22 -104 36 -78Q54 -38 20 0Z', { fill: ink(lighter(glaze, 0.12)) }) +
    shape('M8 0H20Q54 -38 36 -78Q22 -104 12 -116V-138H4V-110Q30 -60 8 0Z', { fill: '#000', opacity: 0.18 }) +
    shape([-24, 0, 24].map((at) => rhombus([at, -56], 9)).join(''), { fill: ink(colors.gilt) });
  return group(drawing, { transform: move(x, floor) });
}

function drawSphere(x: number, floor: number, { ink, colors }: Style): string {
  const metal = ink(colors.gilt);
  const rings =
    stroke(circle([0, -76], 48), { stroke: metal, width: 5 }) +
    stroke('M-48 -76A48 17 0 0 0 48 -76A48 17 0 0 0 -48 -76M0 -124A17 48 0 0 0 0 -28A17 48 0 0 0 0 -124', { stroke: metal, width: 3 });
  return group(rings + shape(`M-26 0L-8 -28H8L26 0Z${rhombus([0, -76], 9)}`, { fill: metal }), { transform: move(x, floor) });
}

function panelling(color: string): string {
  return shape(Array.from({ length: 9 }, (_, plank) => rectangle([plank * 140 - 20, -10], 66, 830)).join(''), { fill: color });
}

/** The dark at the back of a shelf. */
function shelfGloom({ floor, height }: Shelf, place: number, { ink, colors }: Style): string {
  const id = `gloom${place}`;
  const color = ink(lighter(colors.wall, -0.22));
  const depth = gloomOn(colors.wall);
  const fall = linearGradient(id, [[0, color, depth], [0.6, color, depth * 0.13], [1, color, depth * 0.45]]);
  return fall + shape(rectangle([-10, floor - height + 22], 1220, height - 22), { fill: `url(#${id})` });
}

/** The shade of the board above, over the books as well. */
function underBoard({ floor, height }: Shelf, place: number, { colors }: Style): string {
  const id = `under${place}`;
  const fall = linearGradient(id, [[0, '#05070f', gloomOn(colors.wall) * 0.56], [1, '#05070f', 0]]);
  return fall + shape(rectangle([-10, floor - height + 22], 1220, 120), { fill: `url(#${id})` });
}

/** Dark dots on a pale wall look like dirt, so there they are fewer. */
function gloomOn([lightness]: Oklch): number {
  return 0.9 - lightness * 0.7;
}

function drawBoard(floor: number, { ink, colors }: Style): string {
  return (
    shape(rectangle([-10, floor], 1220, 22), { fill: ink(colors.board) }) +
    shape(rectangle([-10, floor], 1220, 4), { fill: ink(lighter(colors.board, 0.1)) }) +
    shape(
      polygon([[-10, floor + 18], [1210, floor + 18], [1210, floor + 22], [-10, floor + 22]]),
      { fill: ink(lighter(colors.board, -0.14)) },
    )
  );
}
