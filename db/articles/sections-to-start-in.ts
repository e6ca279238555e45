import { asc } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

/** The sections, in every language, in which this actor may begin a story; those of their own desks first. */
export async function sectionsToStartIn(actor: Actor, { read, t }: Store): Promise<{ id: number; locale: Locale; name: string }[]> {
  const rows = await read.select({ id: t.section.id, locale: t.section.locale, name: t.section.name, desk: t.section.groupKey }).from(t.section).orderBy(asc(t.section.position), asc(t.section.id));
  const isOwn = (desk: string) => actor.desks.includes(desk);
  return rows
    .filter(({ desk }) => can(actor, 'article.draft', { desk }))
    .toSorted((a, b) => Number(isOwn(b.desk)) - Number(isOwn(a.desk)))
    .map(({ id, locale, name }) => ({ id, locale, name }));
}
