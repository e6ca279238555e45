'use client';

import { useRouter } from 'next/navigation';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords } from '../words.client.tsx';

type Outcome = { ok: true } | { ok: false; reason: string };

/** After a change: the page is read anew, what happened is said, and the way back offered where there is one. */
export function useDone(): (text: string, undo?: () => Promise<Outcome>) => void {
  const router = useRouter();
  const toast = useToast();
  const because = useErrorWords();
  const back = async (undo: () => Promise<Outcome>) => {
    const outcome = await undo();
    if (!outcome.ok) toast({ text: because(outcome.reason) });
    router.refresh();
  };
  return (text, undo) => {
    toast({ text, ...(undo ? { undo: { run: () => back(undo) } } : {}) });
    router.refresh();
  };
}
