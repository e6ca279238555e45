import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { mayWrite, stageOf } from '../stage.ts';

/** Drops the change that waits of a story that readers see; its text stays among the revisions. */
export async function discardPending(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.discard', id, version, now,
    change: async (row, tx, seen) => {
      if (!seen.pending) return refuse('nothingPending');
      const allowed = mayWrite(actor, { owned: seen.owned, stage: stageOf(row, seen.pending, now) });
      if (!allowed.ok) return allowed;
      await tx.delete(store.t.pending).where(eq(store.t.pending.articleId, id));
      return ok({ patch: { sentBackAt: null }, silent: true });
    },
  });
}
