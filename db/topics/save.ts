import { and, eq, ne } from 'drizzle-orm';
import type { z } from 'zod';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { foldedSlug, slugOf } from '#lib/text/slug.ts';
import { record } from '../audit/record.ts';
import { formerlyAt, keepFormerSlug } from '../sections/former-slug.ts';
import { saysAlready, sinceOpened, versionOf, type Opened } from '../sections/version-of.ts';
import type { Query, Store } from '../store/store.ts';
import { savedTopic, type topicInput } from './input.ts';
import { tagsOfTopics } from './retie.ts';

/**
 * Adds a topic, or renames the one with the same group and language. Two topics may not differ only by hamza, ya or case.
 * `version` is that of the row which its form was opened on, null when there was none: one that has changed since is not
 * overwritten (`topicStale`), one that is gone does not come back (`topicAbsent`). Saying the same again is no change.
 */
export async function saveTopic(actor: Actor, store: Store, input: z.input<typeof savedTopic>, now: number): Promise<Result<Saved, 'notAllowed' | 'topicInvalid' | Refusal>> {
  if (!can(actor, 'topic.save')) return refuse('notAllowed');
  const parsed = savedTopic.safeParse(input);
  if (!parsed.success) return refuse('topicInvalid');
  const { version, ...topic } = parsed.data;
  return store.write((tx) => writeTopic(actor, store, { tx, topic, version, now }));
}

type Saved = { id: number; version: string };
type Refusal = 'slugTaken' | 'topicAbsent' | 'topicStale';
type Writing = { tx: Query; topic: z.output<typeof topicInput>; version?: Opened; now: number };

async function writeTopic(actor: Actor, store: Store, { tx, topic, version, now }: Writing): Promise<Result<Saved, Refusal>> {
  const { t } = store;
  const row = { ...topic, foldedSlug: foldedSlug(topic.slug) };
  const [before] = await tx.select().from(t.topic).where(and(eq(t.topic.groupKey, row.groupKey), eq(t.topic.locale, row.locale))).limit(1);
  if (before && version !== undefined && saysAlready(before, row)) return ok({ id: before.id, version: versionOf(before) });
  // The address of a new topic is one that another had before: it still leads there.
  if (before && version === null) return refuse('slugTaken');
  const since = sinceOpened(before, version);
  if (since !== 'same') return refuse(since === 'stale' ? 'topicStale' : 'topicAbsent');
  const [rival] = await tx.select({ id: t.topic.id }).from(t.topic)
    .where(and(eq(t.topic.locale, row.locale), eq(t.topic.foldedSlug, row.foldedSlug), ne(t.topic.groupKey, row.groupKey))).limit(1);
  if (rival) return refuse('slugTaken');
  const [after] = await tx.insert(t.topic).values(row).onConflictDoUpdate({ target: [t.topic.groupKey, t.topic.locale], set: row }).returning();
  if (!after) throw new Error('a topic was not written');
  await keepFormerSlug(store, tx, { noun: 'topic', locale: row.locale, id: after.id, before: before?.slug, after: after.slug });
  await record(store, tx, { actor, action: 'topic.save', noun: 'topic', id: after.id, before, after, tags: await tagsOfTopics(store, tx, [after.groupKey]), now });
  return ok({ id: after.id, version: versionOf(after) });
}

/** The ids of the topics with these names, in order; those that do not exist yet are added. */
export async function topicsNamed(actor: Actor, store: Store, { tx, locale, names, now }: { tx: Query; locale: Locale; names: string[]; now: number }): Promise<number[]> {
  const { t } = store;
  const ids: number[] = [];
  for (const name of names) {
    const slug = slugOf(name);
    const [known] = await tx.select({ id: t.topic.id }).from(t.topic).where(and(eq(t.topic.locale, locale), eq(t.topic.foldedSlug, foldedSlug(slug)))).limit(1);
    const standing = known ?? (await formerlyAt(store, tx, { noun: 'topic', locale, slug }));
    const saved = standing ? ok(standing) : await writeTopic(actor, store, { tx, topic: { locale, groupKey: `${locale}:${slug}`, slug, name }, now });
    if (saved.ok && !ids.includes(saved.value.id)) ids.push(saved.value.id);
  }
  return ids;
}
