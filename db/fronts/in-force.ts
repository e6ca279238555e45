import { and, desc, eq, isNull, lte, type SQL } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Query, Store } from '../store/store.ts';

/** Which front: the home front of an edition, or a section's. */
export type FrontOf = { locale: Locale; sectionId: number | null };

/** Rows of this front that were not called off. */
export function ofFront({ t }: Pick<Store, 't'>, { locale, sectionId }: FrontOf): SQL | undefined {
  const section = sectionId === null ? isNull(t.frontEdition.sectionId) : eq(t.frontEdition.sectionId, sectionId);
  return and(eq(t.frontEdition.locale, locale), section, isNull(t.frontEdition.cancelledAt));
}

/** The edition that readers see at this time: the one whose hour came last. No timer changes it. */
export async function editionInForce(store: Pick<Store, 't'>, read: Query, of: FrontOf, now: number) {
  const { t } = store;
  const [row] = await read
    .select()
    .from(t.frontEdition)
    .where(and(ofFront(store, of), lte(t.frontEdition.liveFrom, now)))
    .orderBy(desc(t.frontEdition.liveFrom), desc(t.frontEdition.id))
    .limit(1);
  return row ?? null;
}

/** The slots in force for the front of the section of the query around this one. */
export function inForceFor({ read, t }: Store, now: number) {
  return read
    .select({ slots: t.frontEdition.slots })
    .from(t.frontEdition)
    .where(and(eq(t.frontEdition.sectionId, t.section.id), isNull(t.frontEdition.cancelledAt), lte(t.frontEdition.liveFrom, now)))
    .orderBy(desc(t.frontEdition.liveFrom), desc(t.frontEdition.id))
    .limit(1);
}
