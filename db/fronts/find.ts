import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { foldArabic } from '#lib/text/fold-arabic.ts';
import type { Store } from '../store/store.ts';
import type { findInput } from './input.ts';
import { shelfStories, type ShelfStory } from './shelf-stories.ts';

/** As many stories as a shelf shows, and as many of the newest as a search looks through. */
const most = { shown: 30, searched: 3000 } as const;

/** Stories that may stand on this front, newest first: live, scheduled and approved. Every word must be in headline or kicker, however it is spelled. */
export async function findForFront(actor: Actor, store: Store, { locale, sectionId, query }: z.output<typeof findInput>, now: number): Promise<Result<ShelfStory[], 'notAllowed'>> {
  if (!can(actor, 'front.find')) return refuse('notAllowed');
  const { read, t } = store;
  const rows = await read
    .select({ id: t.article.id, headline: t.article.headline, kicker: t.article.kicker })
    .from(t.article)
    .where(and(eq(t.article.locale, locale), inArray(t.article.status, ['published', 'scheduled', 'approved']), sectionId === null ? undefined : eq(t.article.sectionId, sectionId)))
    .orderBy(desc(sql`coalesce(${t.article.publishAt}, ${now})`), desc(t.article.id))
    .limit(most.searched);
  const words = foldArabic(query).split(/\s+/).filter(Boolean);
  const found = rows.filter(({ headline, kicker }) => {
    const text = foldArabic(`${headline} ${kicker}`);
    return words.every((word) => text.includes(word));
  });
  return ok(await shelfStories(store, found.slice(0, most.shown).map(({ id }) => id), now));
}
