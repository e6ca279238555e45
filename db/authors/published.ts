import { and, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { picturesById, type Picture } from '../media/published.ts';
import type { Store } from '../store/store.ts';

export type AuthorPage = {
  id: number; groupKey: string; slug: string; name: string; role: string; bio: string; kind: 'person' | 'desk';
  picture: Picture | null;
};

const columns = ({ t }: Store) => ({
  id: t.author.id, groupKey: t.author.groupKey, slug: t.author.slug, name: t.author.name, role: t.author.role,
  bio: t.author.bio, kind: t.author.kind, pictureId: t.author.pictureId,
});

/** The author at this slug, now or at an earlier time. */
export async function authorBySlug(store: Store, place: { locale: Locale; slug: string }): Promise<AuthorPage | null> {
  const { read, t } = store;
  const [current] = await read.select(columns(store)).from(t.author).where(and(eq(t.author.locale, place.locale), eq(t.author.slug, place.slug))).limit(1);
  const [moved] = current ? [] : await read
    .select(columns(store))
    .from(t.formerSlug)
    .innerJoin(t.author, eq(t.author.id, t.formerSlug.objectId))
    .where(and(eq(t.formerSlug.noun, 'author'), eq(t.formerSlug.locale, place.locale), eq(t.formerSlug.slug, place.slug)))
    .limit(1);
  const row = current ?? moved;
  if (!row) return null;
  const { pictureId, ...author } = row;
  const pictures = await picturesById(store, pictureId === null ? [] : [pictureId], place.locale);
  return { ...author, picture: pictures.get(pictureId ?? 0) ?? null };
}

/** The same author in the other languages. */
export async function authorTranslations({ read, t }: Store, groupKey: string) {
  return read.select({ locale: t.author.locale, slug: t.author.slug }).from(t.author).where(eq(t.author.groupKey, groupKey));
}
