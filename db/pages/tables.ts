import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** A standing page: about, ethics, how we use AI, contact. `groupKey` names it in every language. */
export function pageTables(k: ColumnKit) {
  const page = k.table('page', {
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    groupKey: k.text('group_key').notNull(),
    slug: k.text('slug').notNull(),
    title: k.text('title').notNull(),
    description: k.text('description').notNull().default(''),
    body: k.json<Body>('body').notNull(),
    position: k.int('position').notNull().default(0),
    updatedAt: k.ms('updated_at').notNull(),
    /** Name of whose hand was last on it; empty of what the system wrote. */
    updatedBy: k.text('updated_by').notNull().default(''),
    version: k.int('version').notNull().default(1),
  }, (t) => [
    k.unique('page_locale_slug').on(t.locale, t.slug),
    k.unique('page_group_locale').on(t.groupKey, t.locale),
  ]);
  return { page };
}
