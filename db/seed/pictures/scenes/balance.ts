import { lighter, mix, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, group, linearGradient, move, polygon, rectangle, rhombus, shape, star, stroke, type Point } from '../shapes.ts';
import type { Brush, Layer, Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  ground: Oklch;
  table: Oklch;
  forms: readonly [Oklch, Oklch, Oklch];
  metal: Oklch;
  weights: readonly [Oklch, ...Oklch[]];
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 72,
    ground: [0.91, 0.035, 85],
    table: [0.42, 0.075, 250],
    forms: [[0.82, 0.08, 70], [0.7, 0.085, 220], [0.96, 0.02, 90]],
    metal: [0.26, 0.04, 255],
    weights: [[0.6, 0.16, 38], [0.38, 0.1, 255], [0.8, 0.13, 82], [0.55, 0.09, 185]],
  },
  {
    hue: 255,
    ground: [0.28, 0.065, 262],
    table: [0.18, 0.045, 268],
    forms: [[0.36, 0.08, 255], [0.46, 0.09, 245], [0.82, 0.1, 80]],
    metal: [0.86, 0.09, 82],
    weights: [[0.9, 0.05, 90], [0.68, 0.13, 35], [0.74, 0.09, 215], [0.58, 0.1, 250]],
  },
  {
    hue: 345,
    ground: [0.86, 0.05, 25],
    table: [0.36, 0.09, 345],
    forms: [[0.74, 0.1, 12], [0.56, 0.12, 350], [0.95, 0.03, 70]],
    metal: [0.25, 0.06, 340],
    weights: [[0.42, 0.12, 350], [0.78, 0.12, 75], [0.5, 0.08, 195], [0.93, 0.03, 80]],
  },
  {
    hue: 165,
    ground: [0.84, 0.05, 160],
    table: [0.32, 0.055, 185],
    forms: [[0.7, 0.08, 170], [0.52, 0.08, 180], [0.95, 0.04, 105]],
    metal: [0.24, 0.04, 200],
    weights: [[0.66, 0.15, 45], [0.35, 0.06, 205], [0.86, 0.1, 92], [0.95, 0.02, 100]],
  },
];

type Scales = { pivot: Point; arm: number; tilt: number; drop: number; pan: 'bowl' | 'wedge' | 'plate'; floor: number };

/** A pair of scales put together from discs, wedges and rhombi, almost level. */
export function balance({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const scales = planScales(random);
  const style = { random, ink, colors };
  const ends = [-1, 1].map((side) => endOfBeam(scales, side));
  const backdrop = drawBackdrop(scales, style);
  return {
    light: { x: 0.22, y: 0.1, strength: 0.24 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.ground) }) },
      ...backdrop,
      { shapes: drawTable(scales, style), shadow: { dx: 0, dy: -6, blur: 12, strength: 0.2 } },
      { shapes: tableShade(scales), texture: 'spray' },
      { shapes: drawStand(scales, style), shadow: { dx: 26, dy: 18, blur: 16, strength: 0.4 } },
      {
        shapes: ends.map((end, place) => drawPan(end, place === 0 ? -1 : 1, scales, style)).join(''),
        shadow: { dx: 24, dy: 20, blur: 14, strength: 0.4 },
      },
      { shapes: drawBeam(scales, ends, style), shadow: { dx: 10, dy: 12, blur: 8, strength: 0.4 } },
    ],
  };
}

function planScales(random: Random): Scales {
  return {
    pivot: [random.between(520, 680), random.between(165, 225)],
    arm: random.between(290, 375),
    tilt: random.between(-0.045, 0.045),
    drop: random.between(170, 215),
    pan: random.pick(['bowl', 'wedge', 'plate']),
    floor: random.between(650, 700),
  };
}

function endOfBeam({ pivot, arm, tilt }: Scales, side: number): Point {
  return [pivot[0] + side * arm * Math.cos(tilt), pivot[1] + side * arm * Math.sin(tilt)];
}

type Style = Pick<Brush, 'ink' | 'random'> & { colors: Palette };

type Block = { x: number; top: number; width: number; floor: number };

