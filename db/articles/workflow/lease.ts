import { and, asc, eq, gt, lt, ne } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { ownedOf } from '../owned.ts';
import { lastRevision } from '../revisions/keep.ts';
import { progressOf, type Progress } from '../stage.ts';

/** After this long without a sign of life somebody has gone; the editor gives one every fifteen seconds. */
export const leaseLifetime = 40_000;

export type Here = { staffId: string; name: string; at: number };
/** Who else is at a story, and what has become of it; its text is that of `textVersion`, steps of the workflow come after. */
export type Heard = { others: Here[]; version: number; textVersion: number; progress: Progress };

/**
 * Says that the actor has the story open, or closes it, and tells who else has and how far the story has come. It warns and locks nobody out, which
 * is why the audit does not hear of it.
 */
export async function leaseArticle(actor: Actor, store: Store, { id, leave }: { id: number; leave: boolean }, now: number): Promise<Result<Heard, 'articleAbsent' | 'notAllowed'>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!can(actor, 'article.lease', await ownedOf(store, tx, row))) return refuse('notAllowed');
    await tx.delete(t.lease).where(lt(t.lease.at, now - 100 * leaseLifetime));
    if (leave) await tx.delete(t.lease).where(and(eq(t.lease.articleId, id), eq(t.lease.staffId, actor.id)));
    else {
      const here = { articleId: id, staffId: actor.id, name: actor.name, at: now };
      await tx.insert(t.lease).values(here).onConflictDoUpdate({ target: [t.lease.articleId, t.lease.staffId], set: here });
    }
    const others = await tx.select({ staffId: t.lease.staffId, name: t.lease.name, at: t.lease.at }).from(t.lease)
      .where(and(eq(t.lease.articleId, id), ne(t.lease.staffId, actor.id), gt(t.lease.at, now - leaseLifetime))).orderBy(asc(t.lease.name));
    const [pending = null] = await tx.select({ stage: t.pending.stage }).from(t.pending).where(eq(t.pending.articleId, id)).limit(1);
    const text = await lastRevision(store, tx, id);
    return ok({ others, version: row.version, textVersion: text?.version ?? row.version, progress: progressOf(row, pending, now) });
  });
}
