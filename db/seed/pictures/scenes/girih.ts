import type { Oklch } from '../oklch.ts';
import { wholeCanvas } from '../landscape.ts';
import type { Random } from '../random.ts';
import { circle, fadingMask, group, move, onCircle, polygon, rhombus, scale, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';

type Palette = {
  hue: number;
  wood: Oklch;
  veins: Oklch;
  scored: Oklch;
  ground: Oklch;
  star: Oklch;
  heart: Oklch;
  eye: Oklch;
  hexagon: Oklch;
  square: Oklch;
  strap: Oklch;
};

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 300,
    wood: [0.72, 0.065, 68],
    veins: [0.55, 0.07, 58],
    scored: [0.4, 0.06, 50],
    ground: [0.38, 0.075, 330],
    star: [0.36, 0.1, 262],
    heart: [0.83, 0.1, 82],
    eye: [0.5, 0.1, 200],
    hexagon: [0.72, 0.1, 72],
    square: [0.55, 0.11, 350],
    strap: [0.86, 0.075, 80],
  },
  {
    hue: 200,
    wood: [0.86, 0.03, 85],
    veins: [0.75, 0.035, 75],
    scored: [0.52, 0.04, 60],
    ground: [0.42, 0.085, 245],
    star: [0.56, 0.105, 205],
    heart: [0.86, 0.1, 86],
    eye: [0.6, 0.15, 45],
    hexagon: [0.76, 0.11, 80],
    square: [0.7, 0.09, 190],
    strap: [0.92, 0.06, 90],
  },
  {
    hue: 35,
    wood: [0.5, 0.06, 45],
    veins: [0.4, 0.055, 40],
    scored: [0.28, 0.045, 35],
    ground: [0.32, 0.06, 20],
    star: [0.55, 0.15, 35],
    heart: [0.86, 0.11, 78],
    eye: [0.42, 0.07, 190],
    hexagon: [0.78, 0.12, 68],
    square: [0.46, 0.07, 185],
    strap: [0.88, 0.06, 75],
  },
  {
    hue: 155,
    wood: [0.78, 0.04, 100],
    veins: [0.67, 0.045, 95],
    scored: [0.45, 0.045, 110],
    ground: [0.33, 0.055, 170],
    star: [0.48, 0.095, 155],
    heart: [0.9, 0.08, 98],
    eye: [0.44, 0.1, 265],
    hexagon: [0.76, 0.1, 115],
    square: [0.62, 0.1, 60],
    strap: [0.93, 0.04, 105],
  },
];

const strapAngle = (68 * Math.PI) / 180;

/** Twelve-fold star tiling, painted at one side and only scored into the wood at the other. */
export function girih({ random, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const edge = random.between(50, 84);
  const tiles = layTiles(edge, [random.between(0, 300), random.between(0, 200)]);
  const turned = `rotate(${random.between(-22, 22).toFixed(1)} 600 400)`;
  const stars = tiles.map(starOf);
  const straps = stars.map(polygon).join('');
  const paint = tiles.map((tile, place) => paintTile(tile, stars[place] ?? [], edge, { ink, colors })).join('');
  const fadeFrom = random.between(0.2, 0.4);
  const fade = fadingMask('painted', [[fadeFrom, 0], [fadeFrom + 0.3, 1]], [0, random.between(0, 0.7)], [1, random.between(0.3, 1)]);
  const laidStraps =
    stroke(straps, { stroke: ink([0.24, 0.04, colors.hue]), width: edge * 0.21, join: 'miter' }) +
    stroke(straps, { stroke: ink(colors.strap), width: edge * 0.12 }) +
    stroke(straps, { stroke: '#fffdf4', width: 1.4, opacity: 0.8, transform: move(-1.4, -1.6) });
  return {
    light: { x: 0.85, y: 0.1, strength: 0.3 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.wood) }) + veins(random, ink(colors.veins)) },
      { shapes: group(stroke(straps, { stroke: ink(colors.scored), opacity: 0.75, width: 2.4 }), { transform: turned }) },
      { shapes: fade + group(group(paint + laidStraps, { transform: turned }), { mask: 'url(#painted)' }), texture: 'spray' },
    ],
  };
}

