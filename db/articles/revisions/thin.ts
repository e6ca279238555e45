import { and, eq, gt, inArray, lt, notInArray, sql } from 'drizzle-orm';
import type { Store } from '../../store/store.ts';

/** How long every single save is kept, in milliseconds. */
export const revisionLifetime = 90 * 24 * 60 * 60 * 1000;

/**
 * Forgets saves older than ninety days, but for the last one of each story's day, and what was published, translated
 * or brought in. Returns how many went.
 */
export async function thinRevisions({ write, t }: Store, now: number): Promise<number> {
  return write(async (tx) => {
    const old = lt(t.revision.at, now - revisionLifetime);
    const day = sql`floor(${t.revision.at} / 86400000.0)`;
    const kept = tx.select({ id: sql<number>`max(${t.revision.id})` }).from(t.revision).where(old).groupBy(t.revision.articleId, day);
    const gone = await tx.select({ id: t.revision.id }).from(t.revision)
      .where(and(old, inArray(t.revision.kind, ['auto', 'save', 'draft', 'restore']), notInArray(t.revision.id, kept), gt(t.revision.id, 0)));
    for (const { id } of gone) await tx.delete(t.revision).where(eq(t.revision.id, id));
    return gone.length;
  });
}
