import { and, desc, eq, inArray, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import type { Body } from '#lib/body/schema.ts';
import { cacheTag, tagsOfArticle } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { picturesById, type Picture } from '../media/published.ts';
import type { Store } from '../store/store.ts';
import { approvedSummary, type SummaryPanel } from '../summaries/published.ts';
import { cardColumns, dressCards, type ArticleCard } from './cards.ts';
import { isLive } from './live.ts';

export type { ArticleCard } from './cards.ts';

export type Correction = { id: number; at: number; text: string };
export type Topic = { id: number; slug: string; name: string };
export type Translation = { locale: Locale; id: number; slug: string; headline: string };

/** A story with everything its page shows. */
export type ArticlePage = ArticleCard & {
  groupKey: string;
  body: Body;
  dateline: string;
  ads: 'on' | 'off';
  sensitive: boolean;
  authors: { id: number; slug: string; name: string; role: string; bio: string; kind: 'person' | 'desk'; picture: Picture | null }[];
  topics: Topic[];
  corrections: Correction[];
  /** Live versions in other languages; the story itself is not among them. */
  translations: Translation[];
  summary: SummaryPanel | null;
  /** Pictures used in the body, by media id. */
  pictures: Record<number, Picture>;
  /** What this page stands on; an event of any of these makes it stale. */
  tags: string[];
};

/** The live story with this id, or null. */
export async function articlePage(store: Store, id: number, now: number): Promise<ArticlePage | null> {
  const { read, t } = store;
  const [row] = await read
    .select({
      ...cardColumns(store), groupKey: t.article.groupKey, body: t.article.body, textHash: t.article.textHash,
      dateline: t.article.dateline, ads: t.article.ads, sensitive: t.article.sensitive,
    })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(eq(t.article.id, id), isLive(t, now)))
    .limit(1);
  if (!row) return null;
  const [card] = await dressCards(store, [row]);
  if (!card) return null;
  const topics = await topicsOf(store, id);
  const bios = await biosOf(store, card.bylines.map((line) => line.id));
  const pictures = await picturesById(store, mediaIdsOf(row.body), row.locale);
  return {
    ...card,
    groupKey: row.groupKey,
    body: row.body,
    dateline: row.dateline,
    ads: row.ads,
    sensitive: row.sensitive,
    authors: card.bylines.map((line) => ({ ...line, bio: bios.get(line.id) ?? '' })),
    topics,
    corrections: await correctionsOf(store, id),
    translations: await translationsOf(store, { id, groupKey: row.groupKey, now }),
    summary: await approvedSummary(store, { articleId: id, textHash: row.textHash, body: row.body }),
    pictures: Object.fromEntries(pictures),
    tags: tagsOfArticle({
      id, locale: row.locale, groupKey: row.groupKey, sectionId: row.sectionId,
      topicIds: topics.map((topic) => topic.id), authorIds: card.bylines.map((line) => line.id),
    }).filter((tag) => tag !== cacheTag.edition(row.locale)),
  };
}

/** Which stories a list holds. */
export type ListOf = { locale: Locale } | { sectionId: number } | { topicId: number } | { authorId: number };

export type ArticleList = { cards: ArticleCard[]; /** The id after which the next page begins, or null at the end. */ older: number | null };

/**
 * Live stories of a list, newest first. `before` is the id of the last story of the page above: null comes back
 * when no live story has it, or nothing is older, so that an address made up by somebody is not a page.
 */
export async function listArticles(
  store: Store,
  list: { of: ListOf; limit: number; now: number; before?: number; except?: number[] },
): Promise<ArticleList | null> {
  const { read, t } = store;
  const start = list.before === undefined ? undefined : await startOf(store, { ...list, before: list.before });
  if (start === null) return null;
  // Ids first: in the order of an index, and without the bodies and joins of stories that are not shown.
  const rows = await read
    .select({ id: t.article.id })
    .from(t.article)
    .where(and(inList(store, list.of), isLive(t, list.now), start && olderThan(store, start), list.except?.length ? sql`${t.article.id} not in ${list.except}` : undefined))
    .orderBy(desc(t.article.publishAt), desc(t.article.id))
    .limit(list.limit + 1);
  if (start && rows.length === 0) return null;
  const shown = rows.slice(0, list.limit).map((row) => row.id);
  return { cards: await articlesById(store, shown, list.now), older: rows.length > list.limit ? (shown.at(-1) ?? null) : null };
}

/** Whether a page of the list begins after this live story of the list. */
export async function hasOlder(store: Store, list: { of: ListOf; before: number; now: number }): Promise<boolean> {
  const { read, t } = store;
  const start = await startOf(store, list);
  if (!start) return false;
  const rows = await read.select({ id: t.article.id }).from(t.article).where(and(inList(store, list.of), isLive(t, list.now), olderThan(store, start))).limit(1);
  return rows.length > 0;
}

function inList({ read, t }: Store, of: ListOf): SQL {
  if ('locale' in of) return eq(t.article.locale, of.locale);
  if ('sectionId' in of) return eq(t.article.sectionId, of.sectionId);
  if ('topicId' in of) {
    return inArray(t.article.id, read.select({ id: t.articleTopic.articleId }).from(t.articleTopic).where(eq(t.articleTopic.topicId, of.topicId)));
  }
  return inArray(t.article.id, read.select({ id: t.byline.articleId }).from(t.byline).where(eq(t.byline.authorId, of.authorId)));
}

type Start = { id: number; publishAt: number };

