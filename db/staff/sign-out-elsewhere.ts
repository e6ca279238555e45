import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { endedSessions } from './input.ts';

/** Ends some of one's own sessions; those of others are left as they are. */
export async function signOutElsewhere(actor: Actor, store: Store, { sessions }: z.output<typeof endedSessions>, now: number): Promise<Result<{ ended: number }, 'notAllowed'>> {
  if (!can(actor, 'account.signOut')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const own = await tx.select({ id: t.staffSession.id }).from(t.staffSession).where(and(eq(t.staffSession.userId, actor.id), inArray(t.staffSession.id, sessions)));
    for (const { id } of own) await tx.delete(t.staffSession).where(eq(t.staffSession.id, id));
    await record(store, tx, { actor, action: 'account.signOut', noun: 'staff', id: null, key: actor.id, tags: [], now });
    return ok({ ended: own.length });
  });
}
