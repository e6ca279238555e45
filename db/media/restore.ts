import { and, eq, isNotNull } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';

/** Brings a removed picture back into the library. */
export async function restoreMedia(actor: Actor, store: Store, { id }: { id: number }, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'mediaAbsent'>> {
  if (!can(actor, 'media.restore')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const [restored] = await tx.update(t.media).set({ removedAt: null }).where(and(eq(t.media.id, id), isNotNull(t.media.removedAt))).returning({ id: t.media.id });
    if (!restored) return refuse('mediaAbsent');
    await record(store, tx, { actor, action: 'media.restore', noun: 'media', id, before: { removed: true }, after: { removed: false }, tags: [], now });
    return ok({ id });
  });
}
