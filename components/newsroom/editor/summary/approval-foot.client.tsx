'use client';

import { BadgeCheck, CircleAlert, EyeOff } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { leastReason } from '#lib/ai/least-reason.ts';
import { fallenIn } from '#lib/ai/sources.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { useSummary } from './summary-desk.client.tsx';
import { unitsOf } from './summary-rows.ts';

/** What stands between the draft and readers, and the one step that is next. */
export function ApprovalFoot() {
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { story, me } = useDesk();
  const { summary: { draft, approved }, words, findings, keeping, isMaking, approve, withdraw } = useSummary();
  const [asking, setAsking] = useState<'override' | 'withdraw' | null>(null);
  const [busy, setBusy] = useState(false);
  const { rights } = story;
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  const fallen = draft !== null && fallenIn(draft.standing) > 0;
  const once = async (work: () => Promise<boolean>) => {
    if (busy) return;
    setBusy(true);
    if (await work()) setAsking(null);
    setBusy(false);
  };
  if (asking) {
    return <ReasonForm kind={asking} busy={busy} onLeave={() => setAsking(null)} onReason={(reason) => void once(() => (asking === 'override' ? approve(reason) : withdraw(reason)))} />;
  }
  const changed = draft !== null || keeping !== 'kept' || (words?.version ?? 0) > (approved?.version ?? 0);
  if (approved && !changed) {
    const moment = t('moment', { date: formatDate(edition, approved.reviewedAt, 'dayMonth'), time: formatTime(edition, approved.reviewedAt) });
    return (
      <div className="tool-foot">
        <p className="status" data-status="approved"><BadgeCheck aria-hidden />{t('approvedAt', { name: approved.reviewer, moment })}</p>
        <p className="small soft">{t(approved.state === 'ready' ? 'readersLater' : !approved.onPage ? 'readersNot' : story.live ? 'readersSee' : 'readersWill')}</p>
        {rights.withdrawSummary && <button type="button" className="btn" onClick={() => setAsking('withdraw')}><EyeOff aria-hidden />{t('withdraw')}</button>}
      </div>
    );
  }
  const empty = !words || unitsOf(words).sentences.length === 0;
  const why = isMaking ? t('whyMaking') : empty ? t('whyEmpty') : !rights.approveSummary ? t('whyNotYours') : fallen ? t('whyFallen') : blocking > 0 ? t('whyBlocked', { count: blocking }) : t('whyReady');
  const open = !isMaking && !empty && rights.approveSummary && !fallen && blocking === 0 && !busy;
  return (
    <div className="tool-foot">
      <p className={blocking > 0 || fallen ? 'small summary-stopped' : 'small soft'} id="summary-why">{(blocking > 0 || fallen) && <CircleAlert size={16} aria-hidden />}{why}</p>
      <button type="button" className="btn btn-tonal" aria-disabled={!open} aria-describedby="summary-why" onClick={() => open && void once(() => approve())}>{busy ? t('approving') : t('approve', { name: me.name })}</button>
      {blocking > 0 && rights.approveSummary && !fallen && !empty && <button type="button" className="btn btn-quiet btn-small" onClick={() => setAsking('override')}>{t('override')}</button>}
    </div>
  );
}

type ReasonProps = { kind: 'override' | 'withdraw'; busy: boolean; onLeave: () => void; onReason: (reason: string) => void };

function ReasonForm({ kind, busy, onLeave, onReason }: ReasonProps) {
  const t = useWords('DeskSummary');
  const id = useId();
  const [reason, setReason] = useState('');
  const least = kind === 'override' ? leastReason : 1;
  const open = reason.trim().length >= least && !busy;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open) onReason(reason.trim());
  };
  return (
    <form className="tool-foot" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{t(`label-${kind}`)}</label>
        <textarea id={id} className="input" rows={2} maxLength={1000} autoFocus value={reason} aria-describedby={`${id}-hint`} onChange={(event) => setReason(event.currentTarget.value)} />
        <span className="field-hint" id={`${id}-hint`}>{t(`hint-${kind}`)}</span>
      </div>
      <div className="summary-pair">
        <button type="submit" className="btn btn-tonal" aria-disabled={!open}>{t(`submit-${kind}`)}</button>
        <button type="button" className="btn" onClick={onLeave}>{t('leave')}</button>
      </div>
    </form>
  );
}
