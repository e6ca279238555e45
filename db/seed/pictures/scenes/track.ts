import type { Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { arc, circle, group, linearGradient, onCircle, polygon, rectangle, rhombus, shape, stroke, turn, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  lanes: readonly [Oklch, Oklch];
  line: Oklch;
  grass: readonly [Oklch, Oklch];
  kerb: Oklch;
  apron: Oklch;
  marker: Oklch;
  stripe: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 245,
    lanes: [[0.43, 0.105, 248], [0.475, 0.11, 244]],
    line: [0.97, 0.01, 230],
    grass: [[0.53, 0.11, 135], [0.47, 0.1, 138]],
    kerb: [0.62, 0.06, 70],
    apron: [0.8, 0.06, 80],
    marker: [0.97, 0.02, 90],
    stripe: [0.8, 0.15, 85],
  },
  {
    hue: 40,
    lanes: [[0.55, 0.13, 38], [0.59, 0.135, 40]],
    line: [0.97, 0.015, 80],
    grass: [[0.6, 0.1, 125], [0.54, 0.1, 130]],
    kerb: [0.4, 0.07, 30],
    apron: [0.86, 0.04, 85],
    marker: [0.97, 0.02, 90],
    stripe: [0.4, 0.09, 255],
  },
  {
    hue: 175,
    lanes: [[0.46, 0.075, 190], [0.505, 0.08, 186]],
    line: [0.97, 0.02, 120],
    grass: [[0.72, 0.11, 115], [0.66, 0.11, 120]],
    kerb: [0.85, 0.1, 85],
    apron: [0.9, 0.03, 95],
    marker: [0.97, 0.02, 90],
    stripe: [0.64, 0.16, 35],
  },
  {
    hue: 320,
    lanes: [[0.42, 0.11, 315], [0.46, 0.115, 318]],
    line: [0.96, 0.02, 320],
    grass: [[0.5, 0.08, 155], [0.44, 0.075, 160]],
    kerb: [0.8, 0.09, 75],
    apron: [0.88, 0.04, 60],
    marker: [0.97, 0.02, 90],
    stripe: [0.82, 0.13, 85],
  },
];

const laneCount = 8;

