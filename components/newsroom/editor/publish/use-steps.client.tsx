'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Problem } from '#db/articles/readiness.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import type { StoryContent } from '../story-content.ts';
import type { Step } from './steps.ts';

type Given = { at: number | null; words?: string; fields?: StoryContent; /** A correction takes the change along that waits. */ withChange?: boolean };
type Refused = { reason: string; problems?: Problem[] };
type Seen = { id: number; version: number };

/** Takes steps of the workflow: saves first, then asks for what is needed, each time of the version that came last. */
export function useSteps({ onDone }: { onDone: () => void }) {
  const t = useWords('DeskPublish');
  const reasonOf = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const { story, engine, replace } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const saidOf = ({ reason, problems = [] }: Refused) => (problems.length > 0 ? problems.map((problem) => reasonOf(problem.key)).join(t('reasonJoin')) : reasonOf(reason));

  /** What was typed goes, here as well: kept on the screen, the next letter would bring all of it back. */
  const discard = async (): Promise<string | null> => {
    const answer = await act('article.discard', { id: story.id, version: engine.version() });
    if (!answer.ok) return saidOf(answer);
    engine.adopt(answer.value.version);
    if (answer.value.fields) replace(answer.value.fields);
    return null;
  };

  const take = async (step: Step, given: Given): Promise<string | null> => {
    // Publishing hands the words over itself, so that nothing comes between saving and publishing.
    const publishes = (step === 'publish' && given.at === null) || step === 'publishChanges';
    const saved = await engine.saveNow();
    if (saved.kind !== 'saved') return t('notSaved');
    if (step === 'discard') return discard();
    const isApprovedFirst = step === 'publish' && given.at !== null && story.rights.approve;
    for (const stage of isApprovedFirst ? ['approve' as const, step] : [step]) {
      const answer = await ask(stage, { id: story.id, version: engine.version() }, publishes ? { ...given, fields: engine.content() } : given);
      if (!answer.ok) return saidOf(answer);
      engine.adopt(answer.value.version);
    }
    return null;
  };

  const didOf = (step: Step, { at, withChange }: Given): string => {
    if (step === 'publish' && at !== null) return t('did-schedule');
    return step === 'correct' && withChange ? t('did-correctWithChange') : t(`did-${step}`);
  };

  const run = async (step: Step, given: Given): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const problem = await take(step, given);
    setBusy(false);
    router.refresh();
    if (problem !== null) return setFailure(problem);
    toast({ text: didOf(step, given) });
    onDone();
  };

  return { run, isBusy, failure };
}

async function ask(step: Exclude<Step, 'discard'>, seen: Seen, { at, words = '', fields, withChange = false }: Given) {
  switch (step) {
    case 'submit':
      return act('article.submit', seen);
    case 'approve':
      return act('article.approve', seen);
    case 'publish':
      return at === null ? act('article.publish', { ...seen, fields }) : act('article.schedule', { ...seen, at });
    case 'publishChanges':
      return act('article.publish', { ...seen, fields });
    case 'unschedule':
      return act('article.unschedule', seen);
    case 'sendBack':
      return act('article.sendBack', { ...seen, note: words });
    case 'correct':
      return act('article.correct', { ...seen, text: words, publish: withChange });
    case 'withdraw':
      return act('article.withdraw', { ...seen, reason: words });
  }
}
