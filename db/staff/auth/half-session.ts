import { and, eq, gt } from 'drizzle-orm';
import type { Store } from '../../store/store.ts';
import type { Auth } from './make-auth.ts';

/**
 * Who has shown the right password and owes the second factor, by the cookie of that step; null without one. For the
 * throttle only: the library itself checks the cookie's signature.
 */
export async function halfSessionOf(auth: Auth, { read, t }: Store, headers: Headers, now: number): Promise<string | null> {
  const { name } = (await auth.$context).createAuthCookie('two_factor');
  const cookie = headers.get('cookie')?.split('; ').find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  const identifier = cookie && decoded(cookie)?.replace(/\.[^.]*$/, '');
  if (!identifier) return null;
  const [row] = await read.select({ staffId: t.staffVerification.value }).from(t.staffVerification)
    .where(and(eq(t.staffVerification.identifier, identifier), gt(t.staffVerification.expiresAt, now))).limit(1);
  return row?.staffId ?? null;
}

/** Whether a code of the app is used for the first time: each opens one door, once. */
export async function isFirstUse({ write, t }: Store, staffId: string, code: string, now: number): Promise<boolean> {
  const identifier = `used-code:${staffId}:${code}`;
  return write(async (tx) => {
    const [used] = await tx.select({ id: t.staffVerification.id }).from(t.staffVerification)
      .where(and(eq(t.staffVerification.identifier, identifier), gt(t.staffVerification.expiresAt, now))).limit(1);
    if (used) return false;
    await tx.insert(t.staffVerification).values({ id: crypto.randomUUID(), identifier, value: 'used', expiresAt: now + codeLifetime, createdAt: now, updatedAt: now });
    return true;
  });
}

/** A code is shown for thirty seconds, and taken for as long before and after. */
const codeLifetime = 2 * 60_000;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
