'use client';

import { useEffect, useState } from 'react';

/** The other tabs of this device that have the same story open, by their names. */
export function useOtherTabs({ storyId, tab }: { storyId: number; tab: string }): ReadonlySet<string> {
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const channel = new BroadcastChannel(`khabar-story-${storyId}`);
    const say = (word: 'hello' | 'here' | 'bye') => channel.postMessage({ word, tab });
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = messageOf(data);
      if (!heard) return;
      if (heard.word === 'hello') say('here');
      setOthers((known) => {
        const next = new Set(known);
        if (heard.word === 'bye') next.delete(heard.tab);
        else next.add(heard.tab);
        return next;
      });
    };
    say('hello');
    const bye = () => say('bye');
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      bye();
      channel.close();
    };
  }, [storyId, tab]);

  return others;
}

function messageOf(data: unknown): { word: string; tab: string } | null {
  if (typeof data !== 'object' || data === null || !('word' in data) || !('tab' in data)) return null;
  return typeof data.word === 'string' && typeof data.tab === 'string' ? { word: data.word, tab: data.tab } : null;
}
