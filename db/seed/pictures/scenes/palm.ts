import { lighter, turned, type Oklch } from '../oklch.ts';
import { sky } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, curve, ellipse, linearGradient, shape, stroke, turn, type Point } from '../shapes.ts';
import { canvas, type Brush, type Layer, type Sketch } from '../sketch.ts';

type Palette = { hue: number; high: Oklch; low: Oklch; sun: Oklch; fronds: readonly [Oklch, Oklch, Oklch]; rib: Oklch; date: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 145,
    high: [0.84, 0.07, 75],
    low: [0.7, 0.1, 62],
    sun: [0.93, 0.06, 88],
    fronds: [[0.34, 0.07, 160], [0.46, 0.09, 152], [0.6, 0.11, 140]],
    rib: [0.85, 0.08, 95],
    date: [0.55, 0.12, 55],
  },
  {
    hue: 215,
    high: [0.8, 0.065, 220],
    low: [0.62, 0.09, 235],
    sun: [0.95, 0.05, 95],
    fronds: [[0.3, 0.06, 195], [0.43, 0.08, 180], [0.62, 0.1, 160]],
    rib: [0.9, 0.07, 110],
    date: [0.68, 0.15, 62],
  },
  {
    hue: 20,
    high: [0.86, 0.06, 60],
    low: [0.66, 0.13, 35],
    sun: [0.95, 0.06, 80],
    fronds: [[0.28, 0.05, 220], [0.4, 0.07, 205], [0.56, 0.085, 185]],
    rib: [0.9, 0.05, 100],
    date: [0.42, 0.1, 20],
  },
  {
    hue: 290,
    high: [0.34, 0.08, 285],
    low: [0.6, 0.12, 330],
    sun: [0.93, 0.08, 75],
    fronds: [[0.24, 0.06, 260], [0.34, 0.08, 235], [0.5, 0.09, 195]],
    rib: [0.84, 0.08, 130],
    date: [0.72, 0.14, 65],
  },
];

const rings = [{ count: 13, length: 560 }, { count: 10, length: 430 }, { count: 7, length: 290 }] as const;

/** The crown of a palm from below, dates at its heart, the sun behind. */
export function palm({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const heart: Point = [random.between(330, 870), random.between(260, 560)];
  const sun: Point = [heart[0] + (heart[0] < 600 ? 1 : -1) * random.between(300, 480), heart[1] + random.between(-260, 40)];
  const reach = random.between(0.95, 1.35);
  const droop = random.between(15, 70);
  const missing = random.whole(0, 3);
  const layers = rings.map(({ count, length }, ring): Layer => {
    const color = colors.fronds[ring] ?? colors.fronds[0];
    const inks = { lit: ink(color), dark: ink(turned(lighter(color, -0.09), 6)), rib: ink(colors.rib) };
    const start = random.between(0, 1);
    const fronds = Array.from({ length: count - (ring === 0 ? missing : 0) }, (_, place) => {
      const angle = (2 * Math.PI * (place + start)) / count + random.between(-0.09, 0.09);
      return drawFrond({ heart, angle, length: length * reach * random.between(0.88, 1.12), droop }, inks);
    });
    return { shapes: fronds.join(''), shadow: { dx: -9, dy: 14, blur: 9, strength: 0.38 } };
  });
  return {
    light: { x: 0.3, y: 0.15, strength: 0.22 },
    layers: [
      {
        shapes:
          sky(ink(colors.high), ink(colors.low), 1) +
          shape(circle(sun, 300), { fill: ink(colors.sun), opacity: 0.3 }) +
          shape(circle(sun, 230), { fill: ink(colors.sun) }),
      },
      ...layers,
      { shapes: shade(heart, ink(colors.fronds[0])), texture: 'spray' },
      { shapes: dates(heart, random, { ink, color: colors.date }), shadow: { dx: -5, dy: 8, blur: 6, strength: 0.5 } },
    ],
  };
}

type Frond = { heart: Point; angle: number; length: number; droop: number };

function drawFrond({ heart, angle, length, droop }: Frond, inks: { lit: string; dark: string; rib: string }): string {
  const joints = 30;
  const spine = Array.from({ length: joints + 1 }, (_, joint): Point => {
    const share = joint / joints;
    return [heart[0] + Math.cos(angle) * length * share, heart[1] + Math.sin(angle) * length * share + droop * share * share];
  });
  const leaflets = (side: 1 | -1) =>
    spine
      .slice(3, joints)
      .map((from, place) => leaflet({ from, to: spine[place + 4] ?? from, share: (place + 3) / joints, side, length }))
      .join('');
  return (
    shape(leaflets(1), { fill: inks.lit }) +
    shape(leaflets(-1), { fill: inks.dark }) +
    stroke(curve(spine), { stroke: inks.rib, width: 5, cap: 'round' })
  );
}

type Leaflet = { from: Point; to: Point; share: number; side: 1 | -1; length: number };

function leaflet({ from, to, share, side, length }: Leaflet): string {
  const along = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const reach = length * 0.34 * Math.sin(Math.PI * Math.min(1, share * 0.92 + 0.1)) ** 0.7;
  const angle = along + side * (0.95 - share * 0.45);
  const half: Point = [Math.cos(along) * length * 0.016, Math.sin(along) * length * 0.016];
  const tip: Point = [from[0] + Math.cos(angle) * reach, from[1] + Math.sin(angle) * reach];
  const at = (value: number) => value.toFixed(1);
  return `M${at(from[0] - half[0])} ${at(from[1] - half[1])}L${at(tip[0])} ${at(tip[1])}L${at(from[0] + half[0])} ${at(from[1] + half[1])}Z`;
}

function dates(heart: Point, random: Random, { ink, color }: Pick<Brush, 'ink'> & { color: Oklch }): string {
  return Array.from({ length: random.whole(34, 60) }, () => {
    const angle = random.between(0, 2 * Math.PI);
    const away = Math.sqrt(random.fraction()) * 96;
    const at: Point = [heart[0] + away * Math.cos(angle), heart[1] + away * Math.sin(angle)];
    const skin = ink(turned(lighter(color, random.between(-0.06, 0.12)), random.between(-6, 10)));
    return (
      shape(ellipse(at, 13, 19), { fill: skin, transform: turn(random.between(0, 180), at) }) +
      shape(ellipse([at[0] - 4, at[1] - 5], 3, 6), { fill: '#fff', opacity: 0.4 })
    );
  }).join('');
}

/** The crown darkens towards its heart and towards the far side. */
function shade([x, y]: Point, color: string): string {
  const far = linearGradient('far', [[0, '#fff2cc', 0.16], [0.45, color, 0], [1, color, 0.45]], [0, 0], [1, 1]);
  return (
    far + shape(`M-20 -20H${canvas.width + 20}V820H-20Z`, { fill: 'url(#far)' }) + shape(circle([x, y], 130), { fill: color, opacity: 0.3 })
  );
}
