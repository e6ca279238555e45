'use client';

import { useEffect, useState } from 'react';
import { autosave, type Autosave, type SaveAnswer, type SaveState } from '#lib/newsroom/autosave.ts';
import { browserClock } from '#lib/newsroom/browser-clock.ts';
import type { Keeper } from '#lib/newsroom/kept.ts';
import type { StoryContent } from '../story-content.ts';

type Parts = {
  content: StoryContent;
  version: number;
  keeper: Keeper;
  send: (content: StoryContent, options: { version: number; leaving: boolean; byHand: boolean }) => Promise<SaveAnswer<StoryContent>>;
};

/** The engine of saving for as long as the page stands, awake to the network, the session and the page's own end. */
export function useAutosave(parts: Parts): { engine: Autosave<StoryContent>; state: SaveState<StoryContent> } {
  const [state, setState] = useState<SaveState<StoryContent>>({ kind: 'saved', at: null });
  const [engine] = useState(() => autosave<StoryContent>({ ...parts, clock: browserClock, onState: setState }));

  useEffect(() => {
    engine.wake();
    const back = () => void engine.saveNow();
    const focus = () => engine.state().kind === 'signedOut' && back();
    const hidden = () => document.visibilityState === 'hidden' && engine.leave();
    const leave = () => engine.leave();
    window.addEventListener('online', back);
    window.addEventListener('focus', focus);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('focus', focus);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
      engine.leave();
      engine.end();
    };
  }, [engine]);

  return { engine, state };
}
