import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import type { spellingQuery } from './input.ts';

export type SpellingRow = { id: number; locale: 'ar' | 'en'; right: string; variants: string[]; note: string };

/** The spellings that the desk keeps for one language, by the wanted form. */
export async function findSpellings(actor: Actor, store: Store, { locale }: z.output<typeof spellingQuery>): Promise<Result<SpellingRow[], 'notAllowed'>> {
  if (!can(actor, 'spelling.find')) return refuse('notAllowed');
  const { read, t } = store;
  return ok(await read
    .select({ id: t.spelling.id, locale: t.spelling.locale, right: t.spelling.right, variants: t.spelling.variants, note: t.spelling.note })
    .from(t.spelling).where(eq(t.spelling.locale, locale)).orderBy(asc(t.spelling.right), asc(t.spelling.id)));
}
