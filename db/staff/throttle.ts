import { createHash } from 'node:crypto';
import { eq, inArray, lt } from 'drizzle-orm';
import type { Query, Store } from '../store/store.ts';

/** So many failures are free. */
const free = 5;
const firstDelay = 5_000;
const longestDelay = 15 * 60_000;
/** A key that nobody has failed on for so long is forgotten. */
const memory = 24 * 60 * 60_000;

export type Throttled = { ok: true } | { ok: false; /** Milliseconds until the next try. */ wait: number };

/**
 * How long to wait after this many failures in a row, in milliseconds: nothing up to four, then five seconds, doubled
 * each time up to a quarter of an hour.
 */
function delayAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longestDelay, firstDelay * 2 ** (failures - free));
}

/**
 * Counts a try against everything it is throttled by, before anything is compared: of many tries at once only as many
 * pass as one after the other would. The try that then succeeds is taken back with `forgiveTry`.
 */
export async function beginTry({ write, t }: Store, keys: readonly string[], now: number): Promise<Throttled> {
  const hashes = [...new Set(keys.map(hashed))].toSorted();
  return write(async (tx) => {
    await tx.delete(t.signInFailure).where(lt(t.signInFailure.at, now - memory));
    const rows = await tx.select().from(t.signInFailure).where(inArray(t.signInFailure.key, hashes));
    const blocked = Math.max(0, ...rows.map((row) => row.blockedUntil));
    if (blocked > now) return { ok: false, wait: blocked - now };
    for (const key of hashes) {
      const failures = (rows.find((row) => row.key === key)?.failures ?? 0) + 1;
      const row = { failures, blockedUntil: now + delayAfter(failures), at: now };
      await tx.insert(t.signInFailure).values({ key, ...row }).onConflictDoUpdate({ target: t.signInFailure.key, set: row });
    }
    return { ok: true };
  });
}

/** Takes a try back that succeeded: the account starts anew, the address is where it was before. */
export async function forgiveTry({ write, t }: Store, { cleared, returned }: { cleared: readonly string[]; returned: readonly string[] }): Promise<void> {
  await write(async (tx) => {
    for (const key of cleared.map(hashed)) await tx.delete(t.signInFailure).where(eq(t.signInFailure.key, key));
    for (const key of returned.map(hashed)) await giveBack(tx, key);
  });

  async function giveBack(tx: Query, key: string) {
    const [row] = await tx.select().from(t.signInFailure).where(eq(t.signInFailure.key, key));
    if (!row) return;
    if (row.failures <= 1) await tx.delete(t.signInFailure).where(eq(t.signInFailure.key, key));
    else await tx.update(t.signInFailure).set({ failures: row.failures - 1, blockedUntil: 0 }).where(eq(t.signInFailure.key, key));
  }
}

/** What a try is counted against. Hashed, since people also type passwords where their address belongs. */
export const throttleKeys = {
  account: (email: string) => `account:${email.trim().toLowerCase()}`,
  /** The second factor has a count of its own, which the right password does not end. */
  secondFactor: (staffId: string) => `second:${staffId}`,
  address: (network: string) => `address:${network}`,
} as const;

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
