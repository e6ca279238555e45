import { and, eq, isNull, ne } from 'drizzle-orm';
import type { z } from 'zod';
import { lacksDesk } from '#lib/newsroom/lacks-desk.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { endSessions } from './end-sessions.ts';
import type { changedStaff } from './input.ts';

/**
 * Changes what somebody is called and may do. A change of role, desks or state ends their sessions, and with their account
 * end the links to previews that they made; nobody takes their own rights away, and the last admin stays one. `staffStale` when the account has changed since it was opened,
 * `desksMissing` when it takes the last section from a reporter or an editor.
 */
export async function saveStaff(actor: Actor, store: Store, input: z.output<typeof changedStaff>, now: number): Promise<Result<{ id: string }, 'notAllowed' | 'staffAbsent' | 'staffStale' | 'desksMissing' | 'ownRights' | 'lastAdmin'>> {
  if (!can(actor, 'staff.save')) return refuse('notAllowed');
  const { t } = store;
  const { id, updatedAt, ...change } = input;
  return store.write(async (tx) => {
    const [found] = await tx.select({ name: t.staff.name, role: t.staff.role, desks: t.staff.desks, state: t.staff.state, authorGroup: t.staff.authorGroup, updatedAt: t.staff.updatedAt })
      .from(t.staff).where(eq(t.staff.id, id)).limit(1);
    if (!found) return refuse('staffAbsent');
    const { updatedAt: standing, ...before } = found;
    if (standing !== updatedAt) return refuse('staffStale');
    if (change.state === 'active' && lacksDesk(change) && !lacksDesk(before)) return refuse('desksMissing');
    const rights = rightsOf(before) !== rightsOf(change);
    if (id === actor.id && (change.role !== before.role || change.state !== before.state)) return refuse('ownRights');
    if (before.role === 'admin' && (change.role !== 'admin' || change.state !== 'active')) {
      const others = await tx.select({ id: t.staff.id }).from(t.staff).where(and(eq(t.staff.role, 'admin'), eq(t.staff.state, 'active'), ne(t.staff.id, id))).limit(1);
      if (others.length === 0) return refuse('lastAdmin');
    }
    await tx.update(t.staff).set({ ...change, updatedAt: Math.max(now, standing + 1) }).where(eq(t.staff.id, id));
    if (rights) await endSessions(store, tx, id);
    if (change.state === 'disabled') {
      await tx.delete(t.staffInvitation).where(eq(t.staffInvitation.userId, id));
      await tx.update(t.previewLink).set({ revokedAt: now }).where(and(eq(t.previewLink.createdBy, id), isNull(t.previewLink.revokedAt)));
    }
    await record(store, tx, { actor, action: 'staff.save', noun: 'staff', id: null, key: id, before, after: change, tags: [], now });
    return ok({ id });
  });
}

function rightsOf({ role, desks, state }: { role: string; desks: readonly string[]; state: string }): string {
  return JSON.stringify([role, desks.toSorted(), state]);
}
