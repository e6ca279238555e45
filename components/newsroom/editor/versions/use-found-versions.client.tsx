'use client';

import { useRef, useState } from 'react';
import type { FoundVersion } from '#db/articles/translations/find.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { act } from '../../act.ts';

/** A pause in typing this long asks the newsroom, in milliseconds. */
const pause = 250;

type Found = { kind: 'looking' | 'found' | 'failed'; stories: readonly FoundVersion[] };

/** Stories in another language that a story may be joined with; an answer that was overtaken is dropped. */
export function useFoundVersions(of: { id: number; locale: Locale }) {
  const [found, setFound] = useState<Found>({ kind: 'looking', stories: [] });
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; turn: number }>({ turn: 0 });

  const ask = async (words: string) => {
    const turn = asking.current.turn + 1;
    asking.current.turn = turn;
    const answer = await act('article.findVersions', { ...of, words });
    if (turn !== asking.current.turn) return;
    setFound(answer.ok ? { kind: 'found', stories: answer.value } : { kind: 'failed', stories: [] });
  };
  const look = (words: string) => {
    clearTimeout(asking.current.timer);
    setFound(({ stories }) => ({ kind: 'looking', stories }));
    asking.current.timer = setTimeout(() => void ask(words), pause);
  };
  return { ...found, ask, look };
}
