import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle } from './change.ts';

/** Takes a story down at once and leaves a notice with the reason at its address. */
export async function withdrawArticle(actor: Actor, store: Store, { id, version, reason }: { id: number; version: number; reason: string }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.withdraw', id, version, now,
    change: async (row, tx, seen) => {
      if (reason.trim() === '') return refuse('withdrawalNeedsReason');
      if (!seen.live) return refuse('articleNotPublished');
      await tx.delete(store.t.pending).where(eq(store.t.pending.articleId, id));
      return ok({ patch: { status: 'withdrawn', statusAt: now, statusBy: actor.id, sentBackAt: null, withdrawnAt: now, withdrawnReason: reason.trim() } });
    },
  });
}
