import { mix, ramp, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, group, linearGradient, move, polygon, radialGradient, rhombus, shape, softRim, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = { hue: number; dark: Oklch; rings: readonly [Oklch, ...Oklch[]]; glow: Oklch; metal: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 330,
    dark: [0.2, 0.05, 285],
    rings: [
      [0.25, 0.07, 285], [0.33, 0.1, 310], [0.43, 0.13, 335], [0.56, 0.13, 5], [0.69, 0.125, 40], [0.82, 0.115, 72], [0.93, 0.07, 90],
      [0.98, 0.03, 95],
    ],
    glow: [0.98, 0.05, 90],
    metal: [0.3, 0.05, 60],
  },
  {
    hue: 195,
    dark: [0.2, 0.04, 225],
    rings: [
      [0.25, 0.05, 222], [0.34, 0.065, 210], [0.44, 0.08, 198], [0.56, 0.085, 185], [0.69, 0.08, 165], [0.82, 0.08, 125],
      [0.93, 0.06, 102], [0.98, 0.025, 98],
    ],
    glow: [0.98, 0.05, 100],
    metal: [0.33, 0.05, 75],
  },
  {
    hue: 260,
    dark: [0.15, 0.035, 275],
    rings: [
      [0.19, 0.05, 275], [0.25, 0.07, 272], [0.33, 0.09, 266], [0.42, 0.1, 258], [0.54, 0.1, 248], [0.68, 0.085, 238], [0.82, 0.055, 228],
      [0.93, 0.025, 215],
    ],
    glow: [0.93, 0.09, 82],
    metal: [0.82, 0.1, 80],
  },
  {
    hue: 50,
    dark: [0.24, 0.045, 35],
    rings: [
      [0.29, 0.06, 32], [0.4, 0.09, 35], [0.52, 0.11, 42], [0.64, 0.115, 54], [0.75, 0.1, 68], [0.85, 0.075, 82], [0.9, 0.05, 150],
      [0.9, 0.05, 215],
    ],
    glow: [0.97, 0.06, 85],
    metal: [0.28, 0.05, 40],
  },
];

/** Arch within arch towards the light, each with its lobes, and one lamp hanging. */
export function arches({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const plan = planArcade(random);
  const arcade = Array.from({ length: plan.count }, (_, step) => {
    const outline = archOutline(plan, step);
    const color = ramp(colors.rings, step / (plan.count - 1));
    const rim = step > 0 ? softRim(outline, 64, 0.62) : '';
    const hairline = stroke(archOutline(plan, step, 0.965), { stroke: ink(mix(color, [0.98, 0.04, 90], 0.45)), opacity: 0.6, width: 2 });
    return rim + shape(outline, { fill: ink(color) }) + (step < plan.count - 1 ? hairline : '');
  });
  const lamp: Point = [plan.vanishing[0], plan.lampDrop];
  const floorEdge = floorAt(plan, plan.count - 1);
  return {
    light: { x: plan.vanishing[0] / 1200, y: 0.6, strength: 0.15 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.dark) }) + arcade.join('') },
      { shapes: floor(plan, floorEdge, { ink, colors }) },
      { shapes: lightOnFloor(plan, floorEdge, ink(colors.glow)) + sideShade(ink(colors.dark)), texture: 'spray' },
      { shapes: drawLamp(lamp, plan.lampSize, { ink, colors }), shadow: { dx: 6, dy: 10, blur: 9, strength: 0.3 } },
      {
        shapes:
          radialGradient('glow', [[0, ink(colors.glow), 0.7], [1, ink(colors.glow), 0]]) + shape(circle(lamp, 170), { fill: 'url(#glow)' }),
        texture: 'spray',
      },
    ],
  };
}

type Arcade = {
  half: number;
  rise: number;
  count: number;
  lobes: number;
  vanishing: Point;
  pointed: number;
  narrowing: number;
  lampDrop: number;
  lampSize: number;
};

function planArcade(random: Random): Arcade {
  return {
    half: random.between(560, 760),
    rise: random.between(60, 240),
    count: random.whole(6, 9),
    lobes: random.whole(4, 7),
    vanishing: [random.between(390, 810), 0],
    pointed: random.between(1.35, 2.1),
    narrowing: random.between(0.8, 0.88),
    lampDrop: random.between(330, 500),
    lampSize: random.between(0.85, 1.25),
  };
}

