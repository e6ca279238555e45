import { eq } from 'drizzle-orm';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';

export type OwnChange = 'account.password' | 'account.secondFactor' | 'account.recovery';

/**
 * Leaves the audit line of what people do to their own account, and ends their sign-ins that stand half-way, but for the
 * one that a recovery code is about to finish. Call it in the transaction that makes the change.
 */
export async function noteOwnAccount({ t }: Pick<Store, 't'>, tx: Query, { staffId, action, now }: { staffId: string; action: OwnChange; now: number }): Promise<void> {
  const [person] = await tx.select({ id: t.staff.id, name: t.staff.name, role: t.staff.role, desks: t.staff.desks }).from(t.staff).where(eq(t.staff.id, staffId)).limit(1);
  if (!person) return;
  if (action !== 'account.recovery') await tx.delete(t.staffVerification).where(eq(t.staffVerification.value, staffId));
  await record({ t }, tx, { actor: person, action, noun: 'staff', id: null, key: staffId, tags: [], now });
}
