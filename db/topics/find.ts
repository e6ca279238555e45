import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { answersTo } from '#lib/text/answers-to.ts';
import { byUse, topicsLately } from '../articles/lately.ts';
import type { Store } from '../store/store.ts';

export const findTopicInput = z.strictObject({ locale: z.enum(locales), words: z.string().max(120).default('') });

/** So many names fit under a field; whoever looks for another one types on. */
const most = 20;

/** Topics of a language whose name answers to what was typed: those most used of late first, then by name. */
export async function findTopics(actor: Actor, store: Store, { locale, words }: z.output<typeof findTopicInput>): Promise<Result<{ id: number; name: string }[], 'notAllowed'>> {
  if (!can(actor, 'topic.find')) return refuse('notAllowed');
  const { read, t } = store;
  const rows = await read.select({ id: t.topic.id, name: t.topic.name }).from(t.topic).where(eq(t.topic.locale, locale)).orderBy(asc(t.topic.name));
  return ok(byUse(rows.filter((row) => answersTo(row.name, words)), await topicsLately(store, locale)).slice(0, most));
}
