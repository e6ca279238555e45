import { lighter, mix, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { group, move, polygon, rectangle, rhombus, shape, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = { hue: number; table: Oklch; otherTable: Oklch; papers: readonly [Oklch, ...Oklch[]]; mark: Oklch; box: Oklch; seal: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 262,
    table: [0.36, 0.09, 262],
    otherTable: [0.4, 0.09, 260],
    papers: [[0.96, 0.015, 90], [0.92, 0.03, 85], [0.86, 0.05, 235], [0.9, 0.05, 75]],
    mark: [0.5, 0.12, 262],
    box: [0.76, 0.12, 75],
    seal: [0.42, 0.1, 255],
  },
  {
    hue: 175,
    table: [0.42, 0.075, 190],
    otherTable: [0.46, 0.075, 188],
    papers: [[0.96, 0.015, 100], [0.91, 0.035, 110], [0.85, 0.06, 175], [0.88, 0.07, 85]],
    mark: [0.45, 0.09, 195],
    box: [0.66, 0.14, 45],
    seal: [0.94, 0.03, 90],
  },
  {
    hue: 60,
    table: [0.8, 0.085, 75],
    otherTable: [0.77, 0.09, 72],
    papers: [[0.98, 0.01, 90], [0.95, 0.03, 80], [0.9, 0.045, 55], [0.86, 0.05, 210]],
    mark: [0.5, 0.13, 35],
    box: [0.36, 0.085, 250],
    seal: [0.88, 0.1, 82],
  },
  {
    hue: 325,
    table: [0.34, 0.09, 325],
    otherTable: [0.375, 0.095, 327],
    papers: [[0.96, 0.015, 70], [0.91, 0.04, 40], [0.84, 0.07, 345], [0.89, 0.06, 85]],
    mark: [0.5, 0.14, 340],
    box: [0.74, 0.08, 190],
    seal: [0.3, 0.08, 320],
  },
];

type Kind = 'folded' | 'open' | 'quartered';
type Paper = { at: Point; angle: number; kind: Kind; tone: number; marked: number };

/** Folded papers laid out in a grid, and a box into which one of them is going. */
export function ballots({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const plan = planTable(random);
  const papers = layPapers(plan, random);
  const tilt = `rotate(${random.between(-14, 14).toFixed(1)} 600 400)`;
  return {
    light: { x: 0.2, y: 0.08, strength: 0.26 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.table) }) + group(weft(ink(colors.otherTable)), { transform: tilt }) },
      {
        shapes: group(papers.map((paper) => drawPaper(paper, plan.size, { ink, colors })).join(''), { transform: tilt }),
        shadow: { dx: 9, dy: 12, blur: 8, strength: 0.42 },
      },
      { shapes: drawBox(plan.box, { ink, colors }), shadow: { dx: 40, dy: 44, blur: 30, strength: 0.62 } },
      { shapes: goingIn(plan.box, plan.size, random, { ink, colors }), shadow: { dx: 12, dy: 10, blur: 8, strength: 0.4 } },
    ],
  };
}

type Box = { at: Point; half: Point };
type Table = { size: Point; pitch: Point; box: Box };

function planTable(random: Random): Table {
  const width = random.between(84, 122);
  const size: Point = [width, width * 0.72];
  const pitch: Point = [width * 1.38, width * 1.12];
  const half: Point = [random.between(170, 215), random.between(120, 150)];
  return { size, pitch, box: { at: [random.between(360, 840), random.between(330, 480)], half } };
}

function layPapers({ pitch, box }: Table, random: Random): Paper[] {
  const disorder = random.between(2, 9);
  const missing = random.between(0.02, 0.16);
  const tones = random.pick([[0, 0, 0, 1], [0, 1, 2, 3], [0, 1, 0, 2], [1, 1, 3, 0]]);
  const papers: Paper[] = [];
  for (let row = -3; row * pitch[1] < canvas.height + 200; row++) {
    for (let column = -3; column * pitch[0] < canvas.width + 260; column++) {
      const at: Point = [column * pitch[0] + random.between(-6, 6), row * pitch[1] + random.between(-6, 6)];
      const underBox = Math.abs(at[0] - box.at[0]) < box.half[0] * 0.8 && Math.abs(at[1] - box.at[1]) < box.half[1] * 0.8;
      if (underBox || random.chance(missing)) continue;
      papers.push({
        at,
        angle: random.between(-disorder, disorder),
        kind: random.pick(['folded', 'folded', 'open', 'quartered']),
        tone: tones[random.whole(0, tones.length - 1)] ?? 0,
        marked: random.whole(0, 2),
      });
    }
  }
  return papers;
}

type Style = Pick<Brush, 'ink'> & { colors: Palette };

