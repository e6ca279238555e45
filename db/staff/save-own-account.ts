import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { ownAccountInput } from './input.ts';

/** Changes one's own name and the language of the admin. */
export async function saveOwnAccount(actor: Actor, store: Store, input: z.output<typeof ownAccountInput>, now: number): Promise<Result<{ name: string }, 'notAllowed'>> {
  if (!can(actor, 'account.save')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    await tx.update(t.staff).set({ ...input, updatedAt: now }).where(eq(t.staff.id, actor.id));
    await record(store, tx, { actor, action: 'account.save', noun: 'staff', id: null, key: actor.id, after: input, tags: [], now });
    return ok({ name: input.name });
  });
}
