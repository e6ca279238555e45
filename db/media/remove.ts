import { and, eq, isNull } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { usesOf } from './uses.ts';

/** Takes a picture that stands nowhere out of the library. `restoreMedia` brings it back. */
export async function removeMedia(actor: Actor, store: Store, { id }: { id: number }, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'mediaAbsent' | 'mediaInUse'>> {
  if (!can(actor, 'media.remove')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    if ((await usesOf({ t, read: tx }, id)).length > 0) return refuse('mediaInUse');
    const [removed] = await tx.update(t.media).set({ removedAt: now }).where(and(eq(t.media.id, id), isNull(t.media.removedAt))).returning({ id: t.media.id });
    if (!removed) return refuse('mediaAbsent');
    await record(store, tx, { actor, action: 'media.remove', noun: 'media', id, before: { removed: false }, after: { removed: true }, tags: [], now });
    return ok({ id });
  });
}
