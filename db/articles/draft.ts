import { ok, refuse, type Result } from '#lib/result.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { measuresOf, storyInput, type StoryInput } from './input.ts';
import { tie } from './ties.ts';

/** Writes a story down for the desk. Readers see nothing of it. */
export async function draftArticle(
  actor: Actor,
  store: Store,
  input: StoryInput,
  now: number,
): Promise<Result<{ id: number; version: number }, 'notAllowed' | 'storyInvalid'>> {
  if (!can(actor, 'article.draft')) return refuse('notAllowed');
  const parsed = storyInput.safeParse(input);
  if (!parsed.success) return refuse('storyInvalid');
  const { topicIds, authorIds, ...words } = parsed.data;
  return store.write(async (tx) => {
    const [row] = await tx
      .insert(store.t.article)
      .values({ ...words, ...measuresOf(words), createdAt: now })
      .returning({ id: store.t.article.id, version: store.t.article.version });
    if (!row) throw new Error('a story was not written');
    await tie(store, tx, { id: row.id, topicIds, authorIds });
    await record(store, tx, { actor, action: 'article.draft', noun: 'article', id: row.id, after: parsed.data, tags: [], now });
    return ok(row);
  });
}
