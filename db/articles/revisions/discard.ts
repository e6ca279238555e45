import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { fieldsOf } from '../fields.ts';
import type { StoryFields } from '../input.ts';
import { mayWrite, stageOf } from '../stage.ts';
import { keepRevision } from './keep.ts';

/** Drops the change that waits of a story that readers see; its text stays among the revisions. `fields` is what stands now: what readers see. */
export async function discardPending(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  let standing: StoryFields | null = null;
  const changed = await changeArticle(store, {
    actor, action: 'article.discard', id, version, now,
    change: async (row, tx, seen) => {
      if (!seen.pending) return refuse('nothingPending');
      const allowed = mayWrite(actor, { owned: seen.owned, stage: stageOf(row, seen.pending, now) });
      if (!allowed.ok) return allowed;
      await tx.delete(store.t.pending).where(eq(store.t.pending.articleId, id));
      standing = await fieldsOf(store, tx, row);
      // Whoever still has the dropped text open is to compare it with this, not to bring it back unasked.
      await keepRevision(store, tx, { articleId: id, version: row.version + 1, fields: standing, kind: 'restore', by: actor, at: now });
      return ok({ patch: { sentBackAt: null }, silent: true });
    },
  });
  return changed.ok ? ok({ ...changed.value, fields: standing }) : changed;
}
