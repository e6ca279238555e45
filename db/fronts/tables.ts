import type { Locale } from '#lib/i18n/locales.ts';
import type { articleTables } from '../articles/tables.ts';
import type { sectionTables } from '../sections/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** Places of a front, in reading order: the lead, the group beside it, one-line briefs, section strips, editors' picks. */
export const frontZones = ['lead', 'beside', 'briefs', 'strip', 'picks'] as const;
export type FrontZone = (typeof frontZones)[number];
/** How a strip is set. */
export const stripRhythms = ['big-and-three', 'four', 'voices'] as const;
export type StripRhythm = (typeof stripRhythms)[number];

type Neighbours = ReturnType<typeof articleTables> & ReturnType<typeof sectionTables>;

export function frontTables(k: ColumnKit, { article, section }: Neighbours) {
  /** A slot holds a story (lead, beside, briefs, picks) or a section (strip). */
  const frontSlot = k.table('front_slot', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    zone: k.text('zone').$type<FrontZone>().notNull(),
    position: k.int('position').notNull(),
    articleId: k.int('article_id').references(() => article.id),
    sectionId: k.int('section_id').references(() => section.id),
    rhythm: k.text('rhythm').$type<StripRhythm>(),
  }, (t) => [k.unique('front_slot_place').on(t.locale, t.zone, t.position)]);
  return { frontSlot };
}
