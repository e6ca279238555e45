import { blockText } from '../../body/plain-text.ts';
import type { Block, Body } from '../../body/schema.ts';
import { sameBlock } from './diff-blocks.ts';
import { diffWords, type WordPart } from './diff-words.ts';
import { pairBlocks } from './pair-blocks.ts';

export type MergeChoice = 'mine' | 'theirs' | 'both';

/** One place of a story that two people saved, as a conflict screen lays it side by side. */
export type MergeRow = {
  /** Unique in the merge; choices refer to it. */
  key: string;
  /** `mine` and `theirs`: only one of the two changed the place. `conflict`: both did, differently. */
  state: 'same' | 'mine' | 'theirs' | 'conflict';
  /** Absent where the block does not stand in that text. */
  base?: Block;
  mine?: Block;
  theirs?: Block;
  /** From theirs to mine, where both say something. */
  words?: WordPart[];
};

type Three = { base: Body; mine: Body; theirs: Body; language: string };

/** Both texts place by place, in the order of theirs; what only I have stands after what it follows in mine. */
export function mergeBlocks({ base, mine, theirs, language }: Three): MergeRow[] {
  const pairs = pairBlocks(theirs.content, mine.content);
  const mineOf = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const baseOfTheirs = originals(base, theirs);
  const baseOfMine = originals(base, mine);
  const paired = new Set(pairs.map((pair) => pair.after));
  const rows: MergeRow[] = [];
  const placed = new Set<number>();
  const mineAlone = (from: number) => {
    for (let index = from; index < mine.content.length && !paired.has(index) && !placed.has(index); index += 1) {
      placed.add(index);
      const block = mine.content[index];
      if (block) rows.push(rowOf({ base: baseOfMine.get(index), mine: block }, language));
    }
  };
  mineAlone(0);
  for (const [index, block] of theirs.content.entries()) {
    const own = mineOf.get(index);
    const original = baseOfTheirs.get(index) ?? (own === undefined ? undefined : baseOfMine.get(own));
    rows.push(rowOf({ base: original, theirs: block, mine: own === undefined ? undefined : mine.content[own] }, language));
    if (own !== undefined) mineAlone(own + 1);
  }
  return rows.map((row, index) => ({ ...row, key: `${index}-${row.key}` }));
}

/** The body that the choices make; a place without a choice takes whoever changed it, and theirs where both did. */
export function mergedBody(rows: readonly MergeRow[], choices: Readonly<Record<string, MergeChoice>>): Body {
  const taken = new Set<string>();
  const content = rows.flatMap((row) => {
    const choice = choices[row.key] ?? (row.state === 'mine' ? 'mine' : 'theirs');
    const blocks = { mine: [row.mine], theirs: [row.theirs], both: [row.theirs, row.mine] }[choice];
    return blocks.flatMap((block) => (block ? [withOwnId(block, taken)] : []));
  });
  return { type: 'doc', content };
}

function rowOf(place: Pick<MergeRow, 'base' | 'mine' | 'theirs'>, language: string): MergeRow {
  const { base, mine, theirs } = place;
  const key = (theirs ?? mine ?? base)?.attrs.id ?? '';
  const [old, young] = [theirs ? blockText(theirs) : '', mine ? blockText(mine) : ''];
  const words = old !== young && old && young ? { words: diffWords(old, young, language) } : {};
  return { key, state: stateOf(place), ...place, ...words };
}

function stateOf({ base, mine, theirs }: Pick<MergeRow, 'base' | 'mine' | 'theirs'>): MergeRow['state'] {
  if (same(mine, theirs)) return 'same';
  if (same(base, theirs)) return 'mine';
  if (same(base, mine)) return 'theirs';
  return 'conflict';
}

function same(one: Block | undefined, other: Block | undefined): boolean {
  return one && other ? sameBlock(one, other) : one === other;
}

/** The block of the common text that each block comes from. */
function originals(base: Body, text: Body): Map<number, Block | undefined> {
  return new Map(pairBlocks(base.content, text.content).map((pair) => [pair.after, base.content[pair.before]]));
}

/** Ids are unique in a body: where both texts of a place are kept, the second gets one of its own. */
function withOwnId(block: Block, taken: Set<string>): Block {
  let id = block.attrs.id;
  for (let count = 2; taken.has(id); count += 1) id = `${block.attrs.id.slice(0, 36)}-${count}`;
  taken.add(id);
  return id === block.attrs.id ? block : renamed(block, id);
}

function renamed(block: Block, id: string): Block {
  const copy = structuredClone(block);
  copy.attrs.id = id;
  return copy;
}
