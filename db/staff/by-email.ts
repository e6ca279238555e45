import { eq } from 'drizzle-orm';
import type { Store } from '../store/store.ts';

/** Who has an account under this address, in whatever case it is written; for the command line. */
export async function readStaffByEmail({ read, t }: Store, email: string): Promise<{ id: string } | null> {
  const [row] = await read.select({ id: t.staff.id }).from(t.staff).where(eq(t.staff.email, email.trim().toLowerCase())).limit(1);
  return row ?? null;
}
