import { hashPassword } from 'better-auth/crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { passwordProblem, type PasswordProblem } from '#lib/auth/password-problem.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import type { firstAdmin } from './input.ts';
import { insertStaff } from './insert-staff.ts';
import { knownAbout } from './known-about.ts';
import { newToken, tokenHash } from './token.ts';

/** Makes the token with which the first account is made, while there is none; an earlier one ends. Null when there are accounts. */
export async function openSetUp({ write, t }: Store, now: number): Promise<string | null> {
  return write(async (tx) => {
    if (await hasStaff(tx, { t })) return null;
    const { token, hash } = newToken();
    const row = { tokenHash: hash, madeAt: now, finishedAt: null };
    await tx.insert(t.installation).values({ id: 1, ...row }).onConflictDoUpdate({ target: t.installation.id, set: row });
    return token;
  });
}

/** Whether nobody has an account yet: the way in is the link that the start printed. */
export async function awaitsSetUp({ read, t }: Store): Promise<boolean> {
  return !(await hasStaff(read, { t }));
}

/** Whether the first account may be made with this token. */
export async function maySetUp({ read, t }: Store, token: string): Promise<boolean> {
  return !(await hasStaff(read, { t })) && (await knowsToken(read, { t }, token));
}

/** Makes the first account, an admin. Of two people who try at once one succeeds. */
export async function setUp(store: Store, input: z.output<typeof firstAdmin>, siteUrl: string, now: number): Promise<Result<{ id: string }, 'setUpOver' | PasswordProblem>> {
  if (!(await maySetUp(store, input.token))) return refuse('setUpOver');
  const { name, email } = input;
  const problem = passwordProblem(input.password, await knownAbout(store, null, siteUrl, [name, email]));
  if (problem) return refuse(problem);
  const password = await hashPassword(input.password);
  const { t } = store;
  return store.write(async (tx) => {
    if ((await hasStaff(tx, { t })) || !(await knowsToken(tx, { t }, input.token))) return refuse('setUpOver');
    const made = await insertStaff(store, tx, { name, email, role: 'admin', desks: [], password }, now);
    if (!made) return refuse('setUpOver');
    await tx.update(t.installation).set({ finishedAt: now }).where(eq(t.installation.id, 1));
    const actor = { id: made.id, name, role: 'admin', desks: [] } as const;
    await record(store, tx, { actor, action: 'staff.add', noun: 'staff', id: null, key: made.id, after: { name, email, role: 'admin' }, tags: [], now });
    return ok(made);
  });
}

async function hasStaff(db: Query, { t }: Pick<Store, 't'>): Promise<boolean> {
  return (await db.select({ id: t.staff.id }).from(t.staff).limit(1)).length > 0;
}

async function knowsToken(db: Query, { t }: Pick<Store, 't'>, token: string): Promise<boolean> {
  const rows = await db.select({ id: t.installation.id }).from(t.installation).where(and(eq(t.installation.tokenHash, tokenHash(token)), isNull(t.installation.finishedAt))).limit(1);
  return rows.length > 0;
}
