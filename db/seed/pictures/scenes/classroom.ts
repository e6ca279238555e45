import { lighter, mix, type Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, ellipse, group, move, polygon, rectangle, rhombus, shape, star, stroke, turn, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  floor: Oklch;
  joint: Oklch;
  desk: Oklch;
  chair: Oklch;
  leg: Oklch;
  covers: readonly [Oklch, ...Oklch[]];
  paper: Oklch;
  sun: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 72,
    floor: [0.62, 0.07, 195],
    joint: [0.56, 0.07, 198],
    desk: [0.8, 0.09, 75],
    chair: [0.6, 0.15, 40],
    leg: [0.3, 0.04, 220],
    covers: [[0.42, 0.1, 255], [0.62, 0.15, 30], [0.55, 0.1, 150], [0.86, 0.12, 90]],
    paper: [0.97, 0.012, 90],
    sun: [0.97, 0.07, 92],
  },
  {
    hue: 250,
    floor: [0.86, 0.03, 80],
    joint: [0.8, 0.035, 75],
    desk: [0.55, 0.09, 250],
    chair: [0.78, 0.12, 80],
    leg: [0.3, 0.05, 255],
    covers: [[0.9, 0.08, 92], [0.6, 0.14, 25], [0.42, 0.08, 190], [0.36, 0.09, 290]],
    paper: [0.98, 0.01, 90],
    sun: [0.99, 0.05, 95],
  },
  {
    hue: 150,
    floor: [0.5, 0.08, 45],
    joint: [0.43, 0.075, 42],
    desk: [0.88, 0.05, 95],
    chair: [0.45, 0.085, 165],
    leg: [0.25, 0.04, 60],
    covers: [[0.45, 0.1, 165], [0.7, 0.14, 60], [0.4, 0.1, 270], [0.62, 0.13, 15]],
    paper: [0.98, 0.012, 95],
    sun: [0.95, 0.09, 85],
  },
  {
    hue: 330,
    floor: [0.42, 0.07, 285],
    joint: [0.36, 0.07, 285],
    desk: [0.82, 0.07, 45],
    chair: [0.66, 0.13, 355],
    leg: [0.22, 0.04, 285],
    covers: [[0.8, 0.12, 85], [0.55, 0.12, 335], [0.5, 0.08, 200], [0.34, 0.08, 275]],
    paper: [0.97, 0.012, 80],
    sun: [0.94, 0.08, 70],
  },
];

type Room = { size: Point; pitch: Point; angle: number; shift: Point; emptySeat: number };

/** Rows of desks from above, each left as its pupil left it, the windows' light lying across the floor. */
export function classroom({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const room = planRoom(random);
  const seats = seatsOf(room);
  const style = { random, ink, colors };
  const turned = turn(room.angle, [600, 400]);
  const drawn = seats.map((seat) => ({ seat, angle: random.between(-3, 3), pulled: random.between(-6, 16) }));
  return {
    light: { x: 0.15, y: 0.08, strength: 0.24 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.floor) }) + group(floorBoards(random, ink(colors.joint)), { transform: turned }) },
      {
        shapes: group(drawn.map(({ seat, pulled }) => drawChair(seat, room, pulled, style)).join(''), { transform: turned }),
        shadow: { dx: 9, dy: 11, blur: 6, strength: 0.45 },
      },
      {
        shapes: group(drawn.map(({ seat, angle }) => drawDesk(seat, room, angle, style)).join(''), { transform: turned }),
        shadow: { dx: 17, dy: 21, blur: 12, strength: 0.5 },
      },
      {
        shapes: group(
          drawn.map(({ seat, angle }, place) => (place === room.emptySeat ? '' : drawThings(seat, room, angle, style))).join(''),
          { transform: turned },
        ),
        shadow: { dx: 4, dy: 5, blur: 3, strength: 0.4 },
      },
      { shapes: windowLight(random, ink(colors.sun)) },
    ],
  };
}

function planRoom(random: Random): Room {
  const width = random.between(185, 265);
  const size: Point = [width, width * 0.6];
  return {
    size,
    pitch: [width * random.between(1.3, 1.6), width * random.between(1.18, 1.36)],
    angle: random.pick([random.between(-30, -12), random.between(-7, 7), random.between(12, 30)]),
    shift: [random.between(0, width), random.between(0, width)],
    emptySeat: random.whole(8, 18),
  };
}

function seatsOf({ pitch, shift }: Room): Point[] {
  const seats: Point[] = [];
  for (let row = -3; row < 9; row++) {
    for (let column = -3; column < 9; column++) {
      const at: Point = [column * pitch[0] + shift[0], row * pitch[1] + shift[1]];
      if (Math.hypot(at[0] - 600, at[1] - 400) < 840) seats.push(at);
    }
  }
  return seats;
}

