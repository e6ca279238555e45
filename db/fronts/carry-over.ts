import { asc, eq } from 'drizzle-orm';
import type { FrontSlot } from '#lib/front/slots.ts';
import { locales } from '#lib/i18n/locales.ts';
import { systemActor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { arrangeFront } from './arrange.ts';
import { editionInForce } from './in-force.ts';

/** Makes an edition of a front that was arranged before fronts had a past; where there is one already, nothing happens. */
export async function carryOverFronts(store: Store, now: number): Promise<void> {
  const { read, t } = store;
  for (const locale of locales) {
    if (await editionInForce(store, read, { locale, sectionId: null }, now)) continue;
    const rows = await read.select().from(t.frontSlot).where(eq(t.frontSlot.locale, locale)).orderBy(asc(t.frontSlot.position));
    const slots = rows.flatMap(({ zone, articleId, sectionId, rhythm }): FrontSlot[] => {
      if (zone !== 'strip') return articleId === null ? [] : [{ zone, articleId }];
      return sectionId === null ? [] : [{ zone, sectionId, rhythm: rhythm ?? 'four' }];
    });
    if (slots.length > 0) await arrangeFront(systemActor('carry-over'), store, { locale, slots }, now);
  }
}
