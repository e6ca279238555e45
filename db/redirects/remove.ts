import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { redirectRemoval } from './input.ts';

/** Lets an old path lead nowhere again. */
export async function removeRedirect(actor: Actor, store: Store, { id }: z.output<typeof redirectRemoval>, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'redirectAbsent'>> {
  if (!can(actor, 'redirect.remove')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ id: number }, 'redirectAbsent'>> => {
    const [before] = await tx.delete(t.redirect).where(eq(t.redirect.id, id)).returning();
    if (!before) return refuse('redirectAbsent');
    await record(store, tx, { actor, action: 'redirect.remove', noun: 'redirect', id, before, tags: [], now });
    return ok({ id });
  });
}
