import { and, eq, ne } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { refold } from './folded.ts';
import { fileName } from './input.ts';
import type { Received } from './receive.ts';
import { takeInPicture, type PictureRefusal } from './take-in.ts';
import { tagsOfUses } from './uses.ts';

type Replacement = { id: number; received: Received; name: string };
/** As much as the shape of two versions of one picture may differ, by rounding. */
const sameShape = 0.01;

/**
 * Puts another file in the place of a picture: everything that shows it shows the new one, with the words that stand.
 * The addresses of the old files go on working. The focal point stays only where the shape does.
 */
export async function replaceMedia(actor: Actor, store: Store, { id, received, name }: Replacement, now: number): Promise<Result<{ id: number; known: boolean }, PictureRefusal | 'notAllowed' | 'mediaAbsent' | 'mediaStale' | 'mediaKnownElsewhere'>> {
  if (!can(actor, 'media.replace')) return refuse('notAllowed');
  const { t } = store;
  const [row] = await store.read.select().from(t.media).where(eq(t.media.id, id)).limit(1);
  if (!row) return refuse('mediaAbsent');
  if (row.hash === received.hash) return ok({ id, known: true });
  const [other] = await store.read.select({ id: t.media.id }).from(t.media).where(and(eq(t.media.hash, received.hash), ne(t.media.id, id))).limit(1);
  if (other) return refuse('mediaKnownElsewhere');
  const taken = await takeInPicture(received, { x: row.focalX, y: row.focalY });
  if (!taken.ok) return taken;
  const { width, height, renditions, crops, kind } = taken.value;
  const keepsShape = Math.abs((row.width / row.height) / (width / height) - 1) < sameShape;
  const focal = keepsShape ? {} : { focalX: 0.5, focalY: 0.5 };
  return store.write(async (tx): Promise<Result<{ id: number; known: boolean }, 'mediaStale'>> => {
    const [after] = await tx.update(t.media)
      .set({ hash: received.hash, width, height, renditions, openings: [], crops, kind, ...focal, bytes: received.bytes, name: fileName(name), replacedAt: now, version: row.version + 1 })
      .where(and(eq(t.media.id, id), eq(t.media.version, row.version)))
      .returning();
    if (!after) return refuse('mediaStale');
    await refold(store, tx, id);
    await record(store, tx, { actor, action: 'media.replace', noun: 'media', id, before: row, after, tags: await tagsOfUses(store, tx, id), now });
    return ok({ id, known: false });
  });
}
