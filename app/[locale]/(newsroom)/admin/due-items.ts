import type { DueItem } from '#components/newsroom/board/board-view.ts';
import { dueFronts } from '#db/board/due-fronts.ts';
import { dueStories } from '#db/board/due.ts';
import type { DeskRequest } from '#app/_request/desk-request.ts';
import { languageName } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';

/** What becomes due next, in the order of the clock, with where each is changed. */
export async function dueItems({ actor, store, edition, now }: DeskRequest, limit: number): Promise<DueItem[]> {
  const t = translator(edition, 'DeskBoard');
  const [stories, fronts] = await Promise.all([dueStories(actor, store, { limit }, now), dueFronts(actor, store, { limit }, now)]);
  const items = [
    ...stories.map(({ kind, at, id, headline }): DueItem => ({ kind, at, headline, href: deskPaths.article(edition.locale, id), detail: null })),
    ...fronts.map((front): DueItem => ({
      kind: front.kind, at: front.at, href: deskPaths.place(edition.locale, 'fronts'),
      headline: front.kind === 'expiry' ? front.headline : front.section ?? t('frontHome'),
      detail: front.kind === 'expiry' ? t('frontHome') : t('frontBy', { language: languageName(front.locale, edition.locale), name: front.by }),
    })),
  ];
  return items.sort((a, b) => a.at - b.at).slice(0, limit);
}
