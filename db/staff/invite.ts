import { eq } from 'drizzle-orm';
import type { Query, Store } from '../store/store.ts';
import { newToken } from './token.ts';

/** An invitation that nobody takes up ends after so many milliseconds. */
export const invitationLifetime = 7 * 24 * 60 * 60 * 1000;

/** Makes the one link with which this person may choose a password; earlier links end. Call it in the transaction of a verb. */
export async function invite({ t }: Pick<Store, 't'>, tx: Query, staffId: string, now: number): Promise<string> {
  const { token, hash } = newToken();
  await tx.delete(t.staffInvitation).where(eq(t.staffInvitation.userId, staffId));
  await tx.insert(t.staffInvitation).values({ tokenHash: hash, userId: staffId, expiresAt: now + invitationLifetime });
  return token;
}