type Style = Pick<Brush, 'ink' | 'random'> & { colors: Palette };

function floorBoards(random: Random, color: string): string {
  const width = random.between(52, 76);
  const planks = () =>
    Array.from({ length: 40 }, (_, plank) => {
      const y = -700 + plank * width;
      const joints = Array.from({ length: 7 }, (_, joint) => `M${-500 + joint * 330 + ((plank * 137) % 330)} ${y}v${width}`).join('');
      return `M-700 ${y}H1900${joints}`;
    }).join('');
  const tiles = () =>
    Array.from({ length: 44 }, (_, line) => `M${-700 + line * width} -700V1500M-700 ${-700 + line * width}H1900`).join('');
  const herringbone = () =>
    Array.from({ length: 520 }, (_, brick) => {
      const [column, row] = [brick % 26, Math.floor(brick / 26)];
      const at: Point = [-600 + column * width * 1.42, -600 + row * width * 1.42];
      return `M${at[0]} ${at[1]}l${width * 0.71} ${width * 0.71}l${-width * 0.71} ${width * 0.71}M${at[0] + width * 0.71} ${at[1] + width * 0.71}l${width * 0.71} ${-width * 0.71}`;
    }).join('');
  return stroke(random.pick([planks, tiles, herringbone])(), { stroke: color, width: 3 });
}

function drawChair([x, y]: Point, { size: [, height] }: Room, pulled: number, { ink, colors }: Style): string {
  const seat = height * 0.62;
  const top = height * 0.4 + pulled;
  const drawing =
    stroke(`M${-seat * 0.42} ${top + 6}v${seat}M${seat * 0.42} ${top + 6}v${seat}`, { stroke: ink(colors.leg), width: 6, cap: 'round' }) +
    shape(roundedBox([-seat * 0.5, top], seat, seat * 0.86, 12), { fill: ink(colors.chair) }) +
    shape(roundedBox([-seat * 0.56, top + seat * 0.8], seat * 1.12, 15, 7), { fill: ink(lighter(colors.chair, -0.1)) });
  return group(drawing, { transform: move(x, y) });
}

function drawDesk(at: Point, { size: [width, height] }: Room, angle: number, { ink, colors }: Style): string {
  const grain = Array.from({ length: 4 }, (_, line) => `M${-width / 2 + 8} ${-height / 2 + 18 + line * (height / 5)}h${width - 16}`).join(
    '',
  );
  const drawing =
    shape(roundedBox([-width / 2, -height / 2], width, height, 7), { fill: ink(colors.desk) }) +
    stroke(grain, { stroke: ink(lighter(colors.desk, -0.06)), width: 1.6 }) +
    shape(roundedBox([-width * 0.36, -height / 2 + 7], width * 0.72, 8, 4), { fill: ink(lighter(colors.desk, -0.16)) }) +
    shape(rectangle([-width / 2 + 4, -height / 2], width - 8, 3), { fill: ink(lighter(colors.desk, 0.08)) });
  return group(drawing, { transform: `${move(at[0], at[1])} rotate(${angle.toFixed(2)})` });
}

function drawThings(at: Point, { size: [width] }: Room, angle: number, style: Style): string {
  const { random } = style;
  const unit = width / 170;
  const main = random.pick([openBook, notebook, drawing, notebook])(style);
  const side = random.pick([pencil, ruler, cup, apple, closedBook])(style);
  const mainAt = `translate(${random.between(-34, -8).toFixed(1)} ${random.between(0, 10).toFixed(1)}) rotate(${random.between(-13, 13).toFixed(1)})`;
  const sideAt = `translate(${random.between(46, 62).toFixed(1)} ${random.between(-14, 14).toFixed(1)}) rotate(${random.between(-30, 30).toFixed(1)})`;
  const things = group(main, { transform: mainAt }) + group(side, { transform: sideAt });
  return group(things, { transform: `${move(at[0], at[1])} rotate(${angle.toFixed(2)}) scale(${unit.toFixed(3)})` });
}

function openBook({ ink, colors, random }: Style): string {
  const lines = [-20, -11, -2, 7, 16].map((y) => `M-42 ${y}h32M10 ${y}h${random.between(18, 32).toFixed(0)}`).join('');
  return (
    shape(rectangle([-52, -34], 104, 68), { fill: ink(random.pick(colors.covers)) }) +
    shape('M-49 -32Q-24 -38 0 -30Q24 -38 49 -32V32Q24 26 0 33Q-24 26 -49 32Z', { fill: ink(colors.paper) }) +
    shape('M0 -30Q24 -38 49 -32V32Q24 26 0 33Z', { fill: ink(lighter(colors.paper, -0.06)) }) +
    stroke(lines, { stroke: ink(colors.leg), width: 2, opacity: 0.4 })
  );
}

