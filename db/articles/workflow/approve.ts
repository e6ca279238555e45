import type { Actor } from '#lib/permissions.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { move } from './move.ts';

/** Says that the text may go out. Readers see it only once it is published or its hour has come. */
export async function approveArticle(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.approve', id, version, now,
    change: async (row, tx, seen) => move(actor, store, { tx, row, seen, from: ['draft', 'review'], to: 'approved', now }),
  });
}
