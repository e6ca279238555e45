import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { mediaTables } from '../media/tables.ts';

/** An author as one edition shows them; the same person in the other language has the same `groupKey`. */
export function authorTables(k: ColumnKit, { media }: ReturnType<typeof mediaTables>) {
  const author = k.table('author', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    groupKey: k.text('group_key').notNull(),
    slug: k.text('slug').notNull(),
    name: k.text('name').notNull(),
    role: k.text('role').notNull().default(''),
    bio: k.text('bio').notNull().default(''),
    /** `desk` is the newsroom signing as a body. */
    kind: k.text('kind').$type<'person' | 'desk'>().notNull().default('person'),
    pictureId: k.int('picture_id').references(() => media.id),
  }, (t) => [
    k.unique('author_locale_slug').on(t.locale, t.slug),
    k.unique('author_group_locale').on(t.groupKey, t.locale),
    k.index('author_locale_name').on(t.locale, t.name),
  ]);
  return { author };
}
