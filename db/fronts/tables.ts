import type { FrontSlot, FrontZone, StripRhythm } from '#lib/front/slots.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { articleTables } from '../articles/tables.ts';
import type { sectionTables } from '../sections/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

type Neighbours = ReturnType<typeof articleTables> & ReturnType<typeof sectionTables>;

export function frontTables(k: ColumnKit, { article, section }: Neighbours) {
  /**
   * A whole front as it was published or will be. Readers see the one whose hour came last; rows are never changed but
   * for `cancelledAt`, so that they are the history too.
   */
  const frontEdition = k.table('front_edition', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    /** The section whose front it is; null for the home front. */
    sectionId: k.int('section_id').references(() => section.id),
    slots: k.json<FrontSlot[]>('slots').notNull(),
    liveFrom: k.ms('live_from').notNull(),
    madeAt: k.ms('made_at').notNull(),
    madeBy: k.text('made_by').notNull(),
    byName: k.text('by_name').notNull(),
    note: k.text('note').notNull().default(''),
    /** The edition that was brought back; null for one that was made anew. */
    undoOf: k.int('undo_of'),
    /** When a front that was still to come was called off. */
    cancelledAt: k.ms('cancelled_at'),
  }, (t) => [
    k.index('front_edition_home').on(t.locale, t.sectionId, t.liveFrom, t.id),
    k.index('front_edition_section').on(t.sectionId, t.liveFrom, t.id),
  ]);

  /** Fronts of the first version, which had one arrangement and no past. Nothing writes here; `carry-over.ts` makes editions of them. */
  const frontSlot = k.table('front_slot', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    zone: k.text('zone').$type<FrontZone>().notNull(),
    position: k.int('position').notNull(),
    articleId: k.int('article_id').references(() => article.id),
    sectionId: k.int('section_id').references(() => section.id),
    rhythm: k.text('rhythm').$type<StripRhythm>(),
  }, (t) => [k.unique('front_slot_place').on(t.locale, t.zone, t.position)]);

  return { frontEdition, frontSlot };
}
