import { and, count, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Query, Store } from '../../store/store.ts';
import type { ignoreRemarkInput } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { leaveNote } from './move.ts';

/** Nobody ignores this many by hand; more would be a fault. */
const most = 500;

/**
 * Lets a remark of the house style rest in this story, for everybody, or brings it up again. `remark` names the place and
 * the words it is about. Nothing of the text changes, which is why the audit does not hear of it.
 */
export async function ignoreRemark(actor: Actor, store: Store, { id, remark, ignored }: z.output<typeof ignoreRemarkInput>, now: number): Promise<Result<{ id: number }, 'articleAbsent' | 'notAllowed' | 'inputInvalid'>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!can(actor, 'article.ignoreRemark', await ownedOf(store, tx, row))) return refuse('notAllowed');
    const kept = and(eq(t.deskNote.articleId, id), eq(t.deskNote.kind, 'style-ignored'));
    await tx.delete(t.deskNote).where(and(kept, eq(t.deskNote.text, remark)));
    const [resting] = await tx.select({ count: count() }).from(t.deskNote).where(kept);
    if (ignored && (resting?.count ?? 0) >= most) return refuse('inputInvalid');
    if (ignored) await leaveNote(store, tx, { articleId: id, by: actor, kind: 'style-ignored', text: remark, at: now });
    return ok({ id });
  });
}

/** The remarks of the house style that rest in a story. */
export async function ignoredRemarks({ t }: Pick<Store, 't'>, tx: Query, articleId: number): Promise<string[]> {
  const rows = await tx.select({ text: t.deskNote.text }).from(t.deskNote).where(and(eq(t.deskNote.articleId, articleId), eq(t.deskNote.kind, 'style-ignored')));
  return rows.map(({ text }) => text);
}
