import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** A section of one edition; the same section in the other language has the same `groupKey`. */
export function sectionTables(k: ColumnKit) {
  const section = k.table('section', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    groupKey: k.text('group_key').notNull(),
    slug: k.text('slug').notNull(),
    name: k.text('name').notNull(),
    tagline: k.text('tagline').notNull().default(''),
    position: k.int('position').notNull().default(0),
  }, (t) => [
    k.unique('section_locale_slug').on(t.locale, t.slug),
    k.unique('section_group_locale').on(t.groupKey, t.locale),
  ]);

  /** Slugs a section, topic or author had before, so that old addresses lead on. */
  const formerSlug = k.table('former_slug', {
    id: k.id(),
    noun: k.text('noun').$type<'section' | 'topic' | 'author'>().notNull(),
    locale: k.text('locale').$type<Locale>().notNull(),
    slug: k.text('slug').notNull(),
    objectId: k.int('object_id').notNull(),
  }, (t) => [k.unique('former_slug_place').on(t.noun, t.locale, t.slug)]);

  return { section, formerSlug };
}
