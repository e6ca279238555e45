import type { Random } from './random.ts';

/** Rolling value noise from 0 to 1; more octaves, rougher ground. */
export type Noise = (x: number, y: number, octaves?: number) => number;

const latticeSize = 4096;

export function seededNoise(random: Random): Noise {
  const lattice = Float64Array.from({ length: latticeSize }, () => random.fraction());
  return (x, y, octaves = 4) => {
    let sum = 0;
    let weightSum = 0;
    let weight = 0.5;
    let scale = 1;
    for (let octave = 0; octave < octaves; octave++) {
      sum += weight * latticeNoise(lattice, x * scale, y * scale);
      weightSum += weight;
      weight /= 2;
      // Not quite double, so that the octaves' lattices do not fall on each other.
      scale *= 2.03;
    }
    return sum / weightSum;
  };
}

function latticeNoise(lattice: Float64Array, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = easeInOut(x - column);
  const down = easeInOut(y - row);
  const top = blend(latticeValue(lattice, column, row), latticeValue(lattice, column + 1, row), across);
  const bottom = blend(latticeValue(lattice, column, row + 1), latticeValue(lattice, column + 1, row + 1), across);
  return blend(top, bottom, down);
}

function latticeValue(lattice: Float64Array, column: number, row: number): number {
  const slot = ((Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) >>> 0) % latticeSize;
  return lattice[slot] ?? 0;
}

function easeInOut(share: number): number {
  return share * share * share * (share * (6 * share - 15) + 10);
}

function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
