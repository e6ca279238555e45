import { and, inArray, sql } from 'drizzle-orm';
import { isLive } from '../articles/live.ts';
import type { Store } from '../store/store.ts';

const hourLength = 3_600_000;

/**
 * Adds what was read of each story, by its id, to the hour of `now`. Stories that are not live then, and ids of none, are
 * left out. Returns how many views were added.
 */
export async function addViews({ t, write }: Store, counts: ReadonlyMap<number, number>, now: number): Promise<number> {
  if (counts.size === 0) return 0;
  return write(async (tx) => {
    const live = await tx.select({ id: t.article.id }).from(t.article).where(and(inArray(t.article.id, [...counts.keys()]), isLive(t, now)));
    const rows = live.map(({ id }) => ({ articleId: id, hour: now - (now % hourLength), count: counts.get(id) ?? 0 }));
    if (rows.length === 0) return 0;
    await tx.insert(t.viewCount).values(rows).onConflictDoUpdate({
      target: [t.viewCount.articleId, t.viewCount.hour],
      set: { count: sql`${t.viewCount.count} + excluded.count` },
    });
    return rows.reduce((sum, { count }) => sum + count, 0);
  });
}
