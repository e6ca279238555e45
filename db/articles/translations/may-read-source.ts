import { eq } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../../store/store.ts';
import { ownedOf } from '../owned.ts';

/** Whether the actor may read the story that a text is said to be translated from: its words will stand beside the translation. */
export async function mayReadSource(actor: Actor, store: Pick<Store, 't'>, tx: Query, { before, after }: { before: number | null; after: number | null }): Promise<boolean> {
  if (after === null || after === before) return true;
  const { t } = store;
  const [source] = await tx.select().from(t.article).where(eq(t.article.id, after)).limit(1);
  return !source || can(actor, 'article.read', await ownedOf(store, tx, source));
}
