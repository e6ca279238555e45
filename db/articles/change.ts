import { and, eq } from 'drizzle-orm';
import { tagsOfArticle } from '#lib/cache-tags.ts';
import { can, type Action, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { tiesOf } from './ties.ts';

type Row = Store['t']['article']['$inferSelect'];
type Patch = Partial<Store['t']['article']['$inferInsert']>;

export type ChangeRefusal = 'notAllowed' | 'articleAbsent' | 'articleStale';

type Request<R extends string> = {
  actor: Actor;
  action: Action;
  id: number;
  /** The version the actor has seen; another one in the database refuses the change. */
  version: number;
  now: number;
  /** What the row becomes, or a refusal. May write further rows of the same change. */
  change: (row: Row, tx: Query) => Promise<Result<{ patch: Patch; at?: number }, R>>;
};

/**
 * The frame of every verb that changes a story: right, version, row, audit line and cache events, all in one
 * transaction. Tags from before and after the change are both stale.
 */
export async function changeArticle<R extends string>(
  store: Store,
  { actor, action, id, version, now, change }: Request<R>,
): Promise<Result<{ id: number; version: number }, R | ChangeRefusal>> {
  if (!can(actor, action)) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (row.version !== version) return refuse('articleStale');
    const before = await tiesOf(store, tx, row);
    const changed = await change(row, tx);
    if (!changed.ok) return changed;
    const { patch, at } = changed.value;
    const [after] = await tx
      .update(t.article)
      .set({ ...patch, version: version + 1 })
      .where(and(eq(t.article.id, id), eq(t.article.version, version)))
      .returning();
    if (!after) return refuse('articleStale');
    const tags = [...tagsOfArticle(before), ...tagsOfArticle(await tiesOf(store, tx, after))];
    const hours = at === undefined || isSeen(row, now) ? [now, ...(at === undefined || at <= now ? [] : [at])] : [at];
    await record(store, tx, { actor, action, noun: 'article', id, before: row, after, tags, now, hours });
    return ok({ id, version: after.version });
  });
}

/** Whether readers see the story before the change; the same condition as `isLive`, of a row at hand. */
export function isSeen(row: Row, now: number): boolean {
  return (row.status === 'published' || row.status === 'scheduled') && row.publishAt !== null && row.publishAt <= now;
}
