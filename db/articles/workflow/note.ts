import { desc, eq } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../../audit/record.ts';
import type { Store } from '../../store/store.ts';
import { ownedOf } from '../owned.ts';
import { leaveNote } from './move.ts';

/** Leaves a note to the desk beside a story; readers never see it. */
export async function noteOnArticle(actor: Actor, store: Store, { id, text }: { id: number; text: string }, now: number): Promise<Result<{ id: number }, 'articleAbsent' | 'notAllowed'>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!can(actor, 'article.note', await ownedOf(store, tx, row))) return refuse('notAllowed');
    await leaveNote(store, tx, { articleId: id, by: actor, kind: 'note', text, at: now });
    await record(store, tx, { actor, action: 'article.note', noun: 'article', id, after: text, tags: [], now });
    const [note] = await tx.select({ id: t.deskNote.id }).from(t.deskNote).where(eq(t.deskNote.articleId, id)).orderBy(desc(t.deskNote.id)).limit(1);
    return ok({ id: note?.id ?? 0 });
  });
}
