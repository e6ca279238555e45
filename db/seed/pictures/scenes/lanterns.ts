import { lighter, mix, type Oklch } from '../oklch.ts';
import { sky } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, curve, group, move, radialGradient, rhombus, shape, star, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  high: Oklch;
  low: Oklch;
  walls: readonly [Oklch, Oklch];
  metal: Oklch;
  glass: readonly [Oklch, ...Oklch[]];
  glow: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 265,
    high: [0.17, 0.05, 270],
    low: [0.38, 0.09, 262],
    walls: [[0.26, 0.06, 266], [0.13, 0.035, 272]],
    metal: [0.62, 0.09, 70],
    glass: [[0.88, 0.12, 82], [0.7, 0.15, 45], [0.72, 0.11, 200], [0.86, 0.09, 95]],
    glow: [0.9, 0.11, 78],
  },
  {
    hue: 330,
    high: [0.2, 0.07, 320],
    low: [0.46, 0.13, 350],
    walls: [[0.3, 0.09, 335], [0.15, 0.05, 320]],
    metal: [0.7, 0.09, 75],
    glass: [[0.9, 0.1, 80], [0.72, 0.15, 20], [0.68, 0.13, 330], [0.8, 0.11, 180]],
    glow: [0.9, 0.1, 65],
  },
  {
    hue: 185,
    high: [0.17, 0.035, 220],
    low: [0.4, 0.075, 190],
    walls: [[0.27, 0.05, 200], [0.14, 0.03, 215]],
    metal: [0.66, 0.08, 85],
    glass: [[0.92, 0.1, 95], [0.76, 0.13, 65], [0.8, 0.1, 165], [0.7, 0.14, 35]],
    glow: [0.92, 0.1, 90],
  },
  {
    hue: 40,
    high: [0.3, 0.07, 285],
    low: [0.66, 0.13, 40],
    walls: [[0.4, 0.09, 20], [0.22, 0.06, 345]],
    metal: [0.35, 0.06, 40],
    glass: [[0.96, 0.08, 90], [0.84, 0.13, 72], [0.66, 0.16, 38], [0.78, 0.1, 190]],
    glow: [0.95, 0.1, 80],
  },
];

type Shape = 'onion' | 'star' | 'prism' | 'drum';
type Lantern = { at: Point; size: number; shape: Shape; glass: Oklch };
type Strand = { line: Point[]; lanterns: Lantern[] };