async function startOf(store: Store, list: { of: ListOf; before: number; now: number }): Promise<Start | null> {
  const { read, t } = store;
  const [row] = await read
    .select({ id: t.article.id, publishAt: t.article.publishAt })
    .from(t.article)
    .where(and(eq(t.article.id, list.before), inList(store, list.of), isLive(t, list.now)))
    .limit(1);
  return row && row.publishAt !== null ? { id: row.id, publishAt: row.publishAt } : null;
}

function olderThan({ t }: Store, start: Start): SQL | undefined {
  return or(lt(t.article.publishAt, start.publishAt), and(eq(t.article.publishAt, start.publishAt), lt(t.article.id, start.id)));
}

/** Live stories with these ids, in the order given; those that are not live are left out. */
export async function articlesById(store: Store, ids: number[], now: number): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const { read, t } = store;
  const rows = await read
    .select(cardColumns(store))
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(inArray(t.article.id, ids), isLive(t, now)));
  const cards = new Map((await dressCards(store, rows)).map((card) => [card.id, card]));
  return ids.map((id) => cards.get(id)).filter((card) => card !== undefined);
}

/** Live stories that share most topics with this one, newer first among equals; none when it has no topics. */
export async function relatedArticles(
  store: Store,
  story: { id: number; topicIds: number[]; limit: number; now: number },
): Promise<ArticleCard[]> {
  if (story.topicIds.length === 0) return [];
  const { read, t } = store;
  const shared = sql<number>`count(*)`;
  const rows = await read
    .select({ id: t.article.id })
    .from(t.articleTopic)
    .innerJoin(t.article, eq(t.article.id, t.articleTopic.articleId))
    .where(and(inArray(t.articleTopic.topicId, story.topicIds), ne(t.article.id, story.id), isLive(t, story.now)))
    .groupBy(t.article.id, t.article.publishAt)
    .orderBy(desc(shared), desc(t.article.publishAt), desc(t.article.id))
    .limit(story.limit);
  return articlesById(store, rows.map((row) => row.id), story.now);
}

/** The newest live story marked as breaking, or null. */
export async function breakingArticle({ read, t }: Store, locale: Locale, now: number) {
  const [row] = await read
    .select({ id: t.article.id, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline, publishedAt: t.article.publishAt })
    .from(t.article)
    .where(and(eq(t.article.locale, locale), eq(t.article.breaking, true), isLive(t, now)))
    .orderBy(desc(t.article.publishAt), desc(t.article.id))
    .limit(1);
  return row ? { ...row, publishedAt: row.publishedAt ?? 0 } : null;
}

export type ArticleState =
  | { state: 'live'; locale: Locale; slug: string }
  | { state: 'withdrawn'; locale: Locale; at: number; reason: string };

/** What readers may know of an id: live, withdrawn after having been public, or nothing. */
export async function articleState({ read, t }: Store, id: number, now: number): Promise<ArticleState | null> {
  const columns = { locale: t.article.locale, slug: t.article.slug };
  const [live] = await read.select(columns).from(t.article).where(and(eq(t.article.id, id), isLive(t, now))).limit(1);
  if (live) return { state: 'live', ...live };
  const [gone] = await read
    .select({ locale: t.article.locale, at: t.article.withdrawnAt, reason: t.article.withdrawnReason })
    .from(t.article)
    .where(and(eq(t.article.id, id), eq(t.article.status, 'withdrawn'), lte(t.article.firstPublishedAt, t.article.withdrawnAt)))
    .limit(1);
  return gone ? { state: 'withdrawn', locale: gone.locale, at: gone.at ?? 0, reason: gone.reason ?? '' } : null;
}

/** Corrected live stories of an edition, the newest correction first. */
export async function correctedArticles({ read, t }: Store, list: { locale: Locale; limit: number; now: number }) {
  return read
    .select({ id: t.correction.id, at: t.correction.at, text: t.correction.text, articleId: t.article.id, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline })
    .from(t.correction)
    .innerJoin(t.article, eq(t.article.id, t.correction.articleId))
    .where(and(eq(t.article.locale, list.locale), isLive(t, list.now)))
    .orderBy(desc(t.correction.at), desc(t.correction.id))
    .limit(list.limit);
}

async function topicsOf({ read, t }: Store, articleId: number): Promise<Topic[]> {
  return read
    .select({ id: t.topic.id, slug: t.topic.slug, name: t.topic.name })
    .from(t.articleTopic)
    .innerJoin(t.topic, eq(t.topic.id, t.articleTopic.topicId))
    .where(eq(t.articleTopic.articleId, articleId))
    .orderBy(t.articleTopic.position);
}

async function biosOf({ read, t }: Store, authorIds: number[]): Promise<Map<number, string>> {
  if (authorIds.length === 0) return new Map();
  const rows = await read.select({ id: t.author.id, bio: t.author.bio }).from(t.author).where(inArray(t.author.id, authorIds));
  return new Map(rows.map((row) => [row.id, row.bio]));
}

async function correctionsOf({ read, t }: Store, articleId: number): Promise<Correction[]> {
  return read
    .select({ id: t.correction.id, at: t.correction.at, text: t.correction.text })
    .from(t.correction)
    .where(eq(t.correction.articleId, articleId))
    .orderBy(desc(t.correction.at), desc(t.correction.id));
}

async function translationsOf({ read, t }: Store, story: { id: number; groupKey: string; now: number }): Promise<Translation[]> {
  return read
    .select({ locale: t.article.locale, id: t.article.id, slug: t.article.slug, headline: t.article.headline })
    .from(t.article)
    .where(and(eq(t.article.groupKey, story.groupKey), ne(t.article.id, story.id), isLive(t, story.now)))
    .orderBy(t.article.locale);
}
