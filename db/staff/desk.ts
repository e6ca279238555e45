import { and, asc, desc, eq, gt, ne } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor, type StaffRole } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { recoveryCodesLeft } from './auth/recovery-codes.ts';
import { idleLimit } from './seen-by.ts';

export type StaffMember = {
  id: string; name: string; email: string; role: StaffRole; desks: string[]; state: 'active' | 'disabled'; authorGroup: string | null; twoFactor: boolean;
  /** Invited, and has not chosen a password yet. */
  invited: boolean;
  /** Last use of a session that has not ended; null without one. */
  lastSeen: number | null;
  updatedAt: number;
};

/** Everybody with an account, by name; nobody for whom may not see them. */
export async function staffList(actor: Actor, { read, t }: Store, now: number): Promise<StaffMember[]> {
  if (!can(actor, 'staff.read')) return [];
  const rows = await read.select({
    id: t.staff.id, name: t.staff.name, email: t.staff.email, role: t.staff.role, desks: t.staff.desks, state: t.staff.state, authorGroup: t.staff.authorGroup, updatedAt: t.staff.updatedAt,
    twoFactor: t.staff.twoFactorEnabled, password: t.staffAccount.password,
  }).from(t.staff).leftJoin(t.staffAccount, eq(t.staffAccount.userId, t.staff.id)).orderBy(asc(t.staff.name), asc(t.staff.id));
  const sessions = await read.select({ userId: t.staffSession.userId, at: t.staffSession.updatedAt }).from(t.staffSession)
    .where(gt(t.staffSession.updatedAt, now - idleLimit)).orderBy(asc(t.staffSession.updatedAt));
  const lastSeen = new Map(sessions.map(({ userId, at }) => [userId, at]));
  return rows.map(({ password, ...row }) => ({ ...row, invited: password === null, lastSeen: lastSeen.get(row.id) ?? null }));
}

export type OwnAccount = {
  name: string; email: string; locale: Locale | null; twoFactor: boolean; recoveryCodes: number;
  sessions: { id: string; browser: string; address: string; since: number; lastSeen: number }[];
};

/** One's own account, with the sessions that have not ended, the latest used first. */
export async function ownAccount(actor: Actor, { read, t }: Store, now: number): Promise<OwnAccount | null> {
  const [row] = await read.select({ name: t.staff.name, email: t.staff.email, locale: t.staff.locale, twoFactor: t.staff.twoFactorEnabled, codes: t.staffTwoFactor.backupCodes })
    .from(t.staff).leftJoin(t.staffTwoFactor, eq(t.staffTwoFactor.userId, t.staff.id)).where(eq(t.staff.id, actor.id)).limit(1);
  if (!row) return null;
  const sessions = await read.select({ id: t.staffSession.id, browser: t.staffSession.userAgent, address: t.staffSession.ipAddress, since: t.staffSession.createdAt, lastSeen: t.staffSession.updatedAt })
    .from(t.staffSession)
    .where(and(eq(t.staffSession.userId, actor.id), gt(t.staffSession.expiresAt, now), gt(t.staffSession.updatedAt, now - idleLimit)))
    .orderBy(desc(t.staffSession.updatedAt));
  const { codes, ...person } = row;
  return {
    ...person,
    recoveryCodes: codes === null || !row.twoFactor ? 0 : recoveryCodesLeft(codes),
    sessions: sessions.map((session) => ({ ...session, browser: session.browser ?? '', address: session.address ?? '' })),
  };
}

/** Whether anybody has an account that writes stories: an admin's keeps the house and writes none. */
export async function hasWriters({ read, t }: Store): Promise<boolean> {
  const found = await read.select({ id: t.staff.id }).from(t.staff).where(and(eq(t.staff.state, 'active'), ne(t.staff.role, 'admin'))).limit(1);
  return found.length > 0;
}
