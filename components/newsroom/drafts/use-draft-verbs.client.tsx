'use client';

import { useRouter } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { goNow, isLeaving, leave, onLeaving, settle } from './leaving.ts';

type Draft = { id: number; version: number; headline: string };

/** What leads from a story to another one, or to none. */
export function useDraftVerbs() {
  const t = useWords('DeskDrafts');
  const why = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const { locale } = useEdition();
  const named = (headline: string) => headline.trim() || t('untitled');

  const duplicate = async ({ id, headline }: Pick<Draft, 'id' | 'headline'>): Promise<void> => {
    const answer = await act('article.duplicate', { id });
    if (!answer.ok) return toast({ text: why(answer.reason) });
    toast({ text: t('duplicated', { headline: named(headline) }) });
    router.push(deskPaths.article(locale, answer.value.id));
  };

  /** The draft is out of sight at once, and deleted once it can no longer be called back. */
  const remove = ({ id, version, headline }: Draft): void => {
    const text = t('removed', { headline: named(headline) });
    leave(id, ({ keepalive }) => void act('article.remove', { id, version }, { keepalive }).then((answer) => {
      settle(id);
      if (!answer.ok) toast({ text: why(answer.reason) });
      router.refresh();
    }));
    const undo = () => {
      settle(id);
      toast({ text: t('kept', { headline: named(headline) }) });
    };
    toast({ text, undo: { run: undo }, gone: () => goNow(id) });
  };

  return { duplicate, remove };
}

/** Whether a draft is on its way out, and not to be shown. */
export function useLeaving(id: number): boolean {
  return useSyncExternalStore(onLeaving, () => isLeaving(id), () => false);
}
