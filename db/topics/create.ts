import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { topicsNamed } from './save.ts';

export const createTopicInput = z.strictObject({ locale: z.enum(locales), name: z.string().trim().min(2).max(80) });

/** The topic of this name, made while a story is being written if there is none. Names that fold alike are one topic. */
export async function createTopic(actor: Actor, store: Store, { locale, name }: z.output<typeof createTopicInput>, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'topicInvalid'>> {
  if (!can(actor, 'topic.create')) return refuse('notAllowed');
  return store.write(async (tx) => {
    const [id] = await topicsNamed(actor, store, { tx, locale, names: [name], now });
    return id === undefined ? refuse('topicInvalid') : ok({ id });
  });
}
