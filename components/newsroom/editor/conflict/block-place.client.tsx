'use client';

import { blockText } from '#lib/body/plain-text.ts';
import type { Block } from '#lib/body/schema.ts';
import type { MergeRow } from '#lib/text/diff/merge-blocks.ts';
import { useWords } from '../../words.client.tsx';
import { WordDiff } from '../history/word-diff.tsx';
import type { Side } from './differing-fields.ts';
import { SideChoice } from './side-choice.client.tsx';

type Props = { row: MergeRow; who: string; side: Side | null; onSide: (side: Side) => void };

/** One place of the text as both have it. */
export function BlockPlace({ row, who, side, onSide }: Props) {
  const t = useWords('DeskConflict');
  if (row.state === 'same' && row.mine) return <p className="conflict-same">{blockText(row.mine) || t(`kind-${row.mine.type}`)}</p>;
  const text = (block: Block | undefined) => (block ? blockText(block) || t(`kind-${block.type}`) : t('absent'));
  const sides: Side[] = row.mine && row.theirs ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <section className="conflict-place" data-open={side === null || undefined} aria-label={text(row.mine ?? row.theirs).slice(0, 60)}>
      <div className="conflict-side" data-taken={side === 'mine' || side === 'both' || undefined}>
        <h3 className="conflict-whose">{t('mine')}</h3>
        <p data-absent={!row.mine || undefined}>{row.words ? <WordDiff parts={row.words} shown="added" /> : text(row.mine)}</p>
      </div>
      <div className="conflict-side" data-taken={side === 'theirs' || side === 'both' || undefined}>
        <h3 className="conflict-whose">{t('theirs', { name: who })}</h3>
        <p data-absent={!row.theirs || undefined}>{row.words ? <WordDiff parts={row.words} shown="removed" /> : text(row.theirs)}</p>
      </div>
      <SideChoice name={text(row.mine ?? row.theirs).slice(0, 60)} who={who} side={side} sides={sides} onSide={onSide} />
    </section>
  );
}
