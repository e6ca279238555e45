import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { answersTo } from '#lib/text/answers-to.ts';
import { authorsLately, byUse } from '../articles/lately.ts';
import type { Store } from '../store/store.ts';

export const findAuthorInput = z.strictObject({ locale: z.enum(locales), words: z.string().max(120).default('') });

/** So many names fit under a field; whoever looks for another one types on. */
const most = 20;

/** Authors of a language whose name answers to what was typed: whom the actor signs as, those who signed most of late, then by name. */
export async function findAuthors(actor: Actor, store: Store, { locale, words }: z.output<typeof findAuthorInput>): Promise<Result<{ id: number; name: string }[], 'notAllowed'>> {
  if (!can(actor, 'author.find')) return refuse('notAllowed');
  const { read, t } = store;
  const rows = await read.select({ id: t.author.id, name: t.author.name }).from(t.author).where(eq(t.author.locale, locale)).orderBy(asc(t.author.name));
  const own = await read.select({ id: t.author.id }).from(t.author).innerJoin(t.staff, eq(t.staff.authorGroup, t.author.groupKey)).where(and(eq(t.staff.id, actor.id), eq(t.author.locale, locale)));
  const used = new Set([...own.map(({ id }) => id), ...await authorsLately(store, locale)]);
  return ok(byUse(rows.filter((row) => answersTo(row.name, words)), [...used]).slice(0, most));
}
