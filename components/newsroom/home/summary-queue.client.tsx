'use client';

import { Sparkles } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { QueuedSummary } from '#db/summaries/queue.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';

/** How often the page is made anew while something is being made; milliseconds. */
const every = 2000;

type Props = { queue: readonly QueuedSummary[]; mayAsk: boolean };

/** Drafts of summaries for what went out today: asked for in one step, and what the machine is at. */
export function SummaryQueue({ queue, mayAsk }: Props) {
  const t = useWords('DeskHome');
  const reasonOf = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const isMaking = queue.length > 0;
  useEffect(() => {
    if (!isMaking) return;
    const asking = setInterval(() => router.refresh(), every);
    return () => clearInterval(asking);
  }, [isMaking, router]);
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await act('summary.makeToday', {});
    setBusy(false);
    toast({ text: answer.ok ? t('summariesAsked', { count: answer.value.asked }) : reasonOf(answer.reason) });
    router.refresh();
  };
  const cancel = async (articleId: number) => {
    const answer = await act('summary.cancel', { articleId });
    if (!answer.ok) toast({ text: reasonOf(answer.reason) });
    router.refresh();
  };
  return (
    <div className="stack summary-queue">
      {mayAsk && <button type="button" className="btn btn-small" aria-disabled={busy} onClick={() => void ask()}><Sparkles aria-hidden />{t('summariesToday')}</button>}
      {isMaking && (
        <ul className="home-list" aria-label={t('summariesQueued')}>
          {queue.map(({ jobId, articleId, locale, headline, state }) => (
            <li key={jobId}>
              <span className="grow"><bdi lang={locale} dir={directionOf(locale)}>{headline}</bdi> <span className="soft small">{t(`summary-${state}`)}</span></span>
              <button type="button" className="link" aria-label={t('summaryCancelOf', { headline })} onClick={() => void cancel(articleId)}>{t('summaryCancel')}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
