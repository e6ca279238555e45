import { eq } from 'drizzle-orm';
import type { Query, Store } from '../store/store.ts';

/** Ends all sessions of a person, those half-way included. Call it in the transaction that changes the person. */
export async function endSessions({ t }: Pick<Store, 't'>, tx: Query, staffId: string): Promise<void> {
  await tx.delete(t.staffSession).where(eq(t.staffSession.userId, staffId));
  await tx.delete(t.staffVerification).where(eq(t.staffVerification.value, staffId));
}