/** Large calm forms: a disc or its like, a corner and a block, each sprayed to one side. */
function drawBackdrop({ pivot, floor }: Scales, { random, ink, colors }: Style): Layer[] {
  const [first, second, third] = colors.forms;
  const side = random.side();
  const disc: Point = [pivot[0] + side * random.between(60, 260), random.between(260, 430)];
  const radius = random.between(210, 310);
  const corner: Point = [side > 0 ? 1200 : 0, random.pick([0, floor])];
  const block = drawBlock(random, {
    x: side > 0 ? random.between(-40, 120) : random.between(760, 900),
    top: random.between(120, 380),
    width: random.between(240, 360),
    floor,
  });
  const big = random.pick([
    circle(disc, radius),
    `M${disc[0] - radius} ${floor}A${radius} ${radius} 0 0 1 ${disc[0] + radius} ${floor}Z`,
    rhombus([disc[0], floor - radius], radius),
  ]);
  const bigColor = random.pick([second, third]);
  const cornerDisc = shape(circle(corner, random.between(260, 420)), { fill: ink(mix(first, colors.ground, 0.35)) });
  const shades = [
    shaded('blockShade', first, ink) + shape(block, { fill: 'url(#blockShade)', opacity: 0.6 }),
    shaded('bigShade', bigColor, ink) + shape(big, { fill: 'url(#bigShade)', opacity: 0.75 }),
  ];
  return [
    { shapes: cornerDisc + shape(block, { fill: ink(first) }) },
    { shapes: shape(big, { fill: ink(bigColor) }) },
    { shapes: shades.join(''), texture: 'spray' },
  ];
}

/** Stripes, a gate or a stair. */
function drawBlock(random: Random, { x, top, width, floor }: Block): string {
  const stripes = Array.from({ length: 9 }, (_, stripe) => rectangle([x + (stripe * width) / 9, top], width / 18, floor - top));
  const half = width / 2;
  const gate = `M${x} ${floor}V${top + half}A${half} ${half} 0 0 1 ${x + width} ${top + half}V${floor}Z`;
  const treads = [0, 1, 2, 3].flatMap((step): Point[] => {
    const at = x + (step * width) / 4;
    return [[at, floor - 90 * step], [at, floor - 90 * (step + 1)]];
  });
  const stair = polygon([...treads, [x + width, floor - 360], [x + width, floor]]);
  return random.pick([stripes.join(''), gate, stair]);
}

function shaded(id: string, color: Oklch, ink: Brush['ink']): string {
  const stops = [[0, ink(lighter(color, 0.12)), 0.8], [0.45, ink(color), 0], [1, ink(lighter(color, -0.16)), 0.75]] as const;
  return linearGradient(id, stops, [0, 0], [1, 1]);
}

function drawTable({ floor }: Scales, { ink, colors }: Style): string {
  return (
    shape(rectangle([-20, floor], 1240, 200), { fill: ink(colors.table) }) +
    shape(rectangle([-20, floor], 1240, 5), { fill: ink(lighter(colors.table, 0.1)) })
  );
}

function tableShade({ floor }: Scales): string {
  const gloom = linearGradient('gloom', [[0, '#fff2d6', 0.16], [0.4, '#fff2d6', 0], [1, '#060914', 0.5]], [0, 0], [1, 0.6]);
  return gloom + shape(rectangle([-20, floor], 1240, 200), { fill: 'url(#gloom)' });
}

function drawStand({ pivot: [x, y], floor }: Scales, { ink, colors, random }: Style): string {
  const metal = ink(colors.metal);
  const pale = ink(lighter(colors.metal, colors.metal[0] > 0.5 ? -0.2 : 0.16));
  const post = polygon([[x - 9, y], [x + 9, y], [x + 20, floor + 24], [x - 20, floor + 24]]);
  const side = polygon([[x + 3, y], [x + 9, y], [x + 20, floor + 24], [x + 6, floor + 24]]);
  const feet = [
    `M${x - 120} ${floor + 46}A120 74 0 0 1 ${x + 120} ${floor + 46}Z`,
    polygon([[x - 120, floor + 46], [x - 82, floor - 6], [x + 82, floor - 6], [x + 120, floor + 46]]),
    rectangle([x - 120, floor + 20], 240, 26) + rectangle([x - 84, floor - 4], 168, 24) + rectangle([x - 48, floor - 26], 96, 22),
  ] as const;
  return (
    shape(post, { fill: metal }) +
    shape(side, { fill: pale, opacity: 0.6 }) +
    shape(random.pick(feet), { fill: metal }) +
    shape(rhombus([x, floor - 96], 26), { fill: ink(colors.weights[2] ?? colors.weights[0]) }) +
    shape(rhombus([x, y - 52], 15, 30), { fill: metal })
  );
}

