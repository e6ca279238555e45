import { asc, count, desc, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { answersTo } from '#lib/text/answers-to.ts';
import { versionOf } from '../sections/version-of.ts';
import type { Store } from '../store/store.ts';

export type DeskTopic = { id: number; groupKey: string; slug: string; name: string; stories: number; version: string };

/** Topics of a language whose name answers to these words, those with most stories first. */
export async function topicsForDesk(actor: Actor, { read, t }: Store, { locale, words }: { locale: Locale; words: string }): Promise<DeskTopic[]> {
  if (!can(actor, 'topic.find')) return [];
  const stories = count(t.articleTopic.articleId);
  const rows = await read
    .select({ topic: t.topic, stories })
    .from(t.topic)
    .leftJoin(t.articleTopic, eq(t.articleTopic.topicId, t.topic.id))
    .where(eq(t.topic.locale, locale))
    .groupBy(t.topic.id)
    .orderBy(desc(stories), asc(t.topic.name), asc(t.topic.id));
  return rows.filter(({ topic }) => answersTo(topic.name, words)).map(({ topic, stories: held }) => {
    const { id, groupKey, slug, name } = topic;
    return { id, groupKey, slug, name, stories: held, version: versionOf(topic) };
  });
}