/** Lanterns on strings over the roofs at night, near ones large, far ones only lights. */
export function lanterns({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const strands = planStrands(random, colors);
  const [far, near] = [strands.slice(0, -2), strands.slice(-2)];
  const style = { random, ink, colors };
  return {
    light: { x: 0.5, y: 0.45, strength: 0.13 },
    layers: [
      {
        shapes:
          sky(ink(colors.high), ink(colors.low), 0.9) +
          stars(style),
      },
      {
        shapes: drawRoofs({
          random,
          level: 560,
          size: 0.8,
          wall: ink(colors.walls[0]),
          window: ink(mix(colors.walls[0], colors.glow, 0.72)),
        }),
      },
      { shapes: glows(far, 3.4, ink(colors.glow)), texture: 'spray' },
      { shapes: far.map((strand) => drawStrand(strand, style)).join('') },
      { shapes: drawRoofs({ random, level: 725, size: 1.5, wall: ink(colors.walls[1]), window: ink(colors.glow) }) },
      { shapes: glows(near, 2.6, ink(colors.glow)), texture: 'spray' },
      { shapes: near.map((strand) => drawStrand(strand, style)).join(''), shadow: { dx: 6, dy: 10, blur: 9, strength: 0.3 } },
    ],
  };
}

function planStrands(random: Random, colors: Palette): Strand[] {
  const count = random.whole(4, 5);
  const favourite = random.pick<Shape>(['onion', 'star', 'prism', 'drum']);
  return Array.from({ length: count }, (_, place) => {
    const depth = place / (count - 1);
    const size = 0.2 + depth ** 1.6 * random.between(1, 1.5);
    const from = 400 - depth * 430 + random.between(-80, 80);
    const to = 400 - depth * 430 + random.between(-80, 80);
    const sag = 50 + depth * 150 + random.between(-20, 60);
    const at = (share: number): Point => [-40 + 1280 * share, from + (to - from) * share + sag * 4 * share * (1 - share)];
    const lit = Math.max(3, Math.round(15 - depth * 10.5 + random.between(-1, 1)));
    const shift = random.between(-0.3, 0.3);
    return {
      line: Array.from({ length: 25 }, (_, step) => at(step / 24)),
      lanterns: Array.from({ length: lit }, (_, lantern): Lantern => ({
        at: at((lantern + 0.5 + shift) / lit),
        size: size * random.between(0.9, 1.12),
        shape: random.chance(0.5) ? favourite : random.pick(['onion', 'star', 'prism', 'drum']),
        glass: random.pick(colors.glass),
      })),
    };
  });
}

type Style = Pick<Brush, 'ink' | 'random'> & { colors: Palette };

function drawStrand({ line, lanterns: hung }: Strand, style: Style): string {
  const width = 1.4 + (hung[0]?.size ?? 0) * 2;
  return (
    stroke(curve(line), { stroke: style.ink(lighter(style.colors.metal, -0.22)), width }) +
    hung.map((lantern) => drawLantern(lantern, style)).join('')
  );
}

function drawLantern({ at, size, shape: form, glass }: Lantern, { ink, colors }: Style): string {
  const inks = {
    metal: ink(colors.metal),
    light: ink(lighter(glass, 0.12)),
    pane: ink(glass),
    deep: ink(mix(glass, [0.35, 0.1, 40], 0.4)),
  };
  const cap = stroke('M0 0V26', { stroke: inks.metal, width: 4 }) + shape('M-24 44Q-18 26 0 22Q18 26 24 44Z', { fill: inks.metal });
  return group(cap + bodies[form](inks), { transform: `${move(at[0], at[1])} scale(${size.toFixed(3)})` });
}

type LanternInks = Record<'metal' | 'light' | 'pane' | 'deep', string>;

/** Each hangs from the origin and ends some two hundred units below it. */
const bodies: Record<Shape, (inks: LanternInks) => string> = {
  onion: ({ metal, light, pane, deep }) => {
    const belly = 'M-24 44Q-72 92 -46 142Q-24 172 0 196Q24 172 46 142Q72 92 24 44';
    const ribs = 'M-10 44Q-30 110 0 196M10 44Q30 110 0 196M-58 104H58M-44 144H44';
    return (
      shape(`${belly}Z`, { fill: pane }) +
      shape('M24 44Q72 92 46 142Q24 172 0 196Q22 120 10 44Z', { fill: deep, opacity: 0.5 }) +
      stroke(belly + ribs, { stroke: metal, width: 4 }) +
      shape(rhombus([0, 104], 17), { fill: light }) +
      shape(rhombus([0, 206], 9), { fill: metal })
    );
  },
  star: ({ metal, light, pane, deep }) => {
    const [outer, inner] = [star([0, 116], 78, 42, 8), star([0, 116], 54, 29, 8)];
    return (
      shape(outer, { fill: pane }) +
      shape(inner, { fill: light }) +
      stroke(outer + inner, { stroke: metal, width: 4, join: 'round' }) +
      shape(rhombus([0, 116], 15), { fill: deep }) +
      shape(rhombus([0, 206], 8), { fill: metal })
    );
  },
  prism: ({ metal, light, pane, deep }) => {
    const sides = 'M-28 44L-52 78V152L-28 186H28L52 152V78L28 44Z';
    const edges = 'M-18 44L-22 78V152L-18 186M18 44L22 78V152L18 186M-52 78H52M-52 152H52';
    return (
      shape(sides, { fill: pane }) +
      shape('M-18 44L-22 78V152L-18 186H18L22 152V78L18 44Z', { fill: light }) +
      shape('M28 44L52 78V152L28 186H18L22 152V78L18 44Z', { fill: deep, opacity: 0.45 }) +
      stroke(sides + edges, { stroke: metal, width: 4 }) +
      shape(`${rhombus([0, 100], 10)}${rhombus([0, 130], 10)}M-20 186H20L8 204H-8Z`, { fill: metal })
    );
  },
  drum: ({ metal, light, pane, deep }) => {
    const holes = Array.from({ length: 9 }, (_, hole) => rhombus([((hole % 3) - 1) * 28, 84 + Math.floor(hole / 3) * 29], 11));
    return (
      shape('M-46 56H46V170H-46Z', { fill: pane }) +
      shape('M16 56H46V170H16Z', { fill: deep, opacity: 0.5 }) +
      shape(holes.join(''), { fill: light }) +
      stroke('M-46 56H46V170H-46Z', { stroke: metal, width: 4 }) +
      shape('M-52 44H52V60H-52ZM-52 166H52V180H-52Z', { fill: metal }) +
      stroke('M-26 180v22M0 180v30M26 180v22', { stroke: metal, width: 4, cap: 'round' })
    );
  },
};

function glows(strands: readonly Strand[], reach: number, color: string): string {
  const halo = radialGradient('halo', [[0, color, 0.55], [0.4, color, 0.19], [1, color, 0]]);
  return (
    halo +
    strands
      .flatMap(({ lanterns: hung }) =>
        hung.map(({ at, size }) => shape(circle([at[0], at[1] + 116 * size], 84 * size * reach), { fill: 'url(#halo)' })),
      )
      .join('')
  );
}

function stars({ random, ink, colors }: Style): string {
  const points = Array.from({ length: random.whole(60, 120) }, () =>
    rhombus([random.between(0, canvas.width), random.between(0, 430)], random.between(0.8, 2.6)),
  );
  return shape(points.join(''), { fill: ink(mix(colors.glow, [0.97, 0.01, 230], 0.6)), opacity: 0.8 });
}

type RoofStyle = { random: Random; level: number; size: number; wall: string; window: string };

/** A row of flat roofs and domes, some windows lit. */
function drawRoofs({ random, level, size, wall, window }: RoofStyle): string {
  const walls: string[] = [];
  const panes: string[] = [];
  for (let x = -40 * size; x < canvas.width + 20;) {
    const width = random.between(100, 200) * size;
    const top = level + random.between(-70, 60) * size;
    walls.push(`M${x} 830V${top}${roofOf(width, random)}V830Z`);
    const columns = Math.floor(width / (44 * size));
    for (let pane = 0; pane < columns * 3; pane++) {
      const at: Point = [x + 18 * size + (pane % columns) * 42 * size, top + 44 * size + Math.floor(pane / columns) * 62 * size];
      if (random.chance(0.3)) panes.push(archedWindow(at, 15 * size));
    }
    x += width - 1;
  }
  return shape(walls.join(''), { fill: wall }) + shape(panes.join(''), { fill: window, opacity: 0.9 });
}

/** From the top left corner of a house to its top right one, in steps from where the pen is. */
function roofOf(width: number, random: Random): string {
  const w = (share: number) => (width * share).toFixed(1);
  const dome = `h${w(0.16)}c0 ${w(-0.26)} ${w(0.16)} ${w(-0.4)} ${w(0.31)} ${w(-0.44)}l${w(0.03)} ${w(-0.18)}l${w(0.03)} ${w(0.18)}c${w(0.15)} ${w(0.04)} ${w(0.31)} ${w(0.18)} ${w(0.31)} ${w(0.44)}h${w(0.16)}`;
  const parapet = Array.from({ length: 4 }, () => `v${w(-0.06)}h${w(0.125)}v${w(0.06)}h${w(0.125)}`).join('');
  const stair = `h${w(0.55)}v${w(-0.24)}h${w(0.3)}v${w(0.24)}h${w(0.15)}`;
  return random.pick([`h${w(1)}`, dome, parapet, stair]);
}

function archedWindow([x, y]: Point, width: number): string {
  const half = (width / 2).toFixed(1);
  const foot = (y + width * 1.7).toFixed(1);
  return `M${x.toFixed(1)} ${foot}V${y.toFixed(1)}A${half} ${half} 0 0 1 ${(x + width).toFixed(1)} ${y.toFixed(1)}V${foot}Z`;
}
