import { and, asc, eq, gt, inArray, or } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { mayRead } from './where.ts';

/** What happens by itself, at an hour that is set: a story comes out, or an embargo ends. */
export type DueStory = { kind: 'publish' | 'embargo'; at: number; id: number; locale: Locale; headline: string };

/** What becomes due next among the stories this actor may see, soonest first. Nothing runs at these hours: readers see what is live when they ask. */
export async function dueStories(actor: Actor, store: Store, { limit }: { limit: number }, now: number): Promise<DueStory[]> {
  const { read, t } = store;
  const columns = { id: t.article.id, locale: t.article.locale, headline: t.article.headline };
  const coming = await read
    .select({ ...columns, at: t.article.publishAt })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(mayRead(actor, store), inArray(t.article.status, ['scheduled', 'published']), gt(t.article.publishAt, now)))
    .orderBy(asc(t.article.publishAt), asc(t.article.id))
    .limit(limit);
  const held = await read
    .select({ ...columns, at: t.article.embargoAt })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(mayRead(actor, store), or(eq(t.article.status, 'draft'), eq(t.article.status, 'review'), eq(t.article.status, 'approved')), gt(t.article.embargoAt, now)))
    .orderBy(asc(t.article.embargoAt), asc(t.article.id))
    .limit(limit);
  return [...coming.map((story) => ({ ...story, kind: 'publish' as const })), ...held.map((story) => ({ ...story, kind: 'embargo' as const }))]
    .map(({ at, ...story }) => ({ ...story, at: at ?? 0 }))
    .sort((a, b) => a.at - b.at || a.id - b.id)
    .slice(0, limit);
}
