import type { Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { between, circle, curve, distance, group, move, polyline, rectangle, rhombus, shape, stroke, turn, type Point } from '../shapes.ts';
import { canvas, type Brush, type Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  paper: Oklch;
  block: Oklch;
  otherBlock: Oklch;
  park: Oklch;
  water: Oklch;
  casing: Oklch;
  ring: Oklch;
  stop: Oklch;
  lines: readonly [Oklch, ...Oklch[]];
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 85,
    paper: [0.93, 0.018, 85],
    block: [0.88, 0.022, 80],
    otherBlock: [0.82, 0.028, 70],
    park: [0.82, 0.05, 145],
    water: [0.76, 0.06, 220],
    casing: [0.98, 0.01, 85],
    ring: [0.25, 0.04, 260],
    stop: [0.99, 0.01, 85],
    lines: [[0.5, 0.13, 300], [0.62, 0.13, 160], [0.72, 0.145, 70], [0.42, 0.1, 250], [0.6, 0.15, 350]],
  },
  {
    hue: 265,
    paper: [0.23, 0.035, 265],
    block: [0.28, 0.04, 262],
    otherBlock: [0.32, 0.045, 258],
    park: [0.34, 0.05, 170],
    water: [0.36, 0.075, 235],
    casing: [0.19, 0.03, 265],
    ring: [0.97, 0.02, 90],
    stop: [0.16, 0.03, 265],
    lines: [[0.68, 0.15, 305], [0.8, 0.13, 165], [0.84, 0.13, 82], [0.72, 0.12, 225], [0.74, 0.14, 20]],
  },
  {
    hue: 155,
    paper: [0.9, 0.035, 150],
    block: [0.84, 0.045, 155],
    otherBlock: [0.79, 0.05, 165],
    park: [0.72, 0.09, 140],
    water: [0.68, 0.07, 205],
    casing: [0.97, 0.015, 140],
    ring: [0.27, 0.05, 190],
    stop: [0.98, 0.01, 140],
    lines: [[0.48, 0.14, 300], [0.64, 0.15, 45], [0.42, 0.08, 220], [0.78, 0.13, 88], [0.55, 0.13, 0]],
  },
  {
    hue: 30,
    paper: [0.89, 0.045, 55],
    block: [0.84, 0.06, 48],
    otherBlock: [0.78, 0.075, 40],
    park: [0.74, 0.07, 125],
    water: [0.62, 0.075, 215],
    casing: [0.97, 0.02, 70],
    ring: [0.27, 0.05, 330],
    stop: [0.98, 0.015, 70],
    lines: [[0.46, 0.14, 305], [0.5, 0.09, 195], [0.4, 0.09, 255], [0.6, 0.17, 32], [0.8, 0.13, 88]],
  },
];

const block = 70;

