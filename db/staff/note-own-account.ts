import { eq } from 'drizzle-orm';
import type { Action, Actor } from '#lib/permissions.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';

/** Leaves the audit line of what people do to their own account, and ends their sign-ins that stand half-way. */
export async function noteOwnAccount(actor: Actor, store: Store, action: Extract<Action, `account.${string}`>, now: number): Promise<void> {
  const { t } = store;
  await store.write(async (tx) => {
    await tx.delete(t.staffVerification).where(eq(t.staffVerification.value, actor.id));
    await record(store, tx, { actor, action, noun: 'staff', id: null, key: actor.id, tags: [], now });
  });
}
