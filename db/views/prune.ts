import { lt } from 'drizzle-orm';
import type { Store } from '../store/store.ts';

const lifetime = 90 * 24 * 3_600_000;

/** Forgets what was read more than 90 days ago. */
export async function pruneViews({ t, write }: Store, now: number): Promise<void> {
  await write(async (tx) => {
    await tx.delete(t.viewCount).where(lt(t.viewCount.hour, now - lifetime));
  });
}
