'use client';

import { useRef, useState } from 'react';
import type { FrontOf, ShelfStory } from '#db/fronts/desk.ts';
import { act } from '../act.ts';

/** A pause in typing this long asks the newsroom, in milliseconds. */
const pause = 200;

/** Finds stories while somebody types; an answer that was overtaken is dropped. */
export function useFind({ of, first, onFound }: { of: FrontOf; first: readonly ShelfStory[]; onFound: (stories: readonly ShelfStory[]) => void }) {
  const [found, setFound] = useState<{ query: string; stories: readonly ShelfStory[]; busy: boolean }>({ query: '', stories: first, busy: false });
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; stop?: AbortController }>({});
  const ask = async (query: string, signal: AbortSignal) => {
    const result = await act('front.find', { ...of, query }, { signal });
    if (signal.aborted) return;
    if (result.ok) onFound(result.value);
    setFound(({ stories }) => ({ query, stories: result.ok ? result.value : stories, busy: false }));
  };
  const search = (query: string) => {
    clearTimeout(asking.current.timer);
    asking.current.stop?.abort();
    if (query.trim() === '') {
      setFound({ query, stories: first, busy: false });
      return;
    }
    setFound(({ stories }) => ({ query, stories, busy: true }));
    const stop = new AbortController();
    asking.current = {
      stop,
      timer: setTimeout(() => void ask(query, stop.signal), pause),
    };
  };
  return { ...found, search };
}
