import { eq } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { foldedWords } from './folded.ts';
import { fileName } from './input.ts';
import type { Received } from './receive.ts';
import { takeInPicture, type PictureRefusal } from './take-in.ts';

type Upload = { received: Received; name: string };

/**
 * Takes a picture in that somebody of the staff sent: its renditions are made in a process of their own, the original is
 * kept and never served. Bytes the library has already give the picture that stands there, back in the library if it was removed.
 */
export async function uploadMedia(actor: Actor, store: Store, { received, name }: Upload, now: number): Promise<Result<{ id: number; known: boolean }, PictureRefusal | 'notAllowed'>> {
  if (!can(actor, 'media.add')) return refuse('notAllowed');
  const { t } = store;
  const [standing] = await store.read.select({ id: t.media.id, removedAt: t.media.removedAt }).from(t.media).where(eq(t.media.hash, received.hash)).limit(1);
  if (standing && standing.removedAt === null) return ok({ id: standing.id, known: true });
  const taken = standing ? null : await takeInPicture(received, { x: 0.5, y: 0.5 });
  if (taken && !taken.ok) return taken;
  const title = fileName(name);
  return store.write(async (tx) => {
    const values = taken && {
      hash: received.hash, width: taken.value.width, height: taken.value.height, renditions: taken.value.renditions,
      crops: taken.value.crops, addedAt: now, addedBy: actor.id, name: title, bytes: received.bytes, kind: taken.value.kind, folded: foldedWords(title, []),
    };
    const [added] = values
      ? await tx.insert(t.media).values(values).onConflictDoUpdate({ target: t.media.hash, set: { removedAt: null } }).returning({ id: t.media.id })
      : await tx.update(t.media).set({ removedAt: null }).where(eq(t.media.hash, received.hash)).returning({ id: t.media.id });
    if (!added) throw new Error('a picture was not written');
    await record(store, tx, { actor, action: 'media.add', noun: 'media', id: added.id, after: { hash: received.hash, name: title }, tags: [], now });
    return ok({ id: added.id, known: values === null });
  });
}
