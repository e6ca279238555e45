import type { Actor } from '#lib/permissions.ts';
import { refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { slugRival } from '../writing/slug.ts';
import { move } from './move.ts';

/** Hands a draft in for review: it has a headline, and no address that another story has. */
export async function submitArticle(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.submit', id, version, now,
    change: async (row, tx, seen) => {
      if ((seen.pending?.fields.headline ?? row.headline).trim() === '') return refuse('headlineMissing');
      if (await slugRival(store, tx, { id, locale: row.locale, slug: seen.pending?.fields.slug ?? row.slug })) return refuse('slugTaken');
      return move(actor, store, { tx, row, seen, from: ['draft'], to: 'review', now });
    },
  });
}