function drawPaper({ at, angle, kind, tone, marked }: Paper, [width, height]: Point, { ink, colors }: Style): string {
  const paper = colors.papers[tone] ?? colors.papers[0];
  const sheet = (x: number, y: number, w: number, h: number, color: Oklch) => shape(rectangle([x, y], w, h), { fill: ink(color) });
  const [x, y] = [-width / 2, -height / 2];
  const drawing = {
    folded: () =>
      sheet(x, y, width, height, paper) +
      shape(
        polygon([[x, y], [x + width, y], [x + width - 5, y + height * 0.56], [x + 4, y + height * 0.5]]),
        { fill: ink(lighter(paper, -0.07)) },
      ) +
      stroke(`M${x + 4} ${y + height * 0.5}L${x + width - 5} ${y + height * 0.56}`, { stroke: ink(lighter(paper, 0.05)), width: 2.4 }),
    open: () =>
      sheet(x, y, width / 2, height, paper) +
      sheet(0, y, width / 2, height, lighter(paper, -0.055)) +
      [0, 1, 2]
        .map((line) => choice([x + width * 0.17, y + height * (0.24 + line * 0.26)], { chosen: line === marked, width, ink, colors }))
        .join(''),
    quartered: () =>
      sheet(x, y, width / 2, height / 2, paper) +
      sheet(0, y, width / 2, height / 2, lighter(paper, -0.05)) +
      sheet(x, 0, width / 2, height / 2, lighter(paper, -0.035)) +
      sheet(0, 0, width / 2, height / 2, lighter(paper, -0.085)) +
      shape(
        polygon([[width / 2 - 20, height / 2], [width / 2, height / 2 - 20], [width / 2 - 20, height / 2 - 20]]),
        { fill: ink(lighter(paper, 0.03)) },
      ),
  } as const;
  return group(drawing[kind](), { transform: `${move(at[0], at[1])} rotate(${angle.toFixed(1)})` });
}

/** A line on the paper: a bar where words would be, and a rhombus, filled where it is the choice. */
function choice([x, y]: Point, { chosen, width, ink, colors }: Style & { chosen: boolean; width: number }): string {
  const mark = ink(colors.mark);
  return (
    shape(rhombus([x, y], 8), chosen ? { fill: mark } : { fill: 'none', stroke: mark, width: 1.8 }) +
    shape(rectangle([x + 18, y - 3], width * 0.46, 6), { fill: mark, opacity: 0.32 })
  );
}

function weft(color: string): string {
  const stripes = Array.from({ length: 40 }, (_, stripe) => rectangle([-300, -300 + stripe * 36], 1800, 18));
  return shape(stripes.join(''), { fill: color });
}

function drawBox({ at, half }: Box, { ink, colors }: Style): string {
  const [w, h] = half;
  const front = 74;
  const lid = colors.box;
  const drawing =
    shape(rectangle([-w, h], w * 2, front), { fill: ink(lighter(lid, -0.16)) }) +
    shape(rectangle([-w, h], w * 2, 10), { fill: ink(lighter(lid, -0.24)) }) +
    shape(rectangle([-w, -h], w * 2, h * 2), { fill: ink(lid) }) +
    shape(polygon([[-w, -h], [w, -h], [w, -h + 8], [-w + 8, -h + 8], [-w + 8, h], [-w, h]]), { fill: ink(lighter(lid, 0.09)) }) +
    stroke(rectangle([-w + 22, -h + 22], w * 2 - 44, h * 2 - 44), { stroke: ink(mix(lid, colors.seal, 0.4)), width: 3 }) +
    shape(rectangle([-w * 0.62, -13], w * 1.24, 26), { fill: ink(lighter(lid, -0.12)) }) +
    shape(rectangle([-w * 0.56, -6], w * 1.12, 13), { fill: '#10131c' }) +
    shape(rhombus([0, h + front / 2 + 4], 22), { fill: ink(colors.seal) }) +
    shape([-1, 1].map((side) => rhombus([side * (w - 40), h - 40], 9) + rhombus([side * (w - 40), -h + 40], 9)).join(''), {
      fill: ink(colors.seal),
    });
  return group(drawing, { transform: move(at[0], at[1]) });
}

function goingIn({ at: [x, y], half: [w] }: Box, [width]: Point, random: Random, { ink, colors }: Style): string {
  const left = x - width * 0.55 + random.between(-w * 0.2, w * 0.2);
  const lean = random.between(-22, 22);
  const top = y - 118;
  const right = left + width * 1.1;
  const paper = colors.papers[0];
  return (
    shape(polygon([[left, y + 1], [left + lean, top], [right + lean, top], [right, y + 1]]), { fill: ink(paper) }) +
    shape(
      polygon([[(left + right) / 2, y + 1], [(left + right) / 2 + lean, top], [right + lean, top], [right, y + 1]]),
      { fill: ink(lighter(paper, -0.07)) },
    ) +
    shape(rhombus([(left * 3 + right) / 4 + lean / 2, (y + top) / 2], 13), { fill: ink(colors.mark) })
  );
}
