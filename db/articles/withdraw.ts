import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle } from './change.ts';

/** Takes a story down at once and leaves a notice with the reason at its address. */
export async function withdrawArticle(actor: Actor, store: Store, { id, version, reason }: { id: number; version: number; reason: string }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.withdraw', id, version, now,
    change: async (row) => {
      if (reason.trim() === '') return refuse('withdrawalNeedsReason');
      if (row.firstPublishedAt === null || row.firstPublishedAt > now) return refuse('articleNotPublished');
      return ok({ patch: { status: 'withdrawn', withdrawnAt: now, withdrawnReason: reason.trim() } });
    },
  });
}
