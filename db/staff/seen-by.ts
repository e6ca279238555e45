import { and, eq, lt } from 'drizzle-orm';
import type { Actor, StaffRole } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import type { Auth } from './auth/make-auth.ts';

export type Viewer = {
  actor: Actor;
  /** Chiefs and admins work with a second factor or not at all. */
  mustSetTwoFactor: boolean;
  sessionId: string;
};

/** A session that has not been used for this long is over, in milliseconds. */
export const idleLimit = 12 * 60 * 60 * 1000;
/** Use is noted to the minute. */
const noteEvery = 60 * 1000;

/**
 * Who sends these headers, by the session they carry; null without one, after seven days or twelve hours without use,
 * and for whoever has been disabled.
 */
export async function seenBy(auth: Auth, store: Store, headers: Headers, now: number): Promise<Viewer | null> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return null;
  const { session, user } = found;
  const { write, t } = store;
  const lastUsed = session.updatedAt.getTime();
  if (now - lastUsed > idleLimit || now > session.expiresAt.getTime()) {
    await write(async (tx) => tx.delete(t.staffSession).where(eq(t.staffSession.id, session.id)));
    return null;
  }
  const { role, desks } = user;
  if (user.state !== 'active' || !isStaffRole(role)) return null;
  if (now - lastUsed > noteEvery) {
    await write(async (tx) => tx.update(t.staffSession).set({ updatedAt: now }).where(and(eq(t.staffSession.id, session.id), lt(t.staffSession.updatedAt, now))));
  }
  return {
    actor: { id: user.id, name: user.name, role, desks },
    mustSetTwoFactor: needsTwoFactor(role) && !user.twoFactorEnabled,
    sessionId: session.id,
  };
}

/** Whether this role may not work without a second factor. */
function needsTwoFactor(role: StaffRole): boolean {
  return role === 'chief' || role === 'admin';
}

function isStaffRole(role: string): role is StaffRole {
  return ['reporter', 'editor', 'chief', 'admin'].includes(role);
}
