'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { PictureInfo } from '#db/media/desk.ts';
import type { EditedPage } from '#db/pages/desk.ts';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import { slugOf } from '#lib/text/slug.ts';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import type { KeptPage, PagePlace } from './kept-page.ts';
import { sameWords, wordsOf, type PageWords } from './page-words.ts';

type Opened = {
  page: EditedPage;
  place: PagePlace;
  /** Words that this device kept, if they are to be gone on with. */
  kept: KeptPage | null;
  /** Groups that other pages have. */
  groups: readonly string[];
};

/** What the newsroom had when these words were begun: its version, and its words as far as they are known here. */
type Below = { version: number; words: PageWords | null };

/**
 * A standing page while it is written: its words, kept on the device until the newsroom has them, and what saving them
 * came to. Somebody else's save in between is no refusal but `theirs`, to be laid beside these words.
 */
export function usePage({ page, place, kept, groups }: Opened) {
  const t = useWords('DeskPages');
  const because = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const { locale } = useEdition();
  const [words, setWords] = useState<PageWords>(() => wordsOf(kept?.content ?? page));
  const [pictures, setPictures] = useState<readonly PictureInfo[]>(() => [...(kept?.content.pictures ?? []), ...page.pictures]);
  const hasParted = kept !== null && kept.version !== page.version;
  const [below, setBelow] = useState<Below>(() => ({ version: kept?.version ?? page.version, words: hasParted ? null : wordsOf(page) }));
  const [theirs, setTheirs] = useState<EditedPage | null>(() => (hasParted ? page : null));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const isDirty = below.words === null || !sameWords(words, below.words);

  useEffect(() => {
    if (!isDirty) return place.forget();
    const shown = mediaIdsOf(words.body);
    const content = { ...words, pictures: pictures.filter(({ id }) => shown.includes(id)) };
    place.keep({ content, version: below.version, at: Date.now(), unanswered: [] });
  }, [place, words, pictures, below.version, isDirty]);

  const save = async (chosen: PageWords, version: number): Promise<'saved' | 'stale' | 'refused'> => {
    if (busy) return 'refused';
    setBusy(true);
    const address = slugOf(chosen.slug || chosen.title);
    const { locale: language, groupKey, position } = page;
    const answer = await act('page.save', { ...chosen, locale: language, groupKey: groupKey || freeGroup(address, groups), slug: address, position, version });
    setBusy(false);
    if (!answer.ok && 'current' in answer) {
      setTheirs(answer.current);
      return 'stale';
    }
    if (!answer.ok) {
      setProblem(because(answer.reason === 'inputInvalid' ? 'pageInvalid' : answer.reason));
      return 'refused';
    }
    const saved = { ...chosen, slug: address };
    setProblem('');
    setTheirs(null);
    setBelow({ version: answer.value.version, words: saved });
    // Whoever has typed on meanwhile keeps what was typed.
    setWords((now) => (now === chosen ? saved : now));
    toast({ text: t('saved', { name: saved.title }) });
    if (page.id === null) {
      place.forget();
      router.replace(deskPaths.page(locale, answer.value.id));
    } else {
      router.refresh();
    }
    return 'saved';
  };

  return {
    words, pictures, below, theirs, busy, problem, isDirty,
    change: (part: Partial<PageWords>) => {
      setProblem('');
      setWords((before) => ({ ...before, ...part }));
    },
    addPictures: (more: readonly PictureInfo[]) => setPictures((known) => [...known, ...more]),
    save: () => save(words, below.version),
    /** Saves what was chosen of both texts on top of theirs. */
    decide: async (chosen: PageWords) => {
      if (!theirs) return;
      setPictures((known) => [...known, ...theirs.pictures]);
      setWords(chosen);
      await save(chosen, theirs.version);
    },
    /** Gives up these words for those of the newsroom. */
    drop: () => {
      const standing = theirs ?? page;
      setPictures((known) => [...known, ...standing.pictures]);
      setWords(wordsOf(standing));
      setBelow({ version: standing.version, words: wordsOf(standing) });
      setTheirs(null);
    },
    /** Takes back what was given up. */
    takeBack: (given: { words: PageWords; below: Below; theirs: EditedPage | null }) => {
      setWords(given.words);
      setBelow(given.below);
      setTheirs(given.theirs);
    },
  };
}

/** A new page is named by its address, unless a page that has moved since was. */
function freeGroup(address: string, groups: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const group = number === 1 ? address : `${address}-${number}`;
    if (!groups.includes(group)) return group;
  }
}
