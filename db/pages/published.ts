import { and, asc, eq } from 'drizzle-orm';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { picturesById, type Picture } from '../media/published.ts';
import type { Store } from '../store/store.ts';

export type StandingPage = {
  id: number; groupKey: string; slug: string; title: string; description: string; body: Body; updatedAt: number; pictures: Record<number, Picture>;
};
export type PageLink = { groupKey: string; slug: string; title: string };

/** The standing page at this slug, or null. */
export async function pageBySlug(store: Store, place: { locale: Locale; slug: string }): Promise<StandingPage | null> {
  const { read, t } = store;
  const [row] = await read.select().from(t.page).where(and(eq(t.page.locale, place.locale), eq(t.page.slug, place.slug))).limit(1);
  if (!row) return null;
  const pictures = await picturesById(store, mediaIdsOf(row.body), place.locale);
  return {
    id: row.id, groupKey: row.groupKey, slug: row.slug, title: row.title, description: row.description,
    body: row.body, updatedAt: row.updatedAt, pictures: Object.fromEntries(pictures),
  };
}

/** Whether there is a standing page at this slug. */
export async function hasPage({ read, t }: Store, place: { locale: Locale; slug: string }): Promise<boolean> {
  const rows = await read.select({ id: t.page.id }).from(t.page).where(and(eq(t.page.locale, place.locale), eq(t.page.slug, place.slug))).limit(1);
  return rows.length > 0;
}

/** The standing pages of an edition, for the footer. */
export async function pageLinks({ read, t }: Store, locale: Locale): Promise<PageLink[]> {
  return read
    .select({ groupKey: t.page.groupKey, slug: t.page.slug, title: t.page.title })
    .from(t.page)
    .where(eq(t.page.locale, locale))
    .orderBy(asc(t.page.position), asc(t.page.id));
}

/** The same page in the other languages. */
export async function pageTranslations({ read, t }: Store, groupKey: string) {
  return read.select({ locale: t.page.locale, slug: t.page.slug }).from(t.page).where(eq(t.page.groupKey, groupKey));
}
