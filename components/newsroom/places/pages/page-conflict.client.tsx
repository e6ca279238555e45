'use client';

import { useMemo, useState } from 'react';
import type { EditedPage } from '#db/pages/desk.ts';
import type { Body } from '#lib/body/schema.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { mergeBlocks, mergedBody } from '#lib/text/diff/merge-blocks.ts';
import { BlockPlace } from '../../editor/conflict/block-place.client.tsx';
import type { Side } from '../../editor/conflict/differing-fields.ts';
import { SideChoice } from '../../editor/conflict/side-choice.client.tsx';
import { Modal } from '../../ui/modal.client.tsx';
import { useWords } from '../../words.client.tsx';
import { pageLines, type PageWords } from './page-words.ts';

type Props = {
  mine: PageWords;
  theirs: EditedPage;
  /** What both started from; null when this device does not know. */
  base: PageWords | null;
  /** When and by whom theirs was saved, in words. */
  intro: string;
  onDecide: (words: PageWords) => Promise<void>;
  onClose: () => void;
};

const emptyBody: Body = { type: 'doc', content: [] };

/** Two texts of one standing page, side by side; nothing is written over before somebody has chosen. */
export function PageConflict({ mine, theirs, base, intro, onDecide, onClose }: Props) {
  const t = useWords('DeskConflict');
  const said = useWords('DeskPages');
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const who = theirs.updatedBy || t('somebody');
  const rows = useMemo(() => mergeBlocks({ base: base?.body ?? emptyBody, mine: mine.body, theirs: theirs.body, language: theirs.locale }), [mine, theirs, base]);
  const lines = pageLines.filter((line) => mine[line] !== theirs[line]);
  const ownSide = (line: (typeof pageLines)[number]): Side | null => (base?.[line] === theirs[line] ? 'mine' : base?.[line] === mine[line] ? 'theirs' : null);
  const sideOfLine = (line: (typeof pageLines)[number]) => sides.get(line) ?? ownSide(line);
  const open = [...lines.filter((line) => sideOfLine(line) === null), ...rows.filter((row) => row.state === 'conflict' && !sides.has(row.key)).map((row) => row.key)];
  const choose = (key: string) => (side: Side) => setSides((known) => new Map(known).set(key, side));
  const chooseAll = (side: Side) => setSides((known) => new Map([...known, ...open.map((key) => [key, side] as const)]));

  const decide = async () => {
    if (open.length > 0) return document.querySelector<HTMLElement>('.conflict-place[data-open] button')?.focus();
    setBusy(true);
    const taken = Object.fromEntries(lines.map((line) => [line, (sideOfLine(line) === 'theirs' ? theirs : mine)[line]]));
    await onDecide({ ...mine, ...taken, body: mergedBody(rows, Object.fromEntries(sides)) });
    setBusy(false);
  };

  const names = { title: said('pageTitle'), slug: said('slug'), description: said('description') };
  return (
    <Modal title={said('conflictTitle')} isOpen onClose={onClose} size="wide">
      <p>{intro} {said('conflictChoose')}</p>
      <div className="row">
        <span className="grow soft" role="status">{open.length === 0 ? t('allDecided') : t('left', { count: open.length })}</span>
        {open.length > 0 && <button type="button" className="btn btn-small" onClick={() => chooseAll('mine')}>{t('allMine')}</button>}
        {open.length > 0 && <button type="button" className="btn btn-small" onClick={() => chooseAll('theirs')}>{t('allTheirs')}</button>}
      </div>
      <div className="conflict-heads" aria-hidden><span>{t('mine')}</span><span>{t('theirs', { name: who })}</span></div>
      <div className="conflict-places" lang={theirs.locale} dir={directionOf(theirs.locale)}>
        {lines.map((line) => {
          const side = sideOfLine(line);
          return (
            <section key={line} className="conflict-place" data-open={side === null || undefined} aria-label={names[line]}>
              <div className="conflict-side" data-taken={side === 'mine' || undefined}><h3 className="conflict-whose">{t('mineOf', { name: names[line] })}</h3><p>{mine[line] || t('empty')}</p></div>
              <div className="conflict-side" data-taken={side === 'theirs' || undefined}><h3 className="conflict-whose">{t('theirsOf', { name: names[line], who })}</h3><p>{theirs[line] || t('empty')}</p></div>
              <SideChoice name={names[line]} who={who} side={side} sides={['mine', 'theirs']} onSide={choose(line)} />
            </section>
          );
        })}
        {rows.map((row) => <BlockPlace key={row.key} row={row} who={who} side={sides.get(row.key) ?? (row.state === 'conflict' ? null : row.state === 'theirs' ? 'theirs' : 'mine')} onSide={choose(row.key)} />)}
      </div>
      <div className="modal-foot">
        <button type="button" className="btn" onClick={onClose}>{t('later')}</button>
        <button type="button" className="btn btn-primary" aria-disabled={open.length > 0 || isBusy} onClick={() => void decide()}>{isBusy ? t('saving') : said('conflictSave')}</button>
      </div>
    </Modal>
  );
}
