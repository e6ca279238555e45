'use client';

import { useEffect, useState } from 'react';
import type { DeskSummary } from '#db/summaries/desk.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { browserClock } from '#lib/newsroom/browser-clock.ts';
import { keepSummary, type KeptSummary, type SummaryKeeper } from './keep-summary.ts';
import { sendSummary } from './send-summary.ts';
import { rowsOf } from './summary-rows.ts';

type Parts = { articleId: number; onFindings: (findings: Finding[]) => void; onSummary: (summary: DeskSummary) => void };

/** What keeps the summary for as long as the page stands, awake to the network and the page's own end. */
export function useKeeper(summary: DeskSummary, { articleId, ...hearing }: Parts): { keeper: SummaryKeeper; kept: KeptSummary } {
  const [first] = useState(() => rowsOf(summary));
  const [kept, setKept] = useState<KeptSummary>({ words: first, keeping: 'kept', reason: null, mine: [] });
  const [keeper] = useState(() => keepSummary({ words: first, clock: browserClock, send: sendSummary(articleId, hearing), onState: setKept }));

  useEffect(() => {
    const back = () => void keeper.keep();
    const focus = () => keeper.state().keeping === 'waiting' && back();
    const hidden = () => document.visibilityState === 'hidden' && keeper.leave();
    window.addEventListener('online', back);
    window.addEventListener('focus', focus);
    window.addEventListener('pagehide', keeper.leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('focus', focus);
      window.removeEventListener('pagehide', keeper.leave);
      document.removeEventListener('visibilitychange', hidden);
      keeper.leave();
    };
  }, [keeper]);

  return { keeper, kept };
}