function notebook({ ink, colors, random }: Style): string {
  const cover = random.pick(colors.covers);
  const pale = ink(mix(cover, colors.paper, 0.85));
  const emblem = random.pick([rhombus([4, 0], 14), star([4, 0], 18, 10, 8), circle([4, 0], 12)]);
  return (
    shape(roundedBox([-30, -40], 62, 80, 4), { fill: ink(cover) }) +
    shape(rectangle([-30, -40], 10, 80), { fill: '#000', opacity: 0.2 }) +
    shape(emblem, { fill: pale })
  );
}

function drawing({ ink, colors, random }: Style): string {
  const sun = random.pick(colors.covers);
  return (
    shape(rectangle([-46, -34], 92, 68), { fill: ink(colors.paper) }) +
    shape(circle([18, -10], 13), { fill: ink(sun) }) +
    shape('M-46 34V16L-22 -8L0 18L16 4L46 24V34Z', { fill: ink(random.pick(colors.covers)) })
  );
}

function pencil({ ink, colors, random }: Style): string {
  return (
    shape(rectangle([-4, -34], 8, 56), { fill: ink(random.pick(colors.covers)) }) +
    shape('M-4 22H4L0 36Z', { fill: ink([0.85, 0.06, 75]) }) +
    shape(rectangle([-4, -40], 8, 7), { fill: ink(colors.chair) })
  );
}

function ruler({ ink, colors }: Style): string {
  const marks = Array.from({ length: 9 }, (_, mark) => `M-9 ${-38 + mark * 9.4}h${mark % 2 ? 6 : 10}`).join('');
  return shape(rectangle([-9, -44], 18, 88), { fill: ink([0.9, 0.08, 92]) }) + stroke(marks, { stroke: ink(colors.leg), width: 1.6 });
}

function cup({ ink, colors, random }: Style): string {
  const sticks = [-0.4, 0.5, 1.2].map((angle, stick) => {
    const tip: Point = [Math.cos(angle) * (24 + stick * 5), Math.sin(angle) * (24 + stick * 5)];
    return stroke(`M${-stick * 3} ${stick * 3 - 4}L${tip[0].toFixed(1)} ${tip[1].toFixed(1)}`, {
      stroke: ink(random.pick(colors.covers)),
      width: 5.5,
      cap: 'round',
    });
  });
  return shape(circle([0, 0], 17), { fill: ink(colors.chair) }) + shape(circle([0, 0], 12.5), { fill: ink(colors.leg) }) + sticks.join('');
}

function apple({ ink }: Style): string {
  return (
    shape(circle([-4, 0], 13) + circle([5, 0], 13), { fill: ink([0.6, 0.16, 28]) }) +
    stroke('M0 0q4 -6 9 -7', { stroke: ink([0.32, 0.06, 50]), width: 3, cap: 'round' }) +
    shape(ellipse([-9, -5], 3, 5), { fill: '#fff', opacity: 0.45 })
  );
}

function closedBook({ ink, colors, random }: Style): string {
  const cover = random.pick(colors.covers);
  return (
    shape(rectangle([-22, -30], 46, 60), { fill: ink(colors.paper) }) +
    shape(roundedBox([-24, -32], 45, 62, 3), { fill: ink(cover) }) +
    shape(rectangle([-24, -14], 45, 5), { fill: ink(mix(cover, colors.paper, 0.7)) })
  );
}

/** Six panes of sun from a high window. */
function windowLight(random: Random, color: string): string {
  const lean = random.between(0.25, 0.6);
  const start: Point = [random.between(40, 520), random.between(-60, 120)];
  const [width, height] = [random.between(190, 260), random.between(230, 320)];
  const panes = [0, 1, 2].flatMap((across) =>
    [0, 1].map((down) => ({ x: start[0] + across * (width + 24) + down * lean * (height + 22), y: start[1] + down * (height + 22) })),
  );
  const outline = panes.map(({ x, y }) =>
    polygon([[x, y], [x + width, y + 12], [x + width + lean * height, y + height + 12], [x + lean * height, y + height]]),
  );
  return shape(outline.join(''), { fill: color, opacity: 0.3 });
}

function roundedBox([x, y]: Point, width: number, height: number, corner: number): string {
  const r = corner.toFixed(1);
  const [across, down] = [(width - corner * 2).toFixed(1), (height - corner * 2).toFixed(1)];
  return `M${(x + corner).toFixed(1)} ${y.toFixed(1)}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 -${r} ${r}h-${across}a${r} ${r} 0 0 1 -${r} -${r}v-${down}a${r} ${r} 0 0 1 ${r} -${r}Z`;
}
