import { seededRandom } from '#db/seed/pictures/random.ts';

/** Chance that comes the same for the same seed, so that a figure can be had again. */
export type Random = { below: (count: number) => number; pick: <T>(list: readonly T[]) => T | undefined; shuffled: <T>(list: readonly T[]) => T[] };

export function randomFrom(seed: string): Random {
  const { whole, shuffled } = seededRandom(seed);
  const below = (count: number) => (count < 1 ? 0 : whole(0, count - 1));
  return { below, shuffled, pick: (list) => list[below(list.length)] };
}
