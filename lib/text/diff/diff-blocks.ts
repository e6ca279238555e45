import { blockText } from '../../body/plain-text.ts';
import type { Block, Body } from '../../body/schema.ts';
import { diffWords, type WordPart } from './diff-words.ts';
import { pairBlocks, steadyPairs } from './pair-blocks.ts';
import { sameValue } from './same-value.ts';

export type BlockChange = {
  /** Of the block after; of one that was removed, before. */
  id: string;
  /** A block that was moved may have been changed too: then it has `words`. */
  kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  before?: Block;
  after?: Block;
  /** Word by word, where the words of a block that stood before are others now. */
  words?: WordPart[];
};

/** What became of every block, in the order of `after`; what was removed stands where it stood. */
export function diffBlocks(before: Body, after: Body, language: string): BlockChange[] {
  const pairs = pairBlocks(before.content, after.content);
  const steady = steadyPairs(pairs);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const changes: BlockChange[] = [];
  let next = 0;
  const removedUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const block = before.content[next];
      if (block && !kept.has(next)) changes.push({ id: block.attrs.id, kind: 'removed', before: block });
    }
  };
  for (const [index, block] of after.content.entries()) {
    const pair = byAfter.get(index);
    const old = pair && before.content[pair.before];
    if (!pair || !old) {
      changes.push({ id: block.attrs.id, kind: 'added', after: block });
      continue;
    }
    if (steady.has(pair)) removedUpTo(pair.before);
    changes.push(changeOf(old, block, { moved: !steady.has(pair), language }));
  }
  removedUpTo(before.content.length);
  return changes;
}

function changeOf(before: Block, after: Block, { moved, language }: { moved: boolean; language: string }): BlockChange {
  const [old, young] = [blockText(before), blockText(after)];
  const kind = moved ? 'moved' : sameBlock(before, after) ? 'same' : 'changed';
  return { id: after.attrs.id, kind, before, after, ...(old === young ? {} : { words: diffWords(old, young, language) }) };
}

/** Whether two blocks are the same but for their ids. */
export function sameBlock(one: Block, other: Block): boolean {
  return sameValue({ ...one, attrs: { ...one.attrs, id: '' } }, { ...other, attrs: { ...other.attrs, id: '' } });
}
