import { blockText } from '#lib/body/plain-text.ts';
import type { BlockChange } from '#lib/text/diff/diff-blocks.ts';
import { WordDiff } from './word-diff.tsx';

/** What became of one block; `other` names what has no words. */
export function BlockDiff({ change, other }: { change: BlockChange; other: string }) {
  const block = change.after ?? change.before;
  const text = block ? blockText(block) || other : other;
  if (change.kind === 'same') return <p className="conflict-same">{text}</p>;
  return <p data-kind={change.kind}>{change.words ? <WordDiff parts={change.words} /> : text}</p>;
}
