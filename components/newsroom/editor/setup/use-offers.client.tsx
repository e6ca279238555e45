'use client';

import { useState } from 'react';
import { answersTo } from '#lib/text/answers-to.ts';
import type { Named } from '../editor-story.ts';

type Asked = { /** Null where the newsroom cannot be reached. */ find: (words: string) => Promise<Named[] | null>; words: string; /** What is not offered, because it is there already. */ but: readonly Named[] };

/** More than these would hide the page; whoever looks for another one types on. */
const most = 12;

/**
 * What is offered for the typed words. What stands in the list keeps its place while the newsroom answers, and what the
 * answer adds comes below: nothing moves under a pointer that is about to press.
 */
export function useOffers({ find, words, but }: Asked) {
  const [known, setKnown] = useState<readonly Named[]>([]);
  const [asked, setAsked] = useState<ReadonlyMap<string, 'found' | 'failed'>>(new Map());

  const know = (found: readonly Named[]) => setKnown((before) => [...before, ...found.filter((one) => !before.some((other) => other.id === one.id))]);
  const look = async (typed: string) => {
    const sought = typed.trim();
    if (asked.get(sought) !== 'found') await ask(sought);
  };
  const ask = async (sought: string) => {
    const found = await find(sought);
    know(found ?? []);
    setAsked((before) => new Map([...before, [sought, found ? 'found' : 'failed']]));
  };
  /** What was answered before may have changed since: others add names while the page is open. */
  const forget = () => {
    setAsked(new Map());
    void ask(words.trim());
  };
  return {
    offered: known.filter((one) => answersTo(one.name, words) && !but.some((other) => other.id === one.id)).slice(0, most),
    state: asked.get(words.trim()) ?? ('looking' as const),
    look, know, forget,
  };
}
