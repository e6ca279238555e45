'use client';

import { BadgeCheck, RefreshCw, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import type { DeskSummary } from '#db/articles/desk.ts';

/** The summary that is there, read beside its text: every point leads to the paragraph it stands on. */
export function SummaryTab() {
  const t = useWords('DeskEditor');
  const { story } = useDesk();
  if (!story.summary) return <div className="tool-scroll"><div className="empty"><h2>{t('noSummary')}</h2><p>{t('noSummaryHint')}</p></div></div>;
  return <SummaryOf summary={story.summary} />;
}

function SummaryOf({ summary }: { summary: DeskSummary }) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const reasonOf = useErrorWords();
  const toast = useToast();
  const { story, body, me, engine } = useDesk();
  const [text] = useStoryField('body');
  const [approval, setApproval] = useState(summary.state === 'approved' && summary.reviewer !== null ? { reviewer: summary.reviewer, at: summary.reviewedAt } : null);
  const numbers = new Map(text.content.map((block, at) => [block.attrs.id, at + 1]));
  const moment = (at: number) => t('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) });

  const approve = async () => {
    await engine.saveNow();
    const answer = await act('summary.approve', { articleId: story.id });
    if (answer.ok) setApproval({ reviewer: me.name, at: Date.now() });
    toast({ text: answer.ok ? t('summaryApproved') : reasonOf(answer.reason) });
  };

  return (
    <>
      <div className="tool-scroll">
        <div className="row"><h2 className="grow">{t('summaryTitle')}</h2><span className="chip"><Sparkles size={14} aria-hidden />{t(`method-${summary.method}`)}</span></div>
        {summary.outdated && <p className="note" data-kind="warn"><RefreshCw size={16} aria-hidden />{t('summaryOutdated')}</p>}
        <div className="summary-sheet" lang={story.locale} dir={directionOf(story.locale)}><p>{summary.text}</p></div>
        {summary.keyPoints.length > 0 && <h3>{t('keyPoints', { count: summary.keyPoints.length })}</h3>}
        {summary.keyPoints.length > 0 && (
          <ul className="summary-sheet" lang={story.locale} dir={directionOf(story.locale)}>
            {summary.keyPoints.map((point) => (
              <li key={point.text}>
                <p>{point.text}</p>
                {point.blocks.slice(0, 1).map((block) => numbers.has(block) && (
                  <button key={block} type="button" className="link summary-source" aria-label={t('sourceOf', { number: numbers.get(block) ?? 0 })} onClick={() => body.current?.scrollToBlock(block)}>{t('source', { number: numbers.get(block) ?? 0 })}</button>
                ))}
              </li>
            ))}
          </ul>
        )}
        <p className="small soft">{t('summaryMade', { moment: moment(summary.madeAt) })}</p>
      </div>
      <div className="tool-foot">
        {approval ? (
          <p className="status" data-status="approved"><BadgeCheck aria-hidden />{approval.at === null ? t('summaryApprovedBy', { name: approval.reviewer }) : t('summaryApprovedAt', { name: approval.reviewer, moment: moment(approval.at) })}</p>
        ) : (
          <>
            <p className="small soft" id="summary-why">{summary.outdated ? t('summaryOutdated') : story.rights.approveSummary ? t('summaryReady') : t('summaryNotYours')}</p>
            <button type="button" className="btn btn-tonal" aria-disabled={summary.outdated || !story.rights.approveSummary} aria-describedby="summary-why" onClick={() => { if (!summary.outdated && story.rights.approveSummary) void approve(); }}>{t('summaryApprove', { name: me.name })}</button>
          </>
        )}
      </div>
    </>
  );
}
