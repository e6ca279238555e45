import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { mediaItems, type MediaItem } from './desk.ts';

/** One picture with everything that is said of it, in every language. */
export async function readMedia(actor: Actor, store: Store, { id }: { id: number }): Promise<Result<MediaItem, 'notAllowed' | 'mediaAbsent'>> {
  if (!can(actor, 'media.read')) return refuse('notAllowed');
  const [item] = await mediaItems(store, [id], 'ar');
  return item ? ok(item) : refuse('mediaAbsent');
}
