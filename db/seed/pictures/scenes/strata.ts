import { lighter, mix, type Oklch } from '../oklch.ts';
import { groundUnder, sky, skyLine } from '../landscape.ts';
import type { Noise } from '../noise.ts';
import type { Random } from '../random.ts';
import { between, circle, curve, ellipse, group, linearGradient, polyline, radialGradient, rhombus, shape, softRim, stroke, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = { hue: number; sky: Oklch; skyLow: Oklch; soils: readonly [Oklch, ...Oklch[]]; line: Oklch; focus: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 50,
    sky: [0.86, 0.045, 215],
    skyLow: [0.95, 0.04, 90],
    soils: [
      [0.46, 0.08, 135], [0.72, 0.1, 68], [0.6, 0.115, 48], [0.84, 0.07, 80], [0.5, 0.1, 35], [0.68, 0.08, 60], [0.38, 0.075, 25],
      [0.27, 0.05, 355],
    ],
    line: [0.98, 0.02, 95],
    focus: [0.88, 0.12, 85],
  },
  {
    hue: 210,
    sky: [0.93, 0.03, 80],
    skyLow: [0.9, 0.07, 65],
    soils: [
      [0.52, 0.08, 190], [0.78, 0.06, 195], [0.62, 0.085, 215], [0.88, 0.04, 175], [0.47, 0.085, 235], [0.68, 0.07, 205],
      [0.34, 0.075, 255], [0.23, 0.05, 265],
    ],
    line: [0.98, 0.02, 95],
    focus: [0.8, 0.14, 62],
  },
  {
    hue: 330,
    sky: [0.5, 0.1, 300],
    skyLow: [0.86, 0.09, 50],
    soils: [
      [0.36, 0.08, 310], [0.6, 0.12, 10], [0.46, 0.12, 345], [0.76, 0.1, 45], [0.4, 0.11, 325], [0.55, 0.12, 0], [0.28, 0.085, 305],
      [0.18, 0.05, 290],
    ],
    line: [0.98, 0.03, 80],
    focus: [0.9, 0.11, 80],
  },
  {
    hue: 120,
    sky: [0.9, 0.03, 160],
    skyLow: [0.97, 0.03, 110],
    soils: [
      [0.5, 0.11, 130], [0.8, 0.07, 105], [0.6, 0.07, 150], [0.88, 0.06, 95], [0.46, 0.06, 165], [0.7, 0.08, 115], [0.36, 0.05, 180],
      [0.24, 0.04, 200],
    ],
    line: [0.99, 0.02, 100],
    focus: [0.7, 0.16, 40],
  },
];

type Fault = { x: number; lean: number; drop: number };
type Strata = { tops: number[]; tilt: number; bend: number; fault: Fault };

