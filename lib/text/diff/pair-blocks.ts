import { blockText } from '../../body/plain-text.ts';
import type { Block } from '../../body/schema.ts';
import { words } from '../words.ts';
import type { Pair } from './common-parts.ts';

/** Share of words that two blocks without a common id must have in common to pass for the same block. */
const alike = 0.5;

/** Which block became which: by id first, then by what they say. In the order of `after`. */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): Pair[] {
  const places = new Map(before.map((block, index) => [block.attrs.id, index]));
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  for (const [index, block] of after.entries()) {
    const place = places.get(block.attrs.id);
    if (place === undefined || taken.has(place) || before[place]?.type !== block.type) continue;
    taken.add(place);
    pairs.push({ before: place, after: index });
  }
  const paired = new Set(pairs.map((pair) => pair.after));
  const left = before.flatMap((block, index) => (taken.has(index) ? [] : [{ index, block, bag: bagOf(block) }]));
  for (const [index, block] of after.entries()) {
    if (paired.has(index)) continue;
    const bag = bagOf(block);
    const best = left
      .filter((other) => !taken.has(other.index) && other.block.type === block.type)
      .map((other) => ({ index: other.index, share: shareOf(other.bag, bag) }))
      .reduce((top, other) => (other.share > top.share ? other : top), { index: -1, share: 0 });
    if (best.share < alike) continue;
    taken.add(best.index);
    pairs.push({ before: best.index, after: index });
  }
  return pairs.toSorted((one, other) => one.after - other.after);
}

/** The pairs that kept their order; all others were moved. The longest rising run (patience sorting). */
export function steadyPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const tops: Pair[] = [];
  const under = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.before ?? Infinity) < pair.before) low = middle + 1;
      else high = middle;
    }
    under.set(pair, tops[low - 1]);
    tops[low] = pair;
  }
  const steady = new Set<Pair>();
  for (let pair = tops.at(-1); pair; pair = under.get(pair)) steady.add(pair);
  return steady;
}

type Bag = { counts: Map<string, number>; size: number };

function bagOf(block: Block): Bag {
  const text = words(blockText(block));
  const found = text.length > 0 ? text : [JSON.stringify({ ...block.attrs, id: '' })];
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: found.length };
}

/** Dice's share: twice what is in both, of what is in either. */
function shareOf(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}
