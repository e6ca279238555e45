import { and, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Query, Store } from '../store/store.ts';

type Renaming = { noun: 'section' | 'topic' | 'author'; locale: Locale; id: number; before: string | undefined; after: string };

/** Keeps an address that was public leading to its object; one that is in use again leads nowhere else. */
export async function keepFormerSlug({ t }: Pick<Store, 't'>, tx: Query, { noun, locale, id, before, after }: Renaming): Promise<void> {
  await tx.delete(t.formerSlug).where(and(eq(t.formerSlug.noun, noun), eq(t.formerSlug.locale, locale), eq(t.formerSlug.slug, after)));
  if (before === undefined || before === after) return;
  await tx
    .insert(t.formerSlug)
    .values({ noun, locale, slug: before, objectId: id })
    .onConflictDoUpdate({ target: [t.formerSlug.noun, t.formerSlug.locale, t.formerSlug.slug], set: { objectId: id } });
}

/** The object that had this address before, so that an import by its old name does not rename it back. */
export async function formerlyAt({ t }: Pick<Store, 't'>, tx: Query, { noun, locale, slug }: { noun: Renaming['noun']; locale: Locale; slug: string }): Promise<{ id: number } | null> {
  const [row] = await tx
    .select({ id: t.formerSlug.objectId })
    .from(t.formerSlug)
    .where(and(eq(t.formerSlug.noun, noun), eq(t.formerSlug.locale, locale), eq(t.formerSlug.slug, slug)))
    .limit(1);
  return row ?? null;
}
