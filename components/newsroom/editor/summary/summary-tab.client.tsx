'use client';

import { PenLine, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { Key } from '../../ui/key.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { ApprovalFoot } from './approval-foot.client.tsx';
import { useSummary } from './summary-desk.client.tsx';
import { SummaryNotes } from './summary-notes.client.tsx';
import { UnitList } from './unit-list.client.tsx';

/** Made or written, read line by line beside its text, and approved by name. */
export function SummaryTab() {
  const t = useWords('DeskSummary');
  const { story: { rights } } = useDesk();
  const reasonOf = useErrorWords();
  const { summary: { draft, approved }, words, isMaking, keeping, reason, make, write } = useSummary();
  const base = draft ?? approved;
  const mayWrite = rights.saveSummary && !isMaking;
  if (!words) {
    return (
      <div className="tool-scroll">
        <div className="empty">
          <Sparkles size={32} aria-hidden />
          <h2>{t('none')}</h2>
          <p>{t('noneHint')}</p>
          {!isMaking && rights.makeSummary && <button type="button" className="btn btn-tonal" onClick={() => void make()}><Sparkles aria-hidden />{t('make')}</button>}
          {!isMaking && rights.saveSummary && <button type="button" className="btn btn-quiet" onClick={write}><PenLine aria-hidden />{t('write')}</button>}
        </div>
        <SummaryNotes mayWrite={mayWrite} />
      </div>
    );
  }
  return (
    <>
      <div className="tool-scroll">
        <div className="row">
          <h2 className="grow">{t('title')}</h2>
          {base && <span className="chip"><Sparkles size={14} aria-hidden />{t(base.edited && base.method !== 'editor' ? 'method-edited' : `method-${base.method}`)}</span>}
        </div>
        <SummaryNotes mayWrite={mayWrite} />
        <UnitList part="sentences" mayWrite={mayWrite} />
        <UnitList part="keyPoints" mayWrite={mayWrite} />
        {mayWrite && <p className="small soft summary-keys"><Key of="Alt ↑" /> <Key of="Alt ↓" /> {t('keysMove')} <Key of="Enter" /> {t('keysAdd')}</p>}
        <p className="small soft" role="status">{t(`keeping-${keeping}`)}{reason !== null && <> {reasonOf(reason)}</>}</p>
        <Origin />
        {rights.makeSummary && !isMaking && <Again />}
        <Reviews />
      </div>
      <ApprovalFoot />
    </>
  );
}

/** Who or what made it, as it will be kept. */
function Origin() {
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { summary: { draft } } = useSummary();
  if (!draft) return null;
  const moment = t('moment', { date: formatDate(edition, draft.madeAt, 'dayMonth'), time: formatTime(edition, draft.madeAt) });
  return (
    <p className="small soft">
      {draft.madeByName === '' ? t('madeAt', { moment }) : t('madeFor', { moment, name: draft.madeByName })}
      {draft.model !== null && <> {t('madeWith', { model: draft.model, version: draft.promptVersion ?? '' })}</>}
    </p>
  );
}

/** Another one from the machine, or none: both take the draft away, so they ask first when somebody has worked on it. */
function Again() {
  const t = useWords('DeskSummary');
  const { summary: { draft }, make, discard } = useSummary();
  const [asking, setAsking] = useState<'make' | 'discard' | null>(null);
  if (asking) {
    return (
      <div className="note" data-kind="stop" role="alertdialog" aria-label={t(`sure-${asking}`)}>
        <div className="stack">
          <span>{t(`sure-${asking}`)}</span>
          <div className="row">
            <button type="button" className="btn btn-small" autoFocus onClick={() => void (asking === 'make' ? make() : discard()).finally(() => setAsking(null))}>{t(`yes-${asking}`)}</button>
            <button type="button" className="btn btn-small btn-quiet" onClick={() => setAsking(null)}>{t('leave')}</button>
          </div>
        </div>
      </div>
    );
  }
  return (
    <div className="row">
      <button type="button" className="btn btn-small" onClick={() => (draft?.edited || draft?.method === 'editor' ? setAsking('make') : void make())}><Sparkles aria-hidden />{t('again')}</button>
      {draft && <button type="button" className="btn btn-small btn-quiet" onClick={() => setAsking('discard')}><Trash2 aria-hidden />{t('discard')}</button>}
    </div>
  );
}

function Reviews() {
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { summary: { reviews } } = useSummary();
  if (reviews.length === 0) return null;
  return (
    <details className="summary-reviews">
      <summary>{t('reviews', { count: reviews.length })}</summary>
      <ul className="history-list">
        {reviews.map(({ id, at, kind, name, edited, findings, reason }) => (
          <li key={id}>
            <span>{t(`review-${kind}`, { name })}{edited && <> {t('reviewEdited')}</>}</span>
            <span className="small soft">{t('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) })}{findings > 0 && <> {t('reviewFindings', { count: findings })}</>}</span>
            {reason !== '' && <span className="small"><bdi>«{reason}»</bdi></span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