/** The earth cut open: layers that a fault has thrown, rings from a focus, and the line the needle drew. */
export function strata({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const earth = planStrata(random, colors.soils.length);
  const focus: Point = [earth.fault.x + earth.fault.lean * 0.62, random.between(520, 640)];
  const left = group(drawSide(earth, 0, { random, noise, ink, colors }), { clip: 'url(#left)' });
  const right = group(drawSide(earth, earth.fault.drop, { random, noise, ink, colors }), { clip: 'url(#right)' });
  const crack = faultLine(earth.fault);
  const visibleCrack = crackInGround(crack, earth);
  return {
    light: { x: 0.25, y: 0.08, strength: 0.22 },
    layers: [
      { shapes: sky(ink(colors.sky), ink(colors.skyLow), 0.3) },
      { shapes: sides(crack) + left + right, shadow: { dx: 0, dy: -8, blur: 12, strength: 0.16 } },
      {
        shapes:
          radialGradient('depth', [[0, ink(colors.focus), 0.85], [1, ink(colors.focus), 0]]) +
          shape(circle(focus, 240), { fill: 'url(#depth)' }) +
          deepening(),
        texture: 'spray',
      },
      {
        shapes:
          softRim(polyline(visibleCrack), 16, 0.5) +
          stroke(polyline(visibleCrack), { stroke: ink([0.16, 0.03, colors.hue]), width: 5, join: 'miter' }) +
          shockRings(focus, ink(colors.line)) +
          shape(rhombus(focus, 17), { fill: ink(colors.focus) }),
      },
      {
        shapes: needleLine((earth.tops[0] ?? 200) + random.between(150, 240), random, ink(colors.line)),
        shadow: { dx: 0, dy: 6, blur: 5, strength: 0.5 },
      },
    ],
  };
}

function planStrata(random: Random, count: number): Strata {
  const ground = random.between(190, 290);
  const weights = Array.from({ length: count }, (_, layer) => (layer === 0 ? 0.45 : random.between(0.7, 1.5)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const tops = weights.map(
    (_, layer) => ground + ((800 - ground) * weights.slice(0, layer).reduce((sum, weight) => sum + weight, 0)) / total,
  );
  return {
    tops,
    tilt: random.between(-0.09, 0.09),
    bend: random.between(14, 52),
    fault: { x: random.between(380, 820), lean: random.between(-170, 170), drop: random.between(36, 84) * random.side() },
  };
}

function faultLine({ x, lean }: Fault): Point[] {
  return [[x, -20], [x + lean * 0.3, 230], [x + lean * 0.42, 360], [x + lean * 0.62, 520], [x + lean * 0.8, 650], [x + lean, 820]];
}

/** The crack without its part in the air, where it only parts the two sides' clips. */
function crackInGround(crack: readonly Point[], { tops, tilt, fault }: Strata): Point[] {
  const ground = (tops[0] ?? 200) + Math.max(0, fault.drop) + (fault.x - 600) * tilt;
  const below = crack.filter(([, y]) => y > ground + 10);
  const above = crack.filter(([, y]) => y <= ground + 10).at(-1) ?? [fault.x, ground];
  const first = below[0] ?? above;
  return [between(above, first, (ground + 10 - above[1]) / Math.max(1, first[1] - above[1])), ...below];
}

function sides(crack: readonly Point[]): string {
  const line = polyline(crack);
  return `<clipPath id="left"><path d="${line}L-40 820L-40 -40Z"/></clipPath><clipPath id="right"><path d="${line}L1240 820L1240 -40Z"/></clipPath>`;
}

type SoilBrush = Pick<Brush, 'random' | 'noise' | 'ink'> & { colors: Palette };

function drawSide({ tops, tilt, bend }: Strata, drop: number, { random, noise, ink, colors }: SoilBrush): string {
  return tops
    .map((top, layer) => {
      const soil = colors.soils[layer] ?? colors.soils[0];
      const line = skyLine(
        (x) =>
          top +
          drop +
          (x - 600) * tilt +
          bend * Math.sin(x / 260 + layer * 0.35) * (1 - layer * 0.06) +
          16 * (noise(x / 120, layer * 5.3, 2) - 0.5),
      );
      const next = tops[layer + 1] ?? 860;
      const grains =
        layer === 0
          ? grass(line, noise, ink(lighter(soil, -0.08)))
          : pattern(layer, { line, depth: next - top, random, color: ink(mix(soil, layer % 2 ? [0.2, 0.03, 30] : [0.96, 0.03, 90], 0.4)) });
      return (
        shape(groundUnder(line), { fill: ink(soil) }) +
        grains +
        stroke(curve(line), { stroke: ink(lighter(soil, 0.09)), width: 2.4, opacity: 0.8 })
      );
    })
    .join('');
}

function grass(line: readonly Point[], noise: Noise, color: string): string {
  const blades = line.flatMap(([x, y]) =>
    [0, 5, 10, 15].map(
      (step) => `M${x + step} ${y + 3}l${(noise(x + step, 3, 1) * 8 - 4).toFixed(1)} ${(-7 - noise(step, x, 1) * 12).toFixed(1)}`,
    ),
  );
  return stroke(blades.join(''), { stroke: color, width: 2.2, cap: 'round' });
}

type Soil = { line: readonly Point[]; depth: number; random: Random; color: string };

/** Each soil has a hand of its own: dots, dashes, stones, threads. */
function pattern(layer: number, { line, depth, random, color }: Soil): string {
  const scatter = (count: number, mark: (at: Point) => string) =>
    Array.from({ length: count }, () => {
      const [x, y] = line[random.whole(0, line.length - 1)] ?? [0, 0];
      return mark([x + random.between(-10, 10), y + random.between(12, Math.max(14, depth - 8))]);
    }).join('');
  switch (layer % 4) {
    case 0:
      return shape(scatter(260, (at) => circle(at, random.between(1, 2.6))), { fill: color, opacity: 0.75 });
    case 1:
      return stroke(
        scatter(150, ([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h${random.between(10, 34).toFixed(1)}`),
        { stroke: color, width: 2, opacity: 0.6 },
      );
    case 2:
      return shape(scatter(46, (at) => ellipse(at, random.between(5, 17), random.between(3, 8))), { fill: color, opacity: 0.55 });
    default:
      return [0.25, 0.5, 0.75]
        .map((share) =>
          stroke(curve(line.map(([x, y]): Point => [x, y + depth * share])), {
            stroke: color,
            width: 1.6,
            opacity: 0.5,
            dash: '46 9 14 9',
          }),
        )
        .join('');
  }
}

function shockRings(focus: Point, color: string): string {
  return [46, 82, 124, 172, 226]
    .map((radius, ring) => stroke(circle(focus, radius), { stroke: color, width: 3.2 - ring * 0.45, opacity: 0.8 - ring * 0.14 }))
    .join('');
}

function deepening(): string {
  return (
    linearGradient('deep', [[0, '#0a0d18', 0], [1, '#0a0d18', 0.5]]) + shape('M-20 420H1220V820H-20Z', { fill: 'url(#deep)' })
  );
}

function needleLine(level: number, random: Random, color: string): string {
  const start = random.between(240, 640);
  const strength = random.between(80, 130);
  const trace = skyLine((x) => {
    const since = (x - start) / 60;
    const shaking = since < 0 ? 0.035 : Math.exp(-since / 3.4) * (1 - Math.exp(-since * 2.4)) + 0.035;
    return level + strength * shaking * random.between(-1, 1) * 1.5;
  }, 8);
  return (
    stroke(polyline(trace), { stroke: color, width: 4.4, join: 'round', cap: 'round' }) +
    shape(rhombus([canvas.width - 26, level], 13), { fill: color })
  );
}
