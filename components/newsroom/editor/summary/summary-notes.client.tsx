'use client';

import { Flag, LoaderCircle, PenLine, RefreshCw, ShieldAlert, Sparkles } from 'lucide-react';
import { fallenIn } from '#lib/ai/sources.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { useSummary } from './summary-desk.client.tsx';

/** Whatever an editor should know before reading: what is being made, what fell, what readers say, what looks like a trap. */
export function SummaryNotes({ mayWrite }: { mayWrite: boolean }) {
  return <><MineNotes /><JobNote /><FallbackNote /><FallenNote mayWrite={mayWrite} /><ReportNotes /><SuspectNote /></>;
}

/** Somebody else was first: their words lie on the desk, and these are the editor's own. */
function MineNotes() {
  const t = useWords('DeskSummary');
  const { mine, takeBack, drop } = useSummary();
  return mine.map((own, at) => (
    <div key={at} className="note" data-kind="warn" role="status">
      <PenLine size={16} aria-hidden />
      <div className="stack">
        <span>{t('mine')}</span>
        {[...own.sentences, ...own.keyPoints].filter(({ text }) => text.trim() !== '').map(({ row, text }) => <p key={row} className="summary-reported"><bdi>{text}</bdi></p>)}
        <div className="row">
          <button type="button" className="btn btn-small" onClick={() => void takeBack(own)}>{t('mineBack')}</button>
          <button type="button" className="btn btn-small btn-quiet" onClick={() => drop(own)}>{t('mineDrop')}</button>
        </div>
      </div>
    </div>
  ));
}

function JobNote() {
  const t = useWords('DeskSummary');
  const reasonOf = useErrorWords();
  const { story } = useDesk();
  const { summary: { job }, isMaking, cancel } = useSummary();
  if (!job) return null;
  if (!isMaking) return job.outcome === null ? null : <p className="note" data-kind="warn" role="status"><Sparkles size={16} aria-hidden /><span>{t('failed')} {reasonOf(job.outcome)}</span></p>;
  return (
    <p className="note" role="status">
      <LoaderCircle size={16} aria-hidden className="summary-turning" />
      <span className="grow">{job.state === 'running' ? t('making') : t('queued', { count: job.ahead })}</span>
      {story.rights.makeSummary && <button type="button" className="link" onClick={() => void cancel()}>{t('cancel')}</button>}
    </p>
  );
}

/** A model was asked and did not make it: the editor has to know what is in front of them. */
function FallbackNote() {
  const t = useWords('DeskSummary');
  const reasonOf = useErrorWords();
  const { summary: { draft } } = useSummary();
  if (!draft || draft.fallback === null) return null;
  return <p className="note" data-kind="warn"><Sparkles size={16} aria-hidden /><span>{t('fallback')} {reasonOf(draft.fallback)}</span></p>;
}

function FallenNote({ mayWrite }: { mayWrite: boolean }) {
  const t = useWords('DeskSummary');
  const { summary: { draft, approved }, reread } = useSummary();
  const base = draft ?? approved;
  const fallen = base ? fallenIn(base.standing) : 0;
  if (fallen === 0) return null;
  return (
    <div className="note" data-kind="stop" role="status">
      <RefreshCw size={16} aria-hidden />
      <div className="stack">
        <span>{t('fallen', { count: fallen })} {approved && !draft && t('fallenShown')}</span>
        {mayWrite && <button type="button" className="btn btn-small" onClick={() => void reread()}>{t('reread')}</button>}
      </div>
    </div>
  );
}

function ReportNotes() {
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { story } = useDesk();
  const { summary: { reports, approved }, resolve } = useSummary();
  return reports.map(({ unitKey, unitText, words, number, firstAt }) => (
    <div key={unitKey} className="note" data-kind="stop">
      <Flag size={16} aria-hidden />
      <div className="stack">
        <b>{t('reported', { count: number })}</b>
        <p className="summary-reported"><bdi>{unitText}</bdi></p>
        {words.map((said) => <p key={said} className="small"><bdi>«{said}»</bdi></p>)}
        <p className="small soft">{t('moment', { date: formatDate(edition, firstAt, 'dayMonth'), time: formatTime(edition, firstAt) })}{approved?.hidden.includes(unitKey) && <> {t('reportHidden')}</>}</p>
        {story.rights.resolveReport && (
          <div className="row">
            <button type="button" className="btn btn-small" onClick={() => void resolve(unitKey, 'upheld')}>{t('report-upheld')}</button>
            <button type="button" className="btn btn-small btn-quiet" onClick={() => void resolve(unitKey, 'dismissed')}>{t('report-dismissed')}</button>
          </div>
        )}
      </div>
    </div>
  ));
}

/** Words of the story that speak to a machine: they are left out of what is made, and somebody should ask how they came in. */
function SuspectNote() {
  const t = useWords('DeskSummary');
  const { go, body } = useDesk();
  const { summary: { suspects } } = useSummary();
  if (suspects.length === 0) return null;
  return (
    <div className="note" data-kind="warn">
      <ShieldAlert size={16} aria-hidden />
      <div className="stack">
        <span>{t('suspects', { count: suspects.length })}</span>
        {suspects.map(({ kind, span, text }) => (
          <button
            key={`${span.block} ${span.start}`} type="button" className="summary-quote"
            onClick={() => {
              go({ tab: 'text', block: span.block });
              body.current?.showSources([span]);
            }}
          >
            <span className="small soft">{t(`suspect-${kind}`)}</span> <bdi>«{text.slice(0, mostQuoted)}{text.length > mostQuoted && '…'}»</bdi>
          </button>
        ))}
      </div>
    </div>
  );
}

/** Enough to know it again. */
const mostQuoted = 160;
