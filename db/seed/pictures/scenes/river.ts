import { contours, type ContourMultiPolygon } from 'd3-contour';
import type { Noise } from '../noise.ts';
import { ramp, type Oklch } from '../oklch.ts';
import type { Random } from '../random.ts';
import { curve, distance, fallingShadow, move, polygon, polyline, rhombus, shape, stroke, type Point } from '../shapes.ts';
import type { Brush, Sketch } from '../sketch.ts';
import { wholeCanvas } from '../landscape.ts';

type Palette = { hue: number; deep: Oklch; heights: readonly [Oklch, ...Oklch[]]; water: Oklch; ripple: Oklch; town: Oklch };

const palettes: readonly [Palette, ...Palette[]] = [
  {
    hue: 200,
    deep: [0.43, 0.08, 215],
    heights: [
      [0.52, 0.075, 205], [0.6, 0.06, 185], [0.72, 0.06, 140], [0.83, 0.06, 98], [0.88, 0.055, 84], [0.8, 0.075, 66], [0.68, 0.09, 52],
    ],
    water: [0.93, 0.035, 205],
    ripple: [0.62, 0.09, 220],
    town: [0.34, 0.09, 262],
  },
  {
    hue: 140,
    deep: [0.36, 0.06, 170],
    heights: [[0.44, 0.075, 160], [0.54, 0.09, 148], [0.66, 0.1, 132], [0.77, 0.1, 115], [0.87, 0.075, 100], [0.92, 0.04, 92]],
    water: [0.95, 0.03, 190],
    ripple: [0.6, 0.08, 200],
    town: [0.4, 0.13, 40],
  },
  {
    hue: 300,
    deep: [0.3, 0.08, 280],
    heights: [[0.38, 0.09, 288], [0.47, 0.1, 305], [0.58, 0.105, 335], [0.7, 0.1, 10], [0.81, 0.085, 45], [0.9, 0.06, 75]],
    water: [0.86, 0.07, 225],
    ripple: [0.55, 0.12, 255],
    town: [0.27, 0.07, 280],
  },
  {
    hue: 55,
    deep: [0.4, 0.08, 200],
    heights: [
      [0.55, 0.075, 190], [0.74, 0.06, 120], [0.86, 0.075, 85], [0.8, 0.1, 68], [0.71, 0.115, 55], [0.6, 0.115, 42], [0.49, 0.095, 32],
    ],
    water: [0.9, 0.06, 200],
    ripple: [0.55, 0.1, 220],
    town: [0.3, 0.06, 30],
  },
];

/** Reaches a little over the canvas, where the terraces' shadows have an edge. */
const grid = { columns: 132, rows: 88, cell: 9.4, start: -20 } as const;
const levelCount = 10;
const firstLevel = 0.07;
const levelStep = 0.078;

/** A map of a valley from above: terraces of height, a river in bends, an old canal, towns. */
export function river({ random, noise, ink, palette }: Brush): Sketch {
  const colors = palette(palettes);
  const course = drawCourse(random);
  const heights = terrain(course, noise, random);
  const levels = Array.from({ length: levelCount }, (_, level) => firstLevel + level * levelStep);
  const terraces = contours().size([grid.columns, grid.rows]).thresholds(levels)(heights).map(outline);
  const halfSteps = contours()
    .size([grid.columns, grid.rows])
    .thresholds(levels.map((level) => level + levelStep / 2))(heights)
    .map(outline);
  const land = terraces.map(
    (terrace, level) => fallingShadow(terrace, -6, 9, 0.4) + shape(terrace, { fill: ink(ramp(colors.heights, level / (levelCount - 1))) }),
  );
  const hairlines = halfSteps.map((line) => stroke(line, { stroke: '#1b2b33', opacity: 0.14, width: 1.4 }));
  return {
    light: { x: 0.2, y: 0.1, strength: 0.22 },
    layers: [
      { shapes: shape(wholeCanvas(), { fill: ink(colors.deep) }) + land.join('') + hairlines.join('') },
      { shapes: orchards(course, random, ink(colors.deep)), shadow: { dx: -2, dy: 3, blur: 2, strength: 0.4 } },
      { shapes: water(course, ink(colors.water), ink(colors.ripple)) + canal(random) },
      { shapes: towns(course, random, ink(colors.town)), shadow: { dx: -3, dy: 5, blur: 4, strength: 0.5 } },
    ],
  };
}

