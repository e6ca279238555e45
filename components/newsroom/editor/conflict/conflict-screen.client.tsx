'use client';

import { useMemo, useState } from 'react';
import { mergeBlocks, mergedBody } from '#lib/text/diff/merge-blocks.ts';
import type { Body } from '#lib/body/schema.ts';
import { directionOf, type Locale } from '#lib/i18n/locales.ts';
import { formatTime } from '#lib/time/dates.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useEdition, useWords } from '../../words.client.tsx';
import type { StoryContent } from '../story-content.ts';
import { BlockPlace } from './block-place.client.tsx';
import { FieldPlace } from './field-place.client.tsx';
import { differingFields, mergeFields, sideOf, type Side } from './differing-fields.ts';

type Props = {
  mine: StoryContent;
  theirs: { content: StoryContent; by: string | null; at: number | null };
  /** What both started from; null when this device does not know. */
  base: StoryContent | null;
  locale: Locale;
  names: { authors: ReadonlyMap<number, string>; topics: ReadonlyMap<number, string>; sections: ReadonlyMap<number, string> };
  /** Theirs is what the newsroom has, mine what this device kept. */
  isKept?: boolean;
  onDecide: (content: StoryContent) => Promise<void>;
  onClose: () => void;
};

/** Nothing in common: what only one side has is its own, what differs has to be decided. */
const emptyBody: Body = { type: 'doc', content: [] };

/** Both texts side by side. What one person changed alone is chosen already; the rest waits for a decision. */
export function ConflictScreen({ mine, theirs, base, locale, names, isKept, onDecide, onClose }: Props) {
  const t = useWords('DeskConflict');
  const edition = useEdition();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const rows = useMemo(
    () => mergeBlocks({ base: base?.body ?? emptyBody, mine: mine.body, theirs: theirs.content.body, language: locale }),
    [mine, theirs, base, locale],
  );
  const fields = useMemo(() => differingFields({ mine, theirs: theirs.content, base }), [mine, theirs, base]);
  const open = [...rows.filter((row) => row.state === 'conflict').map((row) => row.key), ...fields.filter((one) => sideOf(one.changedBy) === null).map((one) => one.field)]
    .filter((key) => !sides.has(key));
  const choose = (key: string) => (side: Side) => setSides((known) => new Map(known).set(key, side));
  const chooseAll = (side: Side) => setSides((known) => new Map([...known, ...open.map((key) => [key, side] as const)]));

  const decide = async () => {
    if (open.length > 0) {
      document.querySelector<HTMLElement>('.conflict-place[data-open] button')?.focus();
      return;
    }
    setBusy(true);
    await onDecide({ ...mergeFields({ mine, theirs: theirs.content, fields, sides }), body: mergedBody(rows, Object.fromEntries(sides)) });
    setBusy(false);
  };

  const who = theirs.by ?? (isKept ? t('newsroom') : t('somebody'));
  return (
    <Modal title={t('title')} isOpen onClose={onClose} size="wide">
      <p>{isKept ? t('introKept') : theirs.at === null ? t('intro', { name: who }) : t('introAt', { name: who, time: formatTime(edition, theirs.at) })}</p>
      <div className="row">
        <span className="grow soft" role="status">{open.length === 0 ? t('allDecided') : t('left', { count: open.length })}</span>
        {open.length > 0 && <button type="button" className="btn btn-small" onClick={() => chooseAll('mine')}>{t('allMine')}</button>}
        {open.length > 0 && <button type="button" className="btn btn-small" onClick={() => chooseAll('theirs')}>{t('allTheirs')}</button>}
        {open.length > 0 && <button type="button" className="btn btn-small" onClick={() => chooseAll('both')}>{t('allBoth')}</button>}
      </div>
      <div className="conflict-heads" aria-hidden><span>{t('mine')}</span><span>{t('theirs', { name: who })}</span></div>
      <div className="conflict-places" lang={locale} dir={directionOf(locale)}>
        {fields.map((one) => <FieldPlace key={one.field} difference={one} names={names} who={who} side={sides.get(one.field) ?? sideOf(one.changedBy)} onSide={choose(one.field)} />)}
        {rows.map((row) => <BlockPlace key={row.key} row={row} who={who} side={sides.get(row.key) ?? (row.state === 'conflict' ? null : row.state === 'theirs' ? 'theirs' : 'mine')} onSide={choose(row.key)} />)}
      </div>
      <div className="modal-foot">
        <button type="button" className="btn" onClick={onClose}>{t('later')}</button>
        <button type="button" className="btn btn-primary" aria-disabled={open.length > 0 || isBusy} onClick={() => void decide()}>{isBusy ? t('saving') : t('save')}</button>
      </div>
    </Modal>
  );
}