type Tile = { center: Point; sides: 12 | 6 | 4; turn: number; corners: Point[] };

function layTiles(edge: number, [left, top]: Point): Tile[] {
  const pitch = edge * (3 + Math.sqrt(3));
  const tiles: Tile[] = [];
  const tile = (center: Point, sides: 12 | 6 | 4, turn: number) => {
    if (Math.hypot(center[0] - 600, center[1] - 400) > 760 + pitch / 2) return;
    const radius = edge / (2 * Math.sin(Math.PI / sides));
    const corners = Array.from({ length: sides }, (_, corner) => onCircle(center, radius, turn + (2 * Math.PI * corner) / sides));
    tiles.push({ center, sides, turn, corners });
  };
  for (let row = -3; row < 9; row++) {
    for (let column = -4; column < 9; column++) {
      const x = left + column * pitch + (row % 2 ? pitch / 2 : 0);
      const y = top + (row * pitch * Math.sqrt(3)) / 2;
      tile([x, y], 12, Math.PI / 12);
      for (const angle of [0, Math.PI / 3, (2 * Math.PI) / 3]) tile(onCircle([x, y], pitch / 2, angle), 4, angle + Math.PI / 4);
      tile([x + pitch / 2, y + (pitch * Math.sqrt(3)) / 6], 6, 0);
      tile([x, y + pitch / Math.sqrt(3)], 6, 0);
    }
  }
  return tiles;
}

/** Hankin's construction: from the middle of each side a strap leaves at one angle, and neighbours meet in a star's corner. */
function starOf({ corners }: Tile): Point[] {
  const middles = corners.map((corner, place) => {
    const next = corners[(place + 1) % corners.length] ?? corner;
    return { x: (corner[0] + next[0]) / 2, y: (corner[1] + next[1]) / 2, along: Math.atan2(next[1] - corner[1], next[0] - corner[0]) };
  });
  return middles.flatMap((middle, place): Point[] => {
    const next = middles[(place + 1) % middles.length] ?? middle;
    const leaving = middle.along + strapAngle;
    const arriving = next.along + Math.PI - strapAngle;
    const cross = Math.cos(leaving) * Math.sin(arriving) - Math.sin(leaving) * Math.cos(arriving);
    const reach = ((next.x - middle.x) * Math.sin(arriving) - (next.y - middle.y) * Math.cos(arriving)) / cross;
    return [[middle.x, middle.y], [middle.x + reach * Math.cos(leaving), middle.y + reach * Math.sin(leaving)]];
  });
}

function paintTile(
  { center, sides, corners }: Tile,
  star: readonly Point[],
  edge: number,
  { ink, colors }: Pick<Brush, 'ink'> & { colors: Palette },
): string {
  const ground = shape(polygon(corners), { fill: ink(colors.ground) });
  const filled = (color: Oklch) => shape(polygon(star), { fill: ink(color) });
  switch (sides) {
    case 12: {
      const petals = Array.from({ length: 12 }, (_, petal) => rhombus(onCircle(center, edge * 0.22, (petal * Math.PI) / 6), edge * 0.085));
      return (
        ground +
        filled(colors.star) +
        shape(polygon(star), { fill: ink(colors.heart), transform: scale(0.56, center) }) +
        shape(circle(center, edge * 0.36), { fill: ink(colors.eye) }) +
        shape(petals.join(''), { fill: ink(colors.strap) })
      );
    }
    case 6:
      return ground + filled(colors.hexagon) + shape(rhombus(center, edge * 0.2), { fill: ink(colors.star) });
    case 4:
      return ground + filled(colors.square) + shape(rhombus(center, edge * 0.14), { fill: ink(colors.heart) });
  }
}

function veins(random: Random, color: string): string {
  return Array.from({ length: 70 }, (_, vein) => {
    const y = vein * 12 + random.between(0, 8);
    const bend = `M-10 ${y.toFixed(1)}Q400 ${(y + random.between(-14, 20)).toFixed(1)} 1210 ${(y + random.between(-4, 12)).toFixed(1)}`;
    return stroke(bend, { stroke: color, opacity: random.between(0.12, 0.34), width: random.between(1, 3) });
  }).join('');
}
