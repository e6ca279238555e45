import { and, eq } from 'drizzle-orm';
import { systemActor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { makeMore } from './take-in.ts';
import { tagsOfUses } from './uses.ts';

const actor = systemActor('pictures');

/**
 * Adds the AVIF files with which a picture opens a page. They take seconds to make, so that nobody waits for them: until
 * then, and for good where they take too long, the picture opens a page as WebP.
 */
export async function addOpenings(store: Store, { id }: { id: number }, now: number): Promise<Result<{ id: number }, 'mediaAbsent' | 'mediaBusy' | 'mediaTooSlow' | 'mediaDamaged' | 'mediaTooManyPixels'>> {
  const { t } = store;
  const [row] = await store.read.select().from(t.media).where(eq(t.media.id, id)).limit(1);
  if (!row || row.openings.length > 0) return refuse('mediaAbsent');
  const made = await makeMore(row, 'openings', { x: row.focalX, y: row.focalY });
  if (!made.ok) return made;
  const { openings } = made.value;
  if (openings.length === 0) return ok({ id });
  return store.write(async (tx) => {
    // A picture that was replaced meanwhile is another one.
    const changed = await tx.update(t.media).set({ openings }).where(and(eq(t.media.id, id), eq(t.media.hash, row.hash))).returning({ id: t.media.id });
    if (changed.length > 0) await record(store, tx, { actor, action: 'media.add', noun: 'media', id, after: { openings }, tags: await tagsOfUses(store, tx, id), now });
    return ok({ id });
  });
}
