import { and, eq, inArray } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { inPieces } from '#lib/in-pieces.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { foldedSlug } from '#lib/text/slug.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { Merged } from './merge.ts';
import { retie, tagsOfTopics, touch } from './retie.ts';

/** Undoes a merge: the topic stands again at its address, and the stories and waiting changes that still have the other one get it back. */
export async function splitTopic(actor: Actor, store: Store, { into, topic, moved, both, waitingMoved, waitingBoth }: Merged, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'topicAbsent' | 'slugTaken'>> {
  if (!can(actor, 'topic.split')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ id: number }, 'topicAbsent' | 'slugTaken'>> => {
    const [kept] = await tx.select({ groupKey: t.topic.groupKey }).from(t.topic).where(and(eq(t.topic.id, into), eq(t.topic.locale, topic.locale))).limit(1);
    if (!kept) return refuse('topicAbsent');
    const [row] = await tx.insert(t.topic).values({ ...topic, foldedSlug: foldedSlug(topic.slug) }).onConflictDoNothing().returning();
    if (!row) return refuse('slugTaken');
    await tx.delete(t.formerSlug).where(and(eq(t.formerSlug.noun, 'topic'), eq(t.formerSlug.locale, topic.locale), eq(t.formerSlug.slug, topic.slug)));
    const [alone, withBoth] = [new Set(moved), new Set(both)];
    const ties = await tx.select().from(t.articleTopic).where(eq(t.articleTopic.topicId, into));
    const tied = ties.filter(({ articleId }) => alone.has(articleId) || withBoth.has(articleId));
    for (const piece of inPieces(tied.filter(({ articleId }) => alone.has(articleId)))) {
      await tx.update(t.articleTopic).set({ topicId: row.id }).where(and(eq(t.articleTopic.topicId, into), inArray(t.articleTopic.articleId, piece.map(({ articleId }) => articleId))));
    }
    for (const piece of inPieces(tied.filter(({ articleId }) => !alone.has(articleId)))) {
      await tx.insert(t.articleTopic).values(piece.map(({ articleId, position }) => ({ articleId, topicId: row.id, position: position + 1 })));
    }
    const [aloneWaiting, bothWaiting] = [new Set(waitingMoved), new Set(waitingBoth)];
    const retied = await retie(store, tx, {
      locale: topic.locale,
      change: (ids, articleId) => ids.flatMap((id) => {
        if (id !== into) return [id];
        if (aloneWaiting.has(articleId)) return [row.id];
        return bothWaiting.has(articleId) ? [into, row.id] : [into];
      }),
    });
    const articleIds = [...tied, ...retied].map(({ articleId }) => articleId);
    await touch(store, tx, { articleIds, by: actor, now });
    const tags = [...await tagsOfTopics(store, tx, [kept.groupKey, topic.groupKey]), ...tied.map((tie) => cacheTag.article(tie.articleId))];
    await record(store, tx, { actor, action: 'topic.split', noun: 'topic', id: row.id, after: { row, moved, both, waitingMoved, waitingBoth }, tags, now });
    return ok({ id: row.id });
  });
}
