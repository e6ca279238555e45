import { and, count, desc, eq, lt, or, sql, type SQL } from 'drizzle-orm';
import { boardStages, type BoardFilter, type BoardStage } from '#lib/newsroom/board-filter.ts';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { dressRows, type BoardStory, type Row } from './dress.ts';
import { fits, mayRead, stageOf, waitsFor } from './where.ts';

export type BoardPage = {
  rows: BoardStory[];
  /** Where the next older page begins; null where nothing is older. */
  older: string | null;
  /** Stories in each stage that fit the other filters. */
  counts: Record<BoardStage, number>;
  total: number;
  /** What waits for the actor, whatever the filters. */
  waiting: number;
};

/** A page of the board: stories that fit, what was touched last first. */
export async function boardPage(actor: Actor, store: Store, { filter, limit }: { filter: BoardFilter; limit: number }, now: number): Promise<BoardPage> {
  const rows = await storyRows(actor, store, { filter, limit: limit + 1 }, now);
  // Where all that fit are on the page, they are not looked for a second time to be counted.
  const isWhole = rows.length <= limit && filter.stage === null && filter.before === null;
  const counts = countsOf(isWhole ? countStages(rows) : await stageCounts(store, fits(actor, store, filter, now), now));
  const shown = await dressRows(actor, store, rows.slice(0, limit), now);
  const last = shown.at(-1);
  return {
    rows: shown,
    older: rows.length > limit && last ? `${last.touchedAt}-${last.id}` : null,
    counts,
    total: boardStages.reduce((sum, stage) => sum + counts[stage], 0),
    waiting: await waitingCount(actor, store, now),
  };
}

type Stories = { filter: BoardFilter; limit: number; /** What comes first: the desk's last touch, or the hour of publication. */ newest?: 'touched' | 'published' };

/** Stories that fit a filter, the newest first. */
export async function boardStories(actor: Actor, store: Store, asked: Stories, now: number): Promise<BoardStory[]> {
  return dressRows(actor, store, await storyRows(actor, store, asked, now), now);
}

async function storyRows(actor: Actor, store: Store, { filter, limit, newest = 'touched' }: Stories, now: number): Promise<Row[]> {
  const { read, t } = store;
  const stage = stageOf(store, now);
  return read
    .select({
      id: t.article.id, version: t.article.version, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline, status: t.article.status, stage,
      groupKey: t.section.groupKey, sectionName: t.section.name, breaking: t.article.breaking, sensitive: t.article.sensitive,
      embargoAt: t.article.embargoAt, publishAt: t.article.publishAt, firstPublishedAt: t.article.firstPublishedAt, withdrawnAt: t.article.withdrawnAt,
      withdrawnReason: t.article.withdrawnReason, createdBy: t.article.createdBy, createdAt: t.article.createdAt, assignee: t.article.assignee,
      assigneeName: t.article.assigneeName, statusAt: t.article.statusAt, sentBackAt: t.article.sentBackAt, touchedAt: t.article.touchedAt,
      pendingStage: t.pending.stage, pendingAt: t.pending.at,
    })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .leftJoin(t.pending, eq(t.pending.articleId, t.article.id))
    .where(and(fits(actor, store, filter, now), filter.stage ? eq(stage, filter.stage) : undefined, olderThan(store, filter.before)))
    .orderBy(desc(newest === 'published' ? t.article.publishAt : t.article.touchedAt), desc(t.article.id))
    .limit(limit);
}

/** How many stories wait for this actor. */
export async function waitingCount(actor: Actor, store: Store, now: number): Promise<number> {
  if (!mayAtAll(actor, 'article.save')) return 0;
  const { read, t } = store;
  const [row] = await read
    .select({ count: count() })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .leftJoin(t.pending, eq(t.pending.articleId, t.article.id))
    .where(and(mayRead(actor, store), waitsFor(actor, store, now)));
  return row?.count ?? 0;
}

async function stageCounts(store: Store, where: SQL | undefined, now: number): Promise<Map<BoardStage, number>> {
  const { read, t } = store;
  const stage = stageOf(store, now).as('stage');
  const staged = read
    .select({ stage })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .leftJoin(t.pending, eq(t.pending.articleId, t.article.id))
    .where(where)
    .as('staged');
  const rows = await read.select({ stage: staged.stage, count: count() }).from(staged).groupBy(sql`${staged.stage}`);
  return new Map(rows.map((row) => [row.stage, row.count]));
}

function countStages(rows: readonly Row[]): Map<BoardStage, number> {
  const found = new Map<BoardStage, number>();
  for (const { stage } of rows) found.set(stage, (found.get(stage) ?? 0) + 1);
  return found;
}

function countsOf(found: ReadonlyMap<BoardStage, number>): Record<BoardStage, number> {
  const of = (name: BoardStage) => found.get(name) ?? 0;
  return {
    draft: of('draft'), review: of('review'), approved: of('approved'), scheduled: of('scheduled'),
    published: of('published'), corrected: of('corrected'), withdrawn: of('withdrawn'),
  };
}

function olderThan({ t }: Store, before: string | null): SQL | undefined {
  const [, at, id] = /^(\d{1,15})-(\d{1,15})$/.exec(before ?? '') ?? [];
  if (at === undefined || id === undefined) return undefined;
  return or(lt(t.article.touchedAt, Number(at)), and(eq(t.article.touchedAt, Number(at)), lt(t.article.id, Number(id))));
}
