import { asc, count, desc, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Store } from '../store/store.ts';

/** What the last stories were about, and who signed them, says what the next one may need. */
const stories = 200;

/** Ids of the topics of the stories that the desk touched last in a language, the most used first. */
export async function topicsLately(store: Store, locale: Locale): Promise<number[]> {
  const { read, t } = store;
  const lately = latest(store, locale);
  const rows = await read.select({ id: t.articleTopic.topicId }).from(lately).innerJoin(t.articleTopic, eq(t.articleTopic.articleId, lately.id))
    .groupBy(t.articleTopic.topicId).orderBy(desc(count()), asc(t.articleTopic.topicId));
  return rows.map(({ id }) => id);
}

/** Ids of the authors of the stories that the desk touched last in a language, the most frequent first. */
export async function authorsLately(store: Store, locale: Locale): Promise<number[]> {
  const { read, t } = store;
  const lately = latest(store, locale);
  const rows = await read.select({ id: t.byline.authorId }).from(lately).innerJoin(t.byline, eq(t.byline.articleId, lately.id))
    .groupBy(t.byline.authorId).orderBy(desc(count()), asc(t.byline.authorId));
  return rows.map(({ id }) => id);
}

/** Things in the order of their use; what was not used lately keeps its order and comes after. */
export function byUse<T extends { id: number }>(things: readonly T[], used: readonly number[]): T[] {
  const rank = new Map(used.map((id, place) => [id, place]));
  return things.toSorted((a, b) => (rank.get(a.id) ?? used.length) - (rank.get(b.id) ?? used.length));
}

function latest({ read, t }: Store, locale: Locale) {
  return read.select({ id: t.article.id }).from(t.article).where(eq(t.article.locale, locale)).orderBy(desc(t.article.touchedAt), desc(t.article.id)).limit(stories).as('lately');
}
