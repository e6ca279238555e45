'use client';

import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import type { LinkSource } from './link-picker.client.tsx';

/** Joins the story with one in another language, and parts them again; each can be taken back. Gives why it was refused, or null. */
export function useLinking() {
  const t = useWords('DeskVersions');
  const why = useErrorWords();
  const toast = useToast();
  const { story, engine, refresh } = useDesk();

  const settle = (answer: Awaited<ReturnType<typeof act<'article.link' | 'article.unlink'>>>, done: Parameters<typeof toast>[0]): string | null => {
    if (!answer.ok) return why(answer.reason);
    engine.adopt(answer.value.version);
    refresh();
    toast(done);
    return null;
  };
  const orSay = async (work: Promise<string | null>) => {
    const failure = await work;
    if (failure !== null) toast({ text: failure });
  };
  const link = async (otherId: number, source: LinkSource): Promise<string | null> => {
    await engine.saveNow();
    const answer = await act('article.link', { id: story.id, version: engine.version(), otherId, source });
    return settle(answer, { text: t('linked'), undo: { run: () => orSay(unlink(otherId, source)) } });
  };
  const unlink = async (otherId: number, source: LinkSource): Promise<string | null> => {
    await engine.saveNow();
    const answer = await act('article.unlink', { id: story.id, version: engine.version(), otherId });
    return settle(answer, { text: t('unlinked'), undo: { run: () => orSay(link(otherId, source)) } });
  };
  return { link, unlink: (otherId: number, source: LinkSource) => orSay(unlink(otherId, source)) };
}
