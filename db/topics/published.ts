import { and, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Store } from '../store/store.ts';

export type TopicPage = { id: number; groupKey: string; slug: string; name: string };

const columns = ({ t }: Store) => ({ id: t.topic.id, groupKey: t.topic.groupKey, slug: t.topic.slug, name: t.topic.name });

/** The topic at this slug, now or at an earlier time. */
export async function topicBySlug(store: Store, place: { locale: Locale; slug: string }): Promise<TopicPage | null> {
  const { read, t } = store;
  const [row] = await read.select(columns(store)).from(t.topic).where(and(eq(t.topic.locale, place.locale), eq(t.topic.slug, place.slug))).limit(1);
  if (row) return row;
  const [moved] = await read
    .select(columns(store))
    .from(t.formerSlug)
    .innerJoin(t.topic, eq(t.topic.id, t.formerSlug.objectId))
    .where(and(eq(t.formerSlug.noun, 'topic'), eq(t.formerSlug.locale, place.locale), eq(t.formerSlug.slug, place.slug)))
    .limit(1);
  return moved ?? null;
}

/** The same topic in the other languages. */
export async function topicTranslations({ read, t }: Store, groupKey: string) {
  return read.select({ locale: t.topic.locale, slug: t.topic.slug }).from(t.topic).where(eq(t.topic.groupKey, groupKey));
}
