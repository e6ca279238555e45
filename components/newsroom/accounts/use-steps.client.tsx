'use client';

import { useState } from 'react';
import { useErrorWords, useWords } from '../words.client.tsx';
import { askAccount, type AccountValue } from './ask-account.ts';

/** Takes steps one at a time: what went wrong in words, and whether one is under way. */
export function useSteps() {
  const t = useWords('DeskSignIn');
  const errorWords = useErrorWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (...step: Parameters<typeof askAccount>): Promise<AccountValue | null> => {
    if (busy) return null;
    setBusy(true);
    setProblem(null);
    const answer = await askAccount(...step);
    setBusy(false);
    if (answer.ok) return answer.value;
    const wait = answer.wait ?? 0;
    if (answer.reason === 'tooManyTries' && wait > 0) setProblem(wait < 60 ? t('waitSeconds', { count: wait }) : t('waitMinutes', { count: Math.ceil(wait / 60) }));
    else setProblem(errorWords(answer.reason));
    return null;
  };
  return { busy, problem, setProblem, take };
}
