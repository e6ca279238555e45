import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import { keepFormerSlug } from '../sections/former-slug.ts';
import type { Query, Store } from '../store/store.ts';
import type { topicMerge, topicSplit } from './input.ts';
import { retie, tagsOfTopics, touch } from './retie.ts';

export type Merged = z.output<typeof topicSplit>;

/**
 * Makes one topic of two: its stories move, drafts and pending changes with them, its address and those it had before lead to the other one.
 * Gives back what `splitTopic` needs to undo it.
 */
export async function mergeTopics(actor: Actor, store: Store, { from, into }: z.output<typeof topicMerge>, now: number): Promise<Result<Merged, 'notAllowed' | 'topicAbsent' | 'topicsDiffer'>> {
  if (!can(actor, 'topic.merge')) return refuse('notAllowed');
  if (from === into) return refuse('topicsDiffer');
  const { t } = store;
  return store.write(async (tx): Promise<Result<Merged, 'topicAbsent' | 'topicsDiffer'>> => {
    const [[gone], [kept]] = [await topicIn(store, tx, from), await topicIn(store, tx, into)];
    if (!gone || !kept) return refuse('topicAbsent');
    if (gone.locale !== kept.locale) return refuse('topicsDiffer');
    const [ofGone, ofKept] = [await storiesOf(store, tx, from), new Set(await storiesOf(store, tx, into))];
    const both = ofGone.filter((id) => ofKept.has(id));
    const moved = ofGone.filter((id) => !ofKept.has(id));
    const withBoth = tx.select({ id: t.articleTopic.articleId }).from(t.articleTopic).where(eq(t.articleTopic.topicId, into));
    await tx.delete(t.articleTopic).where(and(eq(t.articleTopic.topicId, from), inArray(t.articleTopic.articleId, withBoth)));
    await tx.update(t.articleTopic).set({ topicId: into }).where(eq(t.articleTopic.topicId, from));
    const retied = await retie(store, tx, { locale: gone.locale, change: (ids) => [...new Set(ids.map((id) => (id === from ? into : id)))] });
    await touch(store, tx, { articleIds: [...ofGone, ...retied.map(({ articleId }) => articleId)], by: actor, now });
    const tags = [...await tagsOfTopics(store, tx, [gone.groupKey, kept.groupKey]), ...ofGone.map(cacheTag.article)];
    await tx.update(t.formerSlug).set({ objectId: into }).where(and(eq(t.formerSlug.noun, 'topic'), eq(t.formerSlug.objectId, from)));
    await tx.delete(t.topic).where(eq(t.topic.id, from));
    await keepFormerSlug(store, tx, { noun: 'topic', locale: gone.locale, id: into, before: gone.slug, after: kept.slug });
    await record(store, tx, { actor, action: 'topic.merge', noun: 'topic', id: into, before: { gone, ofGone }, after: { kept }, tags, now });
    const { locale, groupKey, slug, name } = gone;
    const waiting = (namedBoth: boolean) => retied.filter(({ before }) => before.includes(into) === namedBoth).map(({ articleId }) => articleId);
    return ok({ into, topic: { locale, groupKey, slug, name }, moved, both, waitingMoved: waiting(false), waitingBoth: waiting(true) });
  });
}

async function topicIn({ t }: Store, tx: Query, id: number) {
  return tx.select().from(t.topic).where(eq(t.topic.id, id)).limit(1);
}

async function storiesOf({ t }: Store, tx: Query, topicId: number): Promise<number[]> {
  const rows = await tx.select({ id: t.articleTopic.articleId }).from(t.articleTopic).where(eq(t.articleTopic.topicId, topicId));
  return rows.map((row) => row.id);
}