function drawCourse(random: Random): Point[] {
  const start = random.between(180, 460);
  const drift = random.between(300, 760);
  const swing = random.between(80, 170);
  const bends = random.between(4.2, 7.5);
  const phase = random.between(0, 6);
  const eddies = random.between(20, 55);
  return Array.from({ length: 61 }, (_, step): Point => {
    const share = step / 60;
    const bend = swing * Math.sin(share * bends + phase) + eddies * Math.sin(share * bends * 2.2 + phase * 2);
    return [start + drift * share + bend, -40 + 880 * share];
  });
}

function terrain(course: readonly Point[], noise: Noise, random: Random): number[] {
  const valleyWidth = random.between(330, 480);
  const roughness = random.between(190, 270);
  return Array.from({ length: grid.columns * grid.rows }, (_, cell) => {
    const place: Point = [
      grid.start + ((cell % grid.columns) + 0.5) * grid.cell,
      grid.start + (Math.floor(cell / grid.columns) + 0.5) * grid.cell,
    ];
    const toWater = course.reduce((nearest, bend) => Math.min(nearest, distance(place, bend)), Infinity);
    return Math.min(1, toWater / valleyWidth) * 0.66 + noise(place[0] / roughness, place[1] / roughness) * 0.62 - 0.2;
  });
}

function outline({ coordinates }: ContourMultiPolygon): string {
  return coordinates
    .flat()
    .map((ring) =>
      polygon(ring.map(([column = 0, row = 0]): Point => [grid.start + column * grid.cell, grid.start + row * grid.cell])),
    )
    .join('');
}

function water(course: readonly Point[], color: string, ripple: string): string {
  const ripples = [-5, 0, 5].map((offset) =>
    stroke(curve(course.map(([x, y]): Point => [x + offset, y])), {
      stroke: ripple,
      width: 1.4,
      dash: `${60 + offset * 6} ${28 - offset * 2} 22 30`,
    }),
  );
  const bank = stroke(curve(course), { stroke: '#0a1420', opacity: 0.18, width: 24, cap: 'round', transform: move(2, -3) });
  return bank + stroke(curve(course), { stroke: color, width: 17, cap: 'round' }) + ripples.join('');
}

function canal(random: Random): string {
  const start = random.between(120, 620);
  const drift = random.between(-260, 260);
  const bends = [-20, 330, 620, 900, 1220].map((x, bend): Point => [x, start + (drift * bend) / 4 + random.between(-60, 60)]);
  return stroke(polyline(bends), { stroke: '#16242c', opacity: 0.7, width: 3.2, dash: '14 11', join: 'round' });
}

function orchards(course: readonly Point[], random: Random, color: string): string {
  const trees = Array.from({ length: random.whole(5, 9) }, () => {
    const [x, y] = random.pick([course[8], course[20], course[33], course[45], course[52]]) ?? [0, 0];
    const side = random.side();
    const from: Point = [x + side * random.between(36, 80), y + random.between(-60, 60)];
    return Array.from({ length: random.whole(8, 20) }, (_, tree) =>
      rhombus([from[0] + side * (tree % 5) * 12, from[1] + Math.floor(tree / 5) * 12], random.between(3, 4.6)),
    ).join('');
  });
  return shape(trees.join(''), { fill: color });
}

function towns(course: readonly Point[], random: Random, color: string): string {
  const places = random.shuffled([9, 19, 30, 41, 51]).slice(0, 3);
  return places
    .map((place) => {
      const [x, y] = course[place] ?? [0, 0];
      const side = random.side();
      const quarters = random.whole(3, 6);
      const center: Point = [x + side * random.between(62, 84), y];
      const houses = Array.from({ length: quarters }, (_, quarter) => {
        const angle = random.between(0, 6.3);
        return house(
          [center[0] + side * (quarter + 1) * 9 + Math.cos(angle) * 40, center[1] + Math.sin(angle) * 44],
          random.between(8, 13),
          color,
        );
      });
      return houses.join('') + house(center, 22, color);
    })
    .join('');
}

function house(center: Point, radius: number, color: string): string {
  return shape(rhombus(center, radius), { fill: '#fbf8f0' }) + shape(rhombus(center, radius * 0.62), { fill: color });
}
