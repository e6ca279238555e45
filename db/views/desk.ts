import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

export type Read = { id: number; locale: Locale; slug: string; headline: string; section: { groupKey: string; name: string }; count: number };
export type HourOfReading = { hour: number; count: number };
/** `since` is included, `until` is not; both are epoch milliseconds at the beginning of an hour. */
export type Span = { since: number; until: number };

/** The stories that were read most in a span of hours, whatever has become of them since. */
export async function mostRead(actor: Actor, { read, t }: Store, { since, until, limit }: Span & { limit: number }): Promise<Read[]> {
  if (!can(actor, 'view.read')) return [];
  const count = sql<number>`sum(${t.viewCount.count})`.mapWith(Number);
  const counted = read
    .select({ articleId: t.viewCount.articleId, count: count.as('read_count') })
    .from(t.viewCount)
    .where(and(gte(t.viewCount.hour, since), lt(t.viewCount.hour, until)))
    .groupBy(t.viewCount.articleId)
    .orderBy(desc(count), desc(t.viewCount.articleId))
    .limit(limit)
    .as('counted');
  const rows = await read
    .select({
      id: t.article.id, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline,
      groupKey: t.section.groupKey, name: t.section.name, count: counted.count,
    })
    .from(counted)
    .innerJoin(t.article, eq(t.article.id, counted.articleId))
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .orderBy(desc(counted.count), desc(t.article.id));
  return rows.map(({ groupKey, name, ...story }) => ({ ...story, section: { groupKey, name } }));
}

/** How much was read in each hour of a span, hours without a reader included. */
export async function readingByHour(actor: Actor, { read, t }: Store, { since, until }: Span): Promise<HourOfReading[]> {
  if (!can(actor, 'view.read')) return [];
  const rows = await read
    .select({ hour: t.viewCount.hour, count: sql<number>`sum(${t.viewCount.count})`.mapWith(Number) })
    .from(t.viewCount)
    .where(and(gte(t.viewCount.hour, since), lt(t.viewCount.hour, until)))
    .groupBy(t.viewCount.hour);
  const counts = new Map(rows.map(({ hour, count }) => [hour, count]));
  return Array.from({ length: Math.max(0, Math.ceil((until - since) / hourLength)) }, (_, index) => {
    const hour = since + index * hourLength;
    return { hour, count: counts.get(hour) ?? 0 };
  });
}

const hourLength = 3_600_000;
