import { and, asc, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Store } from '../store/store.ts';

export type Section = { id: number; groupKey: string; slug: string; name: string; tagline: string };

const columns = ({ t }: Store) => ({
  id: t.section.id, groupKey: t.section.groupKey, slug: t.section.slug, name: t.section.name, tagline: t.section.tagline,
});

/** The sections of an edition in the order of the masthead. */
export async function sectionsOf(store: Store, locale: Locale): Promise<Section[]> {
  const { read, t } = store;
  return read.select(columns(store)).from(t.section).where(eq(t.section.locale, locale)).orderBy(asc(t.section.position), asc(t.section.id));
}

/** The section at this slug, now or at an earlier time. */
export async function sectionBySlug(store: Store, place: { locale: Locale; slug: string }): Promise<(Section) | null> {
  const { read, t } = store;
  const [row] = await read.select(columns(store)).from(t.section).where(and(eq(t.section.locale, place.locale), eq(t.section.slug, place.slug))).limit(1);
  if (row) return row;
  const [moved] = await read
    .select(columns(store))
    .from(t.formerSlug)
    .innerJoin(t.section, eq(t.section.id, t.formerSlug.objectId))
    .where(and(eq(t.formerSlug.noun, 'section'), eq(t.formerSlug.locale, place.locale), eq(t.formerSlug.slug, place.slug)))
    .limit(1);
  return moved ?? null;
}

/** The same section in the other languages. */
export async function sectionTranslations({ read, t }: Store, groupKey: string) {
  return read.select({ locale: t.section.locale, slug: t.section.slug }).from(t.section).where(eq(t.section.groupKey, groupKey));
}
