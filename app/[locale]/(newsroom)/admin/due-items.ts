import type { DueItem } from '#components/newsroom/board/board-view.ts';
import type { DueStory } from '#db/board/due.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { deskPaths } from '#lib/urls.ts';

/** What is due, in the order of the clock, with where each is changed. */
export function dueItems(locale: Locale, stories: readonly DueStory[]): DueItem[] {
  return stories.map(({ kind, at, id, headline }) => ({ kind, at, headline, href: deskPaths.article(locale, id), detail: null }));
}
