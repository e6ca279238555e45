import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { act } from '../act.ts';
import { useToast, type ToastMessage } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import type { Person } from './board-view.ts';

export type RowStory = { id: number; version: number; headline: string };
type Answer = Awaited<ReturnType<typeof act<'article.take' | 'article.assign' | 'article.submit' | 'article.approve' | 'article.sendBack' | 'article.schedule' | 'article.unschedule' | 'article.publish' | 'article.withdraw'>>>;

/** What can be done to a story from its row. Each says what happened, or why not, and shows the board as it is then. */
export function useRowVerbs({ id, version, headline }: RowStory) {
  const t = useWords('DeskBoard');
  const why = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function run(ask: () => Promise<Answer>, done: ToastMessage): Promise<boolean> {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    toast(answer.ok ? done : { text: [answer.reason, ...problemsOf(answer)].map(why).join(' ') });
    router.refresh();
    return answer.ok;
  }

  async function assign({ from, to }: { from: Person | null; to: Person | null }): Promise<boolean> {
    if (from?.id === to?.id) return true;
    const text = to ? t('assigned', { headline, name: to.name }) : t('unassignedDone', { headline });
    const back = () => run(() => act('article.assign', { id, staffId: from?.id ?? null }), { text: from ? t('assigned', { headline, name: from.name }) : t('unassignedDone', { headline }) });
    return run(() => act('article.assign', { id, staffId: to?.id ?? null }), { text, undo: { run: async () => void (await back()) } });
  }

  return {
    busy,
    assign,
    take: () => run(() => act('article.take', { id }), { text: t('taken', { headline }) }),
    submit: () => run(() => act('article.submit', { id, version }), { text: t('submitted', { headline }) }),
    approve: () => run(() => act('article.approve', { id, version }), { text: t('approvedDone', { headline }) }),
    unschedule: () => run(() => act('article.unschedule', { id, version }), { text: t('unscheduled', { headline }) }),
    sendBack: (note: string) => run(() => act('article.sendBack', { id, version, note }), { text: t('sentBack', { headline }) }),
    withdraw: (reason: string) => run(() => act('article.withdraw', { id, version, reason }), { text: t('withdrawnDone', { headline }) }),
    publish: () => run(() => act('article.publish', { id, version }), { text: t('publishedDone', { headline }) }),
    schedule: (at: number, words: string) => run(() => act('article.schedule', { id, version, at }), { text: t('scheduledDone', { headline, time: words }) }),
  };
}

/** What keeps a story from readers, where that is why. */
function problemsOf(answer: Answer) {
  return !answer.ok && 'problems' in answer ? answer.problems.map(({ key }): string => key) : [];
}
