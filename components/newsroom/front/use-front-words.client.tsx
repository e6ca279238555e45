'use client';

import type { Section } from '#db/sections/published.ts';
import type { FrontChange, Place } from '#lib/front/changes.ts';
import { useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';

/** Names of places and changes, as editors say them. */
export function useFrontWords({ stories, sections }: Pick<Builder, 'stories' | 'sections'>) {
  const t = useWords('DeskFront');
  const sectionName = (id: number | null) => sections.find((section: Section) => section.id === id)?.name ?? t('goneSection');
  const headline = (id: number) => stories.get(id)?.headline ?? t('goneStory');
  const place = (of: Place) => (typeof of === 'number' ? t('strip', { name: sectionName(of) }) : t(`zone-${of}`));
  const change = (one: FrontChange): string => {
    switch (one.kind) {
      case 'placed': return t('changePlaced', { headline: headline(one.articleId), place: place(one.place) });
      case 'taken': return t('changeTaken', { headline: headline(one.articleId), place: place(one.place) });
      case 'moved': return t('changeMoved', { headline: headline(one.articleId), place: place(one.place), from: place(one.from) });
      case 'pinned': return t('changePinned', { headline: headline(one.articleId) });
      case 'unpinned': return t('changeUnpinned', { headline: headline(one.articleId) });
      case 'timed': return t('changeTimed', { headline: headline(one.articleId) });
      case 'ordered': return t('changeOrdered', { place: place(one.place) });
      case 'rules': return t('changeRules', { place: place(one.place) });
      case 'stripAdded': return t('changeStripAdded', { place: place(one.sectionId) });
      case 'stripGone': return t('changeStripGone', { place: place(one.sectionId) });
      case 'stripSet': return t('changeStripSet', { place: place(one.sectionId) });
      case 'stripsOrdered': return t('changeStripsOrdered');
    }
  };
  return { headline, place, change, sectionName };
}