function drawBeam({ pivot, tilt, arm }: Scales, ends: readonly Point[], { ink, colors }: Style): string {
  const degrees = (tilt * 180) / Math.PI;
  const beam = polygon([[-arm - 14, -6], [0, -17], [arm + 14, -6], [arm + 14, 6], [0, 13], [-arm - 14, 6]]);
  const drawing =
    shape(beam, { fill: ink(colors.metal) }) +
    shape([-0.66, -0.33, 0.33, 0.66].map((share) => rhombus([arm * share, -1], 6)).join(''), {
      fill: ink(colors.weights[2] ?? colors.weights[0]),
    });
  return (
    group(drawing, { transform: `${move(pivot[0], pivot[1])} rotate(${degrees.toFixed(2)})` }) +
    shape(circle(pivot, 34), { fill: ink(colors.metal) }) +
    shape(circle(pivot, 22), { fill: ink(colors.weights[0]) }) +
    shape(rhombus(pivot, 10), { fill: ink(colors.metal) }) +
    ends.map((end) => shape(circle(end, 12), { fill: ink(colors.metal) }) + shape(circle(end, 5), { fill: ink(colors.ground) })).join('')
  );
}

function drawPan([x, y]: Point, side: number, { drop, pan }: Scales, { ink, colors, random }: Style): string {
  const half = 122;
  const level = y + drop;
  const metal = ink(colors.metal);
  const cords = stroke(`M${x} ${y}L${x - half + 8} ${level}M${x} ${y}L${x + half - 8} ${level}M${x} ${y}V${level}`, {
    stroke: metal,
    width: 3,
  });
  const bowls = {
    bowl: `M${x - half} ${level}H${x + half}A${half} 62 0 0 1 ${x - half} ${level}Z`,
    wedge: polygon([[x - half, level], [x + half, level], [x + half * 0.5, level + 52], [x - half * 0.5, level + 52]]),
    plate: rectangle([x - half, level], half * 2, 16) + rectangle([x - half * 0.6, level + 16], half * 1.2, 12),
  } as const;
  const body = colors.weights[1] ?? colors.weights[0];
  return (
    cords +
    loads([x, level], side, { ink, colors, random }) +
    shape(bowls[pan], { fill: ink(pan === 'plate' ? colors.metal : body) }) +
    shape(rectangle([x - half - 6, level - 5], half * 2 + 12, 10), { fill: metal })
  );
}

/** One heap of few large pieces, one of many small ones. */
function loads([x, level]: Point, side: number, { ink, colors, random }: Style): string {
  const tone = (place: number) => ink(colors.weights[(place + (side > 0 ? 2 : 0)) % colors.weights.length] ?? colors.weights[0]);
  if (side < 0) {
    const heaps = [
      () =>
        shape(circle([x, level - 62], 60), { fill: tone(0) }) +
        shape(`M${x} ${level - 122}A60 60 0 0 1 ${x} ${level - 2}Z`, { fill: '#000', opacity: 0.14 }),
      () =>
        shape(polygon([[x - 72, level], [x + 72, level], [x, level - 118]]), { fill: tone(0) }) +
        shape(polygon([[x, level], [x + 72, level], [x, level - 118]]), { fill: '#000', opacity: 0.14 }),
      () =>
        shape(rectangle([x - 62, level - 68], 78, 68), { fill: tone(0) }) +
        shape(circle([x + 48, level - 30], 30), { fill: tone(2) }) +
        shape(star([x - 23, level - 100], 34, 20, 8), { fill: tone(3) }),
    ] as const;
    return random.pick(heaps)();
  }
  const small = [-62, -22, 20, 62].map((at, place) => {
    const size = random.between(19, 25);
    const forms = [
      rhombus([x + at, level - size], size),
      circle([x + at, level - size], size * 0.9),
      rectangle([x + at - size * 0.8, level - size * 1.6], size * 1.6, size * 1.6),
    ] as const;
    return shape(random.pick(forms), { fill: tone(place) });
  });
  const upper = [-40, 2, 42]
    .slice(0, random.whole(1, 3))
    .map((at, place) => shape(rhombus([x + at, level - 66], 20), { fill: tone(place + 1) }));
  return upper.join('') + small.join('');
}
