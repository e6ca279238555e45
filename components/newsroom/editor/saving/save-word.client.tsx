'use client';

import { CloudAlert, CloudCheck, CloudOff, CloudUpload, GitCompareArrows, KeyRound, PenLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SaveState } from '#lib/newsroom/autosave.ts';
import { deskPaths } from '#lib/urls.ts';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import type { StoryContent } from '../story-content.ts';

type Props = { state: SaveState<StoryContent>; onCompare: () => void; onRetry: () => void };

/** The state of saving in words; long words only where something has to be done. */
export function SaveWord({ state, onCompare, onRetry }: Props) {
  const t = useWords('DeskEditor');
  const reasonOf = useErrorWords();
  const edition = useEdition();
  const now = useNow();
  switch (state.kind) {
    case 'saved':
      return <span className="save-word" role="status"><CloudCheck aria-hidden />{state.at === null ? t('savedAll') : <span aria-live="off">{agoOf(t, now - state.at)}</span>}</span>;
    case 'dirty':
      return <span className="save-word" role="status"><PenLine aria-hidden />{t('dirty')}</span>;
    case 'saving':
      return <span className="save-word" role="status"><CloudUpload aria-hidden />{t('saving')}</span>;
    case 'offline':
      return (
        <span className="save-word" data-kind="warn" role="status">
          <CloudOff aria-hidden /><span>{t('offline')}</span><button type="button" className="link" onClick={onRetry}>{t('retry')}</button>
        </span>
      );
    case 'signedOut':
      return (
        <span className="save-word" data-kind="stop" role="status">
          <KeyRound aria-hidden /><span>{t('signedOut')}</span>
          <a className="link" href={deskPaths.signIn(edition.locale)} target="_blank" rel="noreferrer">{t('signIn')}</a>
          <button type="button" className="link" onClick={onRetry}>{t('retry')}</button>
        </span>
      );
    case 'refused':
      return (
        <span className="save-word" data-kind="stop" role="status">
          <CloudAlert aria-hidden /><span>{t('refused', { reason: reasonOf(state.reason) })}</span>
        </span>
      );
    case 'conflict':
      return (
        <span className="save-word" data-kind="stop" role="status">
          <GitCompareArrows aria-hidden /><span>{state.theirs.by === null ? t('conflict') : t('conflictBy', { name: state.theirs.by })}</span>
          <button type="button" className="btn btn-small btn-danger" onClick={onCompare}>{t('compare')}</button>
        </span>
      );
  }
}

type Words = ReturnType<typeof useWords<'DeskEditor'>>;

function agoOf(t: Words, ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 3) return t('savedNow');
  if (seconds < 60) return t('savedSeconds', { count: seconds < 10 ? seconds : Math.floor(seconds / 5) * 5 });
  return t('savedMinutes', { count: Math.floor(seconds / 60) });
}

/** The time by which «قبل» counts; drawn anew every few seconds. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
