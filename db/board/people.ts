import { and, asc, eq, ne } from 'drizzle-orm';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

/** Whom stories may be given to, by name: everybody who writes or edits and has not been disabled. Empty for who gives none. */
export async function boardPeople(actor: Actor, { read, t }: Store): Promise<{ id: string; name: string }[]> {
  if (!mayAtAll(actor, 'article.assign')) return [];
  return read.select({ id: t.staff.id, name: t.staff.name }).from(t.staff).where(and(eq(t.staff.state, 'active'), ne(t.staff.role, 'admin'))).orderBy(asc(t.staff.name), asc(t.staff.id));
}