/** The bend of a running track from above: lanes, a staggered start, hurdles with long shadows. */
export function track({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const bend = planBend(random);
  const outer = bend.inner + laneCount * bend.lane;
  const lanes = Array.from({ length: laneCount }, (_, lane) =>
    shape(circle(bend.center, outer - lane * bend.lane), {
      fill: ink(colors.lanes[lane % 2] ?? colors.lanes[0]),
      stroke: ink(colors.line),
      width: 5,
    }),
  );
  const mown = Array.from({ length: 30 }, (_, ring) =>
    shape(circle(bend.center, Math.max(0, bend.inner - ring * 17)), {
      fill: ink(colors.grass[Math.floor(ring / 2) % 2] ?? colors.grass[0]),
    }),
  );
  const hurdles = hurdlePlaces(bend, random);
  return {
    light: { x: 0.2, y: 0.05, strength: 0.26 },
    layers: [
      {
        shapes:
          shape(wholeCanvas(), { fill: ink(colors.apron) }) +
          shape(circle(bend.center, outer + 84), { fill: ink(colors.kerb) }) +
          lanes.join('') +
          mown.join('') +
          stroke(circle(bend.center, bend.inner), { stroke: ink(colors.line), width: 5 }) +
          startLines(bend, ink(colors.line)),
      },
      { shapes: rubber(bend), texture: 'spray' },
      { shapes: hurdles.map(longShadow).join(''), texture: 'spray' },
      { shapes: marks(bend, random, ink(colors.line)) + hurdles.map((hurdle) => drawHurdle(hurdle, { ink, colors })).join('') },
    ],
  };
}

type Bend = { center: Point; inner: number; lane: number; hurdleAngle: number; startAngle: number; stagger: number };

function planBend(random: Random): Bend {
  const lane = random.between(56, 82);
  const wide = random.chance(0.5);
  return {
    center: wide ? [random.between(120, 300), random.between(820, 960)] : [random.between(380, 620), random.between(1000, 1130)],
    inner: wide ? random.between(330, 430) : random.between(480, 620),
    lane,
    hurdleAngle: wide ? random.between(-1.25, -0.85) : random.between(-1.75, -1.35),
    startAngle: wide ? random.between(-0.5, -0.3) : random.between(-1.15, -0.95),
    stagger: random.between(0.025, 0.05) * random.side(),
  };
}

type Hurdle = { at: Point; angle: number; size: number };

function hurdlePlaces({ center, inner, lane, hurdleAngle, stagger }: Bend, random: Random): Hurdle[] {
  const used = random.chance(0.7) ? laneCount : laneCount - 3;
  return Array.from({ length: used }, (_, place): Hurdle => {
    const angle = hurdleAngle - place * stagger;
    return { at: onCircle(center, inner + (place + 0.5) * lane, angle), angle, size: lane / 74 };
  });
}

function longShadow({ at: [x, y], size }: Hurdle, place: number): string {
  const id = `shadow${place}`;
  const outline = polygon([
    [x - 20 * size, y - 26 * size], [x - 16 * size, y + 26 * size], [x + 170 * size, y + 130 * size], [x + 170 * size, y + 74 * size],
  ]);
  return (
    linearGradient(id, [[0, '#08121f', 0.6], [1, '#08121f', 0.02]], [0, 0], [1, 0.6]) + shape(outline, { fill: `url(#${id})` })
  );
}

function drawHurdle({ at, angle, size }: Hurdle, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const [x, y] = at;
  const width = 58 * size;
  const left = x - width / 2;
  const stripes = [0, 2, 4].map((stripe) => rectangle([left + (stripe * width) / 5, y - 8], width / 5, 15)).join('');
  const feet = rectangle([left, y - 16], 4, 32) + rectangle([left + width - 4, y - 16], 4, 32);
  return group(
    shape(feet, { fill: '#1a2230' }) +
      shape(rectangle([left, y - 8], width, 15), { fill: ink(colors.marker) }) +
      shape(stripes, { fill: ink(colors.stripe) }),
    { transform: turn((angle * 180) / Math.PI, at) },
  );
}

function startLines({ center, inner, lane, startAngle, stagger }: Bend, color: string): string {
  return Array.from({ length: laneCount }, (_, place) => {
    const angle = startAngle + place * stagger * 0.9;
    const from = onCircle(center, inner + place * lane, angle);
    const to = onCircle(center, inner + (place + 1) * lane, angle);
    return stroke(`M${from.join(' ')}L${to.join(' ')}`, { stroke: color, width: 6 });
  }).join('');
}

function marks({ center, inner, lane, startAngle, stagger }: Bend, random: Random, color: string): string {
  const ahead = random.between(0.1, 0.2);
  return Array.from({ length: laneCount }, (_, place) => {
    const at = onCircle(center, inner + (place + 0.5) * lane, startAngle + ahead + place * stagger * 0.9);
    return shape(rhombus(at, lane * 0.18), { fill: color });
  }).join('');
}

/** Where feet have worn the lanes. */
function rubber({ center, inner, lane }: Bend): string {
  const worn = Array.from({ length: laneCount }, (_, place) =>
    stroke(arc(center, inner + (place + 0.5) * lane, -Math.PI * 0.75, 0.1), {
      stroke: '#061018',
      opacity: 0.13 - place * 0.012,
      width: lane * 0.5,
    }),
  );
  const dusk = linearGradient(
    'dusk',
    [[0, '#fff6da', 0.22], [0.4, '#fff6da', 0], [0.6, '#08101e', 0], [1, '#08101e', 0.4]],
    [0, 0],
    [1, 1],
  );
  return worn.join('') + dusk + shape(rectangle([-10, -10], canvas.width + 20, canvas.height + 20), { fill: 'url(#dusk)' });
}
