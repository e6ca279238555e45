import type { Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import {
  arc,
  between,
  circle,
  distance,
  group,
  linearGradient,
  polygon,
  rectangle,
  rhombus,
  shape,
  stroke,
  type Point,
} from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = { hue: number; grass: Oklch; otherGrass: Oklch; chalk: Oklch; home: Oklch; away: Oklch; ball: Oklch; trace: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 140,
    grass: [0.55, 0.12, 142],
    otherGrass: [0.6, 0.125, 138],
    chalk: [0.97, 0.02, 120],
    home: [0.98, 0.01, 90],
    away: [0.3, 0.08, 262],
    ball: [0.86, 0.15, 85],
    trace: [0.9, 0.13, 92],
  },
  {
    hue: 190,
    grass: [0.36, 0.06, 190],
    otherGrass: [0.4, 0.065, 186],
    chalk: [0.9, 0.05, 170],
    home: [0.86, 0.13, 85],
    away: [0.68, 0.15, 35],
    ball: [0.98, 0.01, 90],
    trace: [0.95, 0.03, 110],
  },
  {
    hue: 88,
    grass: [0.78, 0.1, 118],
    otherGrass: [0.82, 0.1, 114],
    chalk: [0.99, 0.01, 110],
    home: [0.42, 0.12, 15],
    away: [0.36, 0.09, 250],
    ball: [0.98, 0.01, 90],
    trace: [0.3, 0.06, 190],
  },
  {
    hue: 265,
    grass: [0.28, 0.06, 262],
    otherGrass: [0.315, 0.065, 258],
    chalk: [0.82, 0.05, 230],
    home: [0.84, 0.13, 165],
    away: [0.78, 0.13, 350],
    ball: [0.96, 0.05, 95],
    trace: [0.9, 0.1, 88],
  },
];

/** The pitch in its own units: the middle of the field is the origin, the goals lie left and right. */
const half = { length: 560, width: 362 } as const;

