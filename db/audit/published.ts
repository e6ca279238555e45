import { and, asc, desc, gt, lt } from 'drizzle-orm';
import type { Store } from '../store/store.ts';

export type TagEvent = { seq: number; tag: string; at: number };

/** Events of the invalidation log after `seq`, in the order in which they were committed. */
export async function eventsAfter({ read, t }: Store, seq: number): Promise<TagEvent[]> {
  return read.select().from(t.tagEvent).where(gt(t.tagEvent.seq, seq)).orderBy(asc(t.tagEvent.seq));
}

/** Where a reader of the log begins: the last number given out, and the events that have yet to fall due. */
export async function logHead({ read, t }: Store, now: number): Promise<{ seq: number; pending: TagEvent[] }> {
  const [last] = await read.select({ seq: t.tagEvent.seq }).from(t.tagEvent).orderBy(desc(t.tagEvent.seq)).limit(1);
  const pending = await read.select().from(t.tagEvent).where(gt(t.tagEvent.at, now)).orderBy(asc(t.tagEvent.seq));
  return { seq: last?.seq ?? 0, pending };
}

/** How long an event is kept after it fell due; who has not read the log for longer must forget all it holds. */
export const eventLifetime = 24 * 60 * 60 * 1000;

/** Forgets events that fell due more than a day ago. */
export async function pruneEvents({ write, t }: Store, now: number): Promise<void> {
  await write(async (tx) => {
    const { seq } = await logHeadIn(tx);
    await tx.delete(t.tagEvent).where(and(lt(t.tagEvent.at, now - eventLifetime), lt(t.tagEvent.seq, seq)));
  });

  async function logHeadIn(tx: Parameters<Parameters<Store['write']>[0]>[0]) {
    const [last] = await tx.select({ seq: t.tagEvent.seq }).from(t.tagEvent).orderBy(desc(t.tagEvent.seq)).limit(1);
    return { seq: last?.seq ?? 0 };
  }
}
