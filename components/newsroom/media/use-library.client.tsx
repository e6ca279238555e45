'use client';

import { useRef, useState } from 'react';
import type { FoundMedia } from '#db/media/find.ts';
import type { MediaItem } from '#db/media/desk.ts';
import type { ActionInput } from '#db/newsroom/actions.ts';
import { act } from '../act.ts';
import { useEdition } from '../words.client.tsx';

export type MediaFilter = NonNullable<ActionInput<'media.find'>['filter']>;
type Query = { words: string; filter: MediaFilter };

export type Library = {
  query: Query;
  pictures: readonly MediaItem[];
  hasMore: boolean;
  busy: boolean;
  /** Why the last search brought nothing, or null. */
  failed: string | null;
  search: (query: Partial<Query>) => void;
  more: () => void;
  /** A picture is new or has changed. */
  put: (picture: MediaItem) => void;
  take: (id: number) => void;
};

/** Long enough not to ask at every letter. */
const pause = 250;

/** The pictures of the library as they are searched, page by page. */
export function useLibrary(first: FoundMedia): Library {
  const { locale } = useEdition();
  const [query, setQuery] = useState<Query>({ words: '', filter: 'all' });
  const [found, setFound] = useState(first);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);

  const ask = async (wanted: Query, above?: FoundMedia) => {
    const turn = ++asked.current;
    setBusy(true);
    const answer = await act('media.find', { locale, ...wanted, before: above?.next ?? undefined });
    if (turn !== asked.current) return;
    setBusy(false);
    setFailed(answer.ok ? null : answer.reason);
    if (answer.ok) setFound({ pictures: [...(above?.pictures ?? []), ...answer.value.pictures], next: answer.value.next });
  };

  return {
    query, busy, failed,
    pictures: found.pictures,
    hasMore: found.next !== null,
    search: (change) => {
      const wanted = { ...query, ...change };
      setQuery(wanted);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(wanted), change.words === undefined ? 0 : pause);
    },
    more: () => void ask(query, found),
    put: (picture) => setFound((now) => ({
      ...now,
      pictures: now.pictures.some((one) => one.id === picture.id) ? now.pictures.map((one) => (one.id === picture.id ? picture : one)) : [picture, ...now.pictures],
    })),
    take: (id) => setFound((now) => ({ ...now, pictures: now.pictures.filter((one) => one.id !== id) })),
  };
}