/** A football pitch from above in a low sun: a move drawn from foot to foot, players as pieces with long shadows. */
export function pitch({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const view = planView(random);
  const players = placePlayers(random);
  const move = planMove(players.home, random);
  const sun = random.between(0.5, 1.1);
  const cast: Point = [Math.cos(sun) * view.shadow, Math.sin(sun) * view.shadow * 0.8];
  const all = [...players.home, ...players.away];
  const ball = move.at(-1) ?? [0, 0];
  return {
    light: { x: 0.15, y: 0.1, strength: 0.26 },
    layers: [
      {
        shapes:
          shape(wholeCanvas(), { fill: ink(colors.grass) }) +
          group(mowing(random, ink(colors.otherGrass)) + chalkLines(ink(colors.chalk)), { transform: view.transform }),
      },
      { shapes: floodlight(), texture: 'spray' },
      { shapes: group(drawMove(move, ink(colors.trace)), { transform: view.transform }) },
      {
        shapes: group([...all, ball].map((at, place) => castShadow(at, cast, place)).join(''), { transform: view.transform }),
        texture: 'spray',
      },
      {
        shapes: group(
          players.home.map((at) => drawPlayer(at, { body: ink(colors.home), core: ink(colors.away) })).join('') +
            players.away.map((at) => drawPlayer(at, { body: ink(colors.away), core: ink(colors.home) })).join('') +
            shape(circle([ball[0] + 30, ball[1] - 6], 10), { fill: ink(colors.ball), stroke: '#10161c', width: 2.4 }),
          { transform: view.transform },
        ),
        shadow: { dx: 4, dy: 6, blur: 4, strength: 0.45 },
      },
    ],
  };
}

type View = { transform: string; shadow: number };

function planView(random: Random): View {
  const zoom = random.between(1.12, 1.75);
  const angle = random.pick([random.between(-28, -8), random.between(8, 28), random.between(62, 80)]);
  const target: Point = [random.between(90, 290), random.between(-110, 110)];
  const transform = `translate(600 400) rotate(${angle.toFixed(1)}) scale(${zoom.toFixed(2)}) translate(${(-target[0]).toFixed(1)} ${(-target[1]).toFixed(1)})`;
  return { transform, shadow: random.between(64, 110) };
}

function mowing(random: Random, color: string): string {
  const width = random.between(44, 78);
  const across = Array.from({ length: 60 }, (_, stripe) => rectangle([-1800 + stripe * width * 2, -1300], width, 2600)).join('');
  const rings = Array.from(
    { length: 16 },
    (_, ring) => `${circle([0, 0], 1500 - ring * width * 1.9)}${circle([0, 0], 1500 - ring * width * 1.9 - width * 0.95)}`,
  ).join('');
  return random.chance(0.68) ? shape(across, { fill: color }) : `<path d="${rings}" fill="${color}" fill-rule="evenodd"/>`;
}

function chalkLines(color: string): string {
  const { length, width } = half;
  const ends = [-1, 1].map((side) => {
    const goal = side * length;
    const inward = (depth: number) => goal - side * depth;
    const spot: Point = [inward(112), 0];
    const opening = 0.93;
    const facing = side === 1 ? Math.PI : 0;
    return [
      `M${goal} -205H${inward(168)}V205H${goal}`,
      `M${goal} -94H${inward(58)}V94H${goal}`,
      `M${goal} -38H${goal + side * 24}V38H${goal}`,
      arc(spot, 94, facing - opening, facing + opening),
    ].join('');
  });
  const corners = [[-1, -1, 0], [1, -1, 0.5], [1, 1, 1], [-1, 1, 1.5]] as const;
  const flags = corners.map(([x, y, quarter]) => arc([x * length, y * width], 16, quarter * Math.PI, (quarter + 0.5) * Math.PI));
  const lines =
    rectangle([-length, -width], length * 2, width * 2) + `M0 ${-width}V${width}` + circle([0, 0], 94) + ends.join('') + flags.join('');
  const spots = circle([0, 0], 5) + circle([length - 112, 0], 5) + circle([112 - length, 0], 5);
  return stroke(lines, { stroke: color, width: 5 }) + shape(spots, { fill: color });
}

function placePlayers(random: Random): { home: Point[]; away: Point[] } {
  const apart: Point[] = [];
  const place = (count: number, from: Point, to: Point) => {
    const team: Point[] = [];
    for (let attempt = 0; team.length < count && attempt < 400; attempt++) {
      const at: Point = [random.between(from[0], to[0]), random.between(from[1], to[1])];
      if (apart.some((other) => distance(at, other) < 84)) continue;
      apart.push(at);
      team.push(at);
    }
    return team;
  };
  const keeper: Point = [half.length - 26, random.between(-20, 20)];
  apart.push(keeper);
  const home = place(9, [-160, -310], [470, 310]);
  const away = [keeper, ...place(8, [60, -300], [510, 300])];
  return { home, away };
}

/** From foot to foot towards the goal. */
function planMove(home: readonly Point[], random: Random): Point[] {
  const forward = [...home].sort((one, other) => one[0] - other[0]);
  return forward.filter((_, place) => place > 0).filter((_, place, rest) => place === rest.length - 1 || random.chance(0.72));
}

function drawMove(move: readonly Point[], color: string): string {
  return move
    .slice(1)
    .map((to, place) => {
      const from = move[place] ?? to;
      const side = place % 2 ? 1 : -1;
      const middle = between(from, to, 0.5);
      const bow: Point = [middle[0] - (to[1] - from[1]) * 0.22 * side, middle[1] + (to[0] - from[0]) * 0.22 * side];
      const end = between(to, bow, 34 / Math.max(40, distance(to, bow)));
      const angle = Math.atan2(to[1] - bow[1], to[0] - bow[0]);
      const barb = (turn: number): Point => [end[0] - Math.cos(angle + turn) * 20, end[1] - Math.sin(angle + turn) * 20];
      const start = between(from, bow, 30 / Math.max(40, distance(from, bow)));
      return (
        stroke(`M${start.join(' ')}Q${bow.join(' ')} ${end.join(' ')}`, { stroke: color, width: 5, dash: '16 11' }) +
        shape(polygon([end, barb(0.45), barb(-0.45)]), { fill: color })
      );
    })
    .join('');
}

function castShadow([x, y]: Point, [dx, dy]: Point, place: number): string {
  const id = `cast${place}`;
  const across: Point = [(-dy / Math.hypot(dx, dy)) * 19, (dx / Math.hypot(dx, dy)) * 19];
  const outline = polygon([
    [x - across[0], y - across[1]],
    [x + dx - across[0], y + dy - across[1]],
    [x + dx * 1.15, y + dy * 1.15],
    [x + dx + across[0], y + dy + across[1]],
    [x + across[0], y + across[1]],
  ]);
  return (
    linearGradient(id, [[0, '#06101a', 0.62], [1, '#06101a', 0.06]], [0, 0], [1, 1]) + shape(outline, { fill: `url(#${id})` })
  );
}

function drawPlayer(at: Point, { body, core }: { body: string; core: string }): string {
  return shape(circle(at, 21), { fill: body }) + shape(rhombus(at, 10), { fill: core });
}

function floodlight(): string {
  const low = linearGradient(
    'evening',
    [[0, '#fff3c8', 0.26], [0.4, '#fff3c8', 0], [0.55, '#06101c', 0], [1, '#06101c', 0.5]],
    [0, 0],
    [1, 1],
  );
  return low + shape(wholeCanvas(), { fill: 'url(#evening)' });
}
