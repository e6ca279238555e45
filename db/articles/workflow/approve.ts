import type { Actor } from '#lib/permissions.ts';
import { refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { slugRival } from '../writing/slug.ts';
import { move } from './move.ts';

/** Says that the text may go out, under an address that no other story has. Readers see it only once it is published or its hour has come. */
export async function approveArticle(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.approve', id, version, now,
    change: async (row, tx, seen) => {
      if (await slugRival(store, tx, { id, locale: row.locale, slug: seen.pending?.fields.slug ?? row.slug })) return refuse('slugTaken');
      return move(actor, store, { tx, row, seen, from: ['draft', 'review'], to: 'approved', now });
    },
  });
}