/** A city's map: blocks, a river, tram lines that turn by eighths, stops, and a ring where lines meet. */
export function tram({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const routes = planRoutes(random);
  const drawn = routes.map((route, place) => ({ route, color: ink(colors.lines[place % colors.lines.length] ?? colors.lines[0]) }));
  const meetings = meetingsOf(routes);
  return {
    light: { x: 0.7, y: 0.1, strength: 0.18 },
    layers: [
      {
        shapes:
          shape(wholeCanvas(), { fill: ink(colors.paper) }) + drawBlocks(random, { ink, colors }) + drawWater(random, ink(colors.water)),
      },
      {
        shapes:
          drawn.map(({ route }) => stroke(polyline(route), { stroke: ink(colors.casing), width: 34, join: 'round' })).join('') +
          drawn.map(({ route, color }) => stroke(polyline(route), { stroke: color, width: 20, join: 'round' })).join(''),
        shadow: { dx: -4, dy: 6, blur: 6, strength: 0.22 },
      },
      { shapes: routes.map((route) => drawStops(route, meetings, { ink, colors })).join('') },
      {
        shapes: meetings.map((at) => drawMeeting(at, { ink, colors })).join('') + drawTrams(drawn, meetings, ink(colors.casing)),
        shadow: { dx: -4, dy: 6, blur: 5, strength: 0.45 },
      },
    ],
  };
}

function drawBlocks(random: Random, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const plots: Record<'block' | 'otherBlock' | 'park', string[]> = { block: [], otherBlock: [], park: [] };
  const square: Point = [random.whole(3, 12), random.whole(1, 8)];
  for (let row = -6; row < 19; row++) {
    for (let column = -5; column < 23; column++) {
      const inSquare = Math.abs(column - square[0]) < 2 && Math.abs(row - square[1]) < 2;
      if (inSquare || random.chance(0.08)) continue;
      const width = 60 - (random.chance(0.3) ? 22 : 0);
      const height = 60 - (random.chance(0.3) ? 20 : 0);
      const kind = random.chance(0.1) ? 'park' : random.chance(0.2) ? 'otherBlock' : 'block';
      plots[kind].push(rectangle([column * block + 5, row * block + 5], width, height));
    }
  }
  const garden: Point = [(square[0] + 0.5) * block, (square[1] + 0.5) * block];
  const drawing =
    shape(plots.block.join(''), { fill: ink(colors.block) }) +
    shape(plots.otherBlock.join(''), { fill: ink(colors.otherBlock) }) +
    shape(plots.park.join('') + circle(garden, 92), { fill: ink(colors.park) }) +
    stroke(circle(garden, 58), { stroke: ink(colors.paper), width: 8 });
  return group(drawing, { transform: turn(random.between(-32, 32), [600, 400]) });
}

function drawWater(random: Random, color: string): string {
  const level = random.between(120, 660);
  const drift = random.between(-260, 260);
  const bank = Array.from({ length: 9 }, (_, step): Point => [step * 160 - 40, level + (drift * step) / 8 + random.between(-52, 52)]);
  return stroke(curve(bank), { stroke: color, width: random.between(64, 110) });
}

/** Each line crosses the map along its main heading and swerves by eighths. */
function planRoutes(random: Random): Point[][] {
  const across = 3;
  const down = random.whole(1, 2);
  const starts = random.shuffled([130, 300, 470, 640]).slice(0, across);
  const tops = random.shuffled([180, 420, 700, 960]).slice(0, down);
  const plans = [
    ...starts.map(
      (side) => () =>
        swerving({ main: -40, side: side + random.between(-40, 40) }, { length: canvas.width + 80, breadth: canvas.height }, random),
    ),
    ...tops.map((side) => () => {
      const route = swerving(
        { main: -40, side: side + random.between(-40, 40) },
        { length: canvas.height + 80, breadth: canvas.width },
        random,
      );
      return route.map(([y, x]): Point => [x, y]);
    }),
  ];
  const routes: Point[][] = [];
  for (const plan of plans) {
    const attempts = Array.from({ length: 40 }, plan);
    const clear = attempts.find((route) => !routes.some((other) => runsAlong(route, other)));
    if (clear) routes.push(clear);
  }
  return routes;
}

/** Whether two lines lie on each other or side by side somewhere, which no map-maker would draw. */
function runsAlong(route: readonly Point[], other: readonly Point[]): boolean {
  const probes = segmentsOf(route).flatMap(([from, to]) => {
    const angle = headingOf(from, to);
    return Array.from({ length: Math.ceil(distance(from, to) / 20) }, (_, step) => ({
      at: between(from, to, (step * 20) / distance(from, to)),
      angle,
    }));
  });
  return probes.some(({ at, angle }) =>
    segmentsOf(other).some(([from, to]) => Math.abs(angle - headingOf(from, to)) < 0.1 && distanceToSegment(at, from, to) < 56),
  );
}

function headingOf(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  const along = ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / length ** 2;
  return distance(at, between(from, to, Math.min(1, Math.max(0, along))));
}

type Start = { main: number; side: number };

function swerving({ main, side }: Start, { length, breadth }: { length: number; breadth: number }, random: Random): Point[] {
  const route: Point[] = [[main, side]];
  let swerve = random.side();
  while (main < length) {
    main += random.between(130, 330);
    route.push([main, side]);
    const reach = random.between(90, 200);
    const stays = side + swerve * reach > 80 && side + swerve * reach < breadth - 80;
    if (!stays) swerve = swerve === 1 ? -1 : 1;
    main += reach;
    side += swerve * reach;
    route.push([main, side]);
    if (random.chance(0.5)) swerve = swerve === 1 ? -1 : 1;
  }
  return [...route, [main + 300, side]];
}

function meetingsOf(routes: readonly (readonly Point[])[]): Point[] {
  const found = routes.flatMap((route, place) => routes.slice(place + 1).flatMap((other) => crossings(route, other)));
  const seen: Point[] = [];
  for (const at of found) {
    const inside = at[0] > 20 && at[0] < canvas.width - 20 && at[1] > 20 && at[1] < canvas.height - 20;
    if (inside && seen.every((other) => distance(at, other) > 70)) seen.push(at);
  }
  return seen;
}

function crossings(route: readonly Point[], other: readonly Point[]): Point[] {
  return segmentsOf(route).flatMap(([a, b]) =>
    segmentsOf(other).flatMap(([c, d]): Point[] => {
      const cross = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
      if (Math.abs(cross) < 1e-6) return [];
      const along = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / cross;
      const alongOther = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / cross;
      return along >= 0 && along <= 1 && alongOther >= 0 && alongOther <= 1 ? [between(a, b, along)] : [];
    }),
  );
}

function segmentsOf(route: readonly Point[]): [Point, Point][] {
  return route.slice(1).map((to, place): [Point, Point] => [route[place] ?? to, to]);
}

function drawStops(route: readonly Point[], meetings: readonly Point[], { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  const stops = segmentsOf(route).flatMap(([from, to]) => {
    const count = Math.floor(distance(from, to) / 105);
    return Array.from({ length: count }, (_, stop) => between(from, to, (stop + 1) / (count + 1)));
  });
  const apart = stops.filter((stop) => meetings.every((meeting) => distance(stop, meeting) > 46));
  return (
    shape(apart.map((stop) => rhombus(stop, 16)).join(''), { fill: ink(colors.stop) }) +
    shape(apart.map((stop) => rhombus(stop, 8)).join(''), { fill: ink(colors.ring) })
  );
}

function drawMeeting(at: Point, { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette }): string {
  return (
    shape(rhombus(at, 34), { fill: ink(colors.ring) }) +
    shape(rhombus(at, 24), { fill: ink(colors.stop) }) +
    shape(rhombus(at, 11), { fill: ink(colors.lines[0]) })
  );
}

/** One on each line, on the first straight with room for it. */
function drawTrams(drawn: readonly { route: readonly Point[]; color: string }[], meetings: readonly Point[], windowColor: string): string {
  return drawn
    .map(({ route, color }) => {
      const straight = segmentsOf(route)
        .slice(1)
        .find(([from, to]) => hasRoom(between(from, to, 0.5), meetings));
      if (!straight) return '';
      const [from, to] = straight;
      const at = between(from, to, 0.5);
      const angle = (headingOf(from, to) * 180) / Math.PI;
      const panes = [-40, -18, 4, 26].map((x) => rectangle([x, -8], 15, 16)).join('');
      const car = shape('M-52 -17H52Q60 -17 60 0Q60 17 52 17H-52Q-60 17 -60 0Q-60 -17 -52 -17Z', {
        fill: color,
        stroke: windowColor,
        width: 4,
      });
      return group(car + shape(panes, { fill: windowColor }), { transform: `${move(at[0], at[1])} rotate(${angle.toFixed(1)})` });
    })
    .join('');
}

function hasRoom(at: Point, meetings: readonly Point[]): boolean {
  const inside = at[0] > 90 && at[0] < canvas.width - 90 && at[1] > 60 && at[1] < canvas.height - 60;
  return inside && meetings.every((meeting) => distance(at, meeting) > 104);
}
