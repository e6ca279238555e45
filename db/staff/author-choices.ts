import { and, asc, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

/** The people a member of the staff may sign as, named as one edition names them. */
export async function authorChoices(actor: Actor, { read, t }: Store, locale: Locale): Promise<{ key: string; name: string }[]> {
  if (!can(actor, 'staff.read')) return [];
  return read.select({ key: t.author.groupKey, name: t.author.name }).from(t.author).where(and(eq(t.author.locale, locale), eq(t.author.kind, 'person'))).orderBy(asc(t.author.name));
}
