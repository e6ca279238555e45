import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { spellingRemoval } from './input.ts';

/** Takes a spelling off the desk's list. */
export async function removeSpelling(actor: Actor, store: Store, { id }: z.output<typeof spellingRemoval>, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'spellingAbsent'>> {
  if (!can(actor, 'spelling.remove')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ id: number }, 'spellingAbsent'>> => {
    const [before] = await tx.delete(t.spelling).where(eq(t.spelling.id, id)).returning();
    if (!before) return refuse('spellingAbsent');
    await record(store, tx, { actor, action: 'spelling.remove', noun: 'spelling', id, before, tags: [], now });
    return ok({ id });
  });
}
