import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle } from './change.ts';
import { applyPending, type NotReady } from './publish.ts';
import { ownedOf } from './owned.ts';
import { readiness } from './readiness.ts';
import { keepRevision } from './revisions/keep.ts';

type CorrectRefusal = { ok: false; reason: 'correctionInvalid' | 'articleNotPublished' | 'nothingPending' | 'notAllowed' } | NotReady;

/** Adds a dated, public note to a story that readers have seen; with `publish`, what waits goes out with it. */
export async function correctArticle(actor: Actor, store: Store, { id, version, text, publish = false }: { id: number; version: number; text: string; publish?: boolean }, now: number) {
  return changeArticle<CorrectRefusal>(store, {
    actor, action: 'article.correct', id, version, now,
    change: async (row, tx, seen) => {
      const note = text.trim();
      if (note === '' || note.length > 2000) return refuse('correctionInvalid');
      if (!seen.live) return refuse('articleNotPublished');
      await tx.insert(store.t.correction).values({ articleId: id, at: now, text: note });
      if (!publish) return ok({ patch: { updatedAt: now } });
      const applied = await applyPending(store, tx, { row, now });
      if (!applied) return refuse('nothingPending');
      // As in publishing: a story that changes its section needs the right at both desks.
      if (!can(actor, 'article.publish', await ownedOf(store, tx, { ...row, sectionId: applied.fields.sectionId }))) return refuse('notAllowed');
      const problems = await readiness(store, tx, { id, locale: row.locale, fields: applied.fields, at: now, actor });
      if (problems.length > 0) return { ...refuse('notReady'), problems };
      await keepRevision(store, tx, { articleId: id, version: row.version + 1, fields: applied.fields, kind: 'publish', by: actor, at: now });
      return ok({ patch: { ...applied.patch, updatedAt: now } });
    },
  });
}
