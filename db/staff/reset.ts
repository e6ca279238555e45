import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { endSessions } from './end-sessions.ts';
import type { resetStaffInput } from './input.ts';
import { invite } from './invite.ts';

/**
 * For whoever is locked out: password and second factor are gone, sessions end, and a new link, told this once, lets
 * them choose a password.
 */
export async function resetStaff(actor: Actor, store: Store, { id }: z.output<typeof resetStaffInput>, now: number): Promise<Result<{ token: string }, 'notAllowed' | 'staffAbsent' | 'ownRights'>> {
  if (!can(actor, 'staff.reset')) return refuse('notAllowed');
  if (id === actor.id) return refuse('ownRights');
  const { t } = store;
  return store.write(async (tx) => {
    const [person] = await tx.select({ id: t.staff.id }).from(t.staff).where(eq(t.staff.id, id)).limit(1);
    if (!person) return refuse('staffAbsent');
    await tx.update(t.staffAccount).set({ password: null, updatedAt: now }).where(eq(t.staffAccount.userId, id));
    await tx.delete(t.staffTwoFactor).where(eq(t.staffTwoFactor.userId, id));
    await tx.update(t.staff).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(t.staff.id, id));
    await endSessions(store, tx, id);
    const token = await invite(store, tx, id, now);
    await record(store, tx, { actor, action: 'staff.reset', noun: 'staff', id: null, key: id, tags: [], now });
    return ok({ token });
  });
}