function floorAt({ count }: Arcade, step: number): number {
  return 830 - 110 * (step / (count - 1)) ** 0.8;
}

function archOutline(plan: Arcade, step: number, inset = 1): string {
  const depth = step / (plan.count - 1);
  const half = plan.half * (1 - depth * plan.narrowing) * inset;
  const middle = 600 + (plan.vanishing[0] - 600) * depth;
  const crown = -plan.rise + (plan.rise + 270) * depth ** 0.86 + (1 - inset) * 300;
  const spring = crown + half * 1.02;
  const foot = 830;
  const lobes = plan.lobes + (step % 2 ? 2 : 0);
  const springs = Array.from({ length: lobes * 2 + 1 }, (_, place): Point => {
    const across = -1 + place / lobes;
    return [middle + across * half, spring - (spring - crown) * (1 - Math.abs(across) ** plan.pointed)];
  });
  let outline = `M${(middle - half).toFixed(1)} ${foot}V${spring.toFixed(1)}`;
  springs.slice(1).forEach(([x, y], place) => {
    const [fromX, fromY] = springs[place] ?? [x, y];
    const radius = (Math.hypot(x - fromX, y - fromY) * 0.62).toFixed(1);
    outline += `A${radius} ${radius} 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `${outline}V${foot}Z`;
}

/** Tiles that run to the same point as the arches. */
function floor(plan: Arcade, edge: number, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const eye: Point = [plan.vanishing[0], edge - 120];
  const xAt = (track: number, y: number) => eye[0] + (track * 100 * (y - eye[1])) / (800 - eye[1]);
  const rows = [0, 0.14, 0.33, 0.6, 1].map((share) => edge + (812 - edge) * share);
  const tiles: string[] = [];
  rows.slice(1).forEach((bottom, row) => {
    const top = rows[row] ?? bottom;
    for (let track = -14; track < 14; track++) {
      if ((track + row) % 2) continue;
      tiles.push(
        polygon([[xAt(track, top), top], [xAt(track + 1, top), top], [xAt(track + 1, bottom), bottom], [xAt(track, bottom), bottom]]),
      );
    }
  });
  const ground = mix(colors.rings[1] ?? colors.dark, colors.dark, 0.3);
  return (
    shape(`M-20 ${edge}H1220V820H-20Z`, { fill: ink(ground) }) +
    shape(tiles.join(''), { fill: ink(mix(ground, colors.rings[3] ?? ground, 0.4)) }) +
    stroke(`M-20 ${edge}H1220`, { stroke: ink(colors.dark), width: 3, opacity: 0.5 })
  );
}

function lightOnFloor(plan: Arcade, edge: number, color: string): string {
  const [x] = plan.vanishing;
  const half = plan.half * (1 - plan.narrowing);
  const pool = `M${x - half} ${edge}H${x + half}L${x + half * 2.6} 812H${x - half * 2.6}Z`;
  return (
    linearGradient('pool', [[0, color, 0.85], [1, color, 0.22]]) + shape(pool, { fill: 'url(#pool)' })
  );
}

function sideShade(color: string): string {
  return (
    linearGradient(
      'shade',
      [[0, color, 0.55], [0.3, color, 0], [0.7, color, 0], [1, color, 0.55]],
      [0, 0],
      [1, 0],
    ) + shape(wholeCanvas(), { fill: 'url(#shade)' })
  );
}

function drawLamp([x, y]: Point, size: number, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const metal = ink(colors.metal);
  const lamp =
    stroke('M0 -900V-62M0 -62L-26 -30M0 -62L26 -30', { stroke: metal, width: 3 }) +
    shape('M-30 -32H30L20 -46H-20Z', { fill: metal }) +
    shape('M-28 -32H28Q46 6 0 62Q-46 6 -28 -32Z', { fill: ink(colors.glow) }) +
    stroke('M-28 -32Q-46 6 0 62Q46 6 28 -32M0 -32V62M-37 -4H37', { stroke: metal, width: 3 }) +
    shape(rhombus([0, -4], 11), { fill: metal }) +
    shape(rhombus([0, 72], 8), { fill: metal });
  return group(lamp, { transform: `${move(x, y)} scale(${size.toFixed(3)})` });
}
