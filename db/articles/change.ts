import { and, eq } from 'drizzle-orm';
import { tagsOfArticle } from '#lib/cache-tags.ts';
import { can, type Action, type Actor, type Owned } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import type { ArticlePatch, ArticleRow } from './fields.ts';
import { ownedOf } from './owned.ts';
import { tiesOf } from './ties.ts';

export type PendingRow = Store['t']['pending']['$inferSelect'];

export type ChangeRefusal = 'notAllowed' | 'articleAbsent' | 'articleStale';

/** A story under change: whose it is, what waits to be published of it, and whether readers see it. */
export type Seen = { owned: Owned; pending: PendingRow | null; live: boolean };

type Request<F> = {
  actor: Actor;
  action: Action;
  id: number;
  /** The version the actor has seen; another one in the database refuses the change. */
  version: number;
  now: number;
  /** What the row becomes, or a refusal. May write further rows of the same change. `at`: when readers see it. */
  change: (row: ArticleRow, tx: Query, seen: Seen) => Promise<{ ok: true; value: { patch: ArticlePatch; at?: number; silent?: boolean } } | F>;
};

/**
 * The frame of every verb that changes a story: right, version, row, audit line and cache events, all in one
 * transaction. Tags from before and after the change are both stale; a story that readers do not see leaves none.
 */
export async function changeArticle<F extends { ok: false; reason: string }>(
  store: Store,
  { actor, action, id, version, now, change }: Request<F>,
): Promise<{ ok: true; value: { id: number; version: number } } | F | Result<never, ChangeRefusal>> {
  const { t } = store;
  let refusal: F | null = null;
  const work = async (tx: Query) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    const owned = await ownedOf(store, tx, row);
    if (!can(actor, action, owned)) return refuse('notAllowed');
    if (row.version !== version) return refuse('articleStale');
    const before = await tiesOf(store, tx, row);
    const live = isSeen(row, now);
    const changed = await change(row, tx, { owned, pending: await pendingOf(store, tx, id), live });
    if (!changed.ok) {
      // It may have written on the way: take all of it back.
      refusal = changed;
      throw new Error(changed.reason);
    }
    const { patch, at, silent } = changed.value;
    const [after] = await tx
      .update(t.article)
      .set({ ...patch, version: version + 1, touchedAt: now, touchedByName: actor.name })
      .where(and(eq(t.article.id, id), eq(t.article.version, version)))
      .returning();
    if (!after) return refuse('articleStale');
    const shown = !silent && (live || at !== undefined);
    const tags = shown ? [...tagsOfArticle(before), ...tagsOfArticle(await tiesOf(store, tx, after))] : [];
    const hours = at === undefined || live ? [now, ...(at === undefined || at <= now ? [] : [at])] : [at];
    await record(store, tx, { actor, action, noun: 'article', id, before: row, after, tags, now, hours });
    return ok({ id, version: after.version });
  };
  try {
    return await store.write(work);
  } catch (error) {
    if (refusal) return refusal;
    throw error;
  }
}

/** What waits to be published of a story that readers see, or null. */
export async function pendingOf({ t }: Pick<Store, 't'>, tx: Query, articleId: number): Promise<PendingRow | null> {
  const [row] = await tx.select().from(t.pending).where(eq(t.pending.articleId, articleId)).limit(1);
  return row ?? null;
}

/** Whether readers see the story before the change; the same condition as `isLive`, of a row at hand. */
export function isSeen(row: Pick<ArticleRow, 'status' | 'publishAt'>, now: number): boolean {
  return (row.status === 'published' || row.status === 'scheduled') && row.publishAt !== null && row.publishAt <= now;
}
