import { and, asc, eq, gt, lt, ne } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { ownedOf } from '../owned.ts';

/** After this long without a sign of life somebody has gone; the editor gives one every fifteen seconds. */
export const leaseLifetime = 40_000;

export type Here = { staffId: string; name: string; at: number };

/**
 * Says that the actor has the story open, or closes it, and tells who else has. It warns and locks nobody out, which
 * is why the audit does not hear of it.
 */
export async function leaseArticle(actor: Actor, store: Store, { id, leave }: { id: number; leave: boolean }, now: number): Promise<Result<{ others: Here[]; version: number }, 'articleAbsent' | 'notAllowed'>> {
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
    return ok({ others, version: row.version });
  });
}
