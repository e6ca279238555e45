import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';

export function topicTables(k: ColumnKit) {
  const topic = k.table('topic', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    groupKey: k.text('group_key').notNull(),
    slug: k.text('slug').notNull(),
    /** The slug folded (hamza, ya, ta marbuta, case), only for uniqueness. */
    foldedSlug: k.text('folded_slug').notNull(),
    name: k.text('name').notNull(),
  }, (t) => [
    k.unique('topic_locale_slug').on(t.locale, t.slug),
    k.unique('topic_locale_folded').on(t.locale, t.foldedSlug),
    k.unique('topic_group_locale').on(t.groupKey, t.locale),
  ]);
  return { topic };
}
