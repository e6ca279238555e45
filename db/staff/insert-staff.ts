import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { StaffRole } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';

type Person = { name: string; email: string; role: StaffRole; desks: string[]; /** Hash; null until an invitation is taken up. */ password: string | null };

/** Writes a person and the way in; null when the address has an account already. Call it in the transaction of a verb. */
export async function insertStaff({ t }: Pick<Store, 't'>, tx: Query, { password, ...person }: Person, now: number): Promise<{ id: string } | null> {
  const [taken] = await tx.select({ id: t.staff.id }).from(t.staff).where(eq(t.staff.email, person.email)).limit(1);
  if (taken) return null;
  const id = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  await tx.insert(t.staff).values({ id, ...person, ...times });
  await tx.insert(t.staffAccount).values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password, ...times });
  return { id };
}
