import type { Locale } from '#lib/i18n/locales.ts';
import type { ColumnKit } from '../store/column-kit.ts';

export function spellingTables(k: ColumnKit) {
  /** How the desk spells a name in one language, and the spellings that it does not want. */
  const spelling = k.table('spelling', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    right: k.text('right_form').notNull(),
    variants: k.json<string[]>('variants').notNull(),
    /** Who or what it is, for those who meet the name. */
    note: k.text('note').notNull().default(''),
    updatedAt: k.ms('updated_at').notNull(),
  }, (t) => [k.unique('spelling_locale_right').on(t.locale, t.right)]);
  return { spelling };
}
