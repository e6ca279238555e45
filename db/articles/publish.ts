import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle } from './change.ts';

/**
 * Puts a story before readers, at once or from the hour `at` (epoch milliseconds) on. No job runs at that hour:
 * the cache events carry it, and every read compares it with the clock.
 */
export async function publishArticle(actor: Actor, store: Store, { id, version, at }: { id: number; version: number; at?: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.publish', id, version, now,
    change: async (row) => {
      if (row.status === 'withdrawn') return refuse('articleWithdrawn');
      const publishAt = at ?? now;
      const firstPublishedAt = row.firstPublishedAt !== null && row.firstPublishedAt <= now ? row.firstPublishedAt : publishAt;
      return ok({ patch: { status: publishAt > now ? 'scheduled' : 'published', publishAt, firstPublishedAt }, at: publishAt });
    },
  });
}
