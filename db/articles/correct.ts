import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle } from './change.ts';

/** Adds a dated, public note to a story that readers have seen. */
export async function correctArticle(actor: Actor, store: Store, { id, version, text }: { id: number; version: number; text: string }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.correct', id, version, now,
    change: async (row, tx) => {
      const note = text.trim();
      if (note === '' || note.length > 2000) return refuse('correctionInvalid');
      if (row.firstPublishedAt === null || row.firstPublishedAt > now) return refuse('articleNotPublished');
      await tx.insert(store.t.correction).values({ articleId: id, at: now, text: note });
      return ok({ patch: { updatedAt: now } });
    },
  });
}
