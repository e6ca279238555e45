import { hashPassword } from 'better-auth/crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { z } from 'zod';
import { passwordProblem, type PasswordProblem } from '#lib/auth/password-problem.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { endSessions } from './end-sessions.ts';
import type { acceptedInvitation } from './input.ts';
import { knownAbout } from './known-about.ts';
import { tokenHash } from './token.ts';

/** Whom a link invites; null when it has been used or is too old. */
export async function invitedBy({ read, t }: Store, token: string, now: number): Promise<{ name: string; email: string } | null> {
  const found = await invited(read, { t }, token, now);
  return found && { name: found.name, email: found.email };
}

/** Takes up an invitation: the password is set, the link is used up, other sessions end. */
export async function acceptInvitation(store: Store, input: z.output<typeof acceptedInvitation>, siteUrl: string, now: number): Promise<Result<{ email: string }, 'invitationOver' | PasswordProblem>> {
  const { t } = store;
  const guest = await invited(store.read, { t }, input.token, now);
  if (!guest) return refuse('invitationOver');
  const problem = passwordProblem(input.password, await knownAbout(store, guest.id, siteUrl));
  if (problem) return refuse(problem);
  const password = await hashPassword(input.password);
  return store.write(async (tx) => {
    const still = await invited(tx, { t }, input.token, now);
    if (!still) return refuse('invitationOver');
    await tx.update(t.staffAccount).set({ password, updatedAt: now }).where(and(eq(t.staffAccount.userId, still.id), eq(t.staffAccount.providerId, 'credential')));
    await tx.delete(t.staffInvitation).where(eq(t.staffInvitation.userId, still.id));
    await endSessions(store, tx, still.id);
    await record(store, tx, { actor: still, action: 'account.password', noun: 'staff', id: null, key: still.id, tags: [], now });
    return ok({ email: still.email });
  });
}

async function invited(db: Query, { t }: Pick<Store, 't'>, token: string, now: number) {
  const [row] = await db.select({ id: t.staff.id, name: t.staff.name, email: t.staff.email, role: t.staff.role, desks: t.staff.desks })
    .from(t.staffInvitation).innerJoin(t.staff, eq(t.staff.id, t.staffInvitation.userId))
    .where(and(eq(t.staffInvitation.tokenHash, tokenHash(token)), gt(t.staffInvitation.expiresAt, now), eq(t.staff.state, 'active'))).limit(1);
  return row ?? null;
}
