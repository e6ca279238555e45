import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { changeArticle, isSeen } from './change.ts';
import { measuresOf, revisionInput, type RevisionInput } from './input.ts';
import { tie, tiesOf } from './ties.ts';

/** Changes the words or ties of a story where readers see them, past the desk; not while the desk has a change of its own waiting. The time of update moves only when the text of a live story changed. */
export async function reviseArticle(
  actor: Actor,
  store: Store,
  { id, version, patch }: { id: number; version: number; patch: RevisionInput },
  now: number,
) {
  return changeArticle(store, {
    actor, action: 'article.revise', id, version, now,
    change: async (row, tx, seen) => {
      if (seen.pending) return refuse('changePending');
      const parsed = revisionInput.safeParse(patch);
      if (!parsed.success) return refuse('storyInvalid');
      const { topicIds, authorIds, ...words } = given(parsed.data, patch);
      const measures = measuresOf({ headline: words.headline ?? row.headline, body: words.body ?? row.body });
      if (topicIds || authorIds) {
        const ties = await tiesOf(store, tx, row);
        await tie(store, tx, { id, topicIds: topicIds ?? ties.topicIds, authorIds: authorIds ?? ties.authorIds });
      }
      const updatedAt = isSeen(row, now) && measures.textHash !== row.textHash ? now : row.updatedAt;
      return ok({ patch: { ...words, ...measures, updatedAt } });
    },
  });
}

/** Only what was handed in: the schema fills defaults, and a default must not overwrite what stands. */
function given<T extends object>(parsed: T, patch: object): Partial<T> {
  const kept: Partial<T> = { ...parsed };
  for (const key in kept) if (!(key in patch)) delete kept[key];
  return kept;
}
