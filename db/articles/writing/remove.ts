import { and, eq, gt, ne } from 'drizzle-orm';
import { can, type Actor, type Owned } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../../audit/record.ts';
import type { Query, Store } from '../../store/store.ts';
import type { ChangeRefusal } from '../change.ts';
import { fieldsOf, type ArticleRow } from '../fields.ts';
import { ownedOf } from '../owned.ts';
import { leaseLifetime } from '../workflow/lease.ts';

type RemoveRefusal = ChangeRefusal | 'draftsOnly' | 'draftTranslated' | 'draftInHands';

/**
 * Deletes a draft that no reader has ever seen, with its revisions, notes and preview links, for good; its pictures stay
 * in the library, and old paths that lead to it lead nowhere again. Of those who have no desk's right only who began it
 * may: to have taken it on, or to sign it, is not enough. Refused while somebody else has it open, and while a translation
 * follows it.
 */
export async function removeArticle(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number): Promise<Result<{ id: number }, RemoveRefusal>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!mayRemove(actor, await ownedOf(store, tx, row), row)) return refuse('notAllowed');
    if (row.version !== version) return refuse('articleStale');
    if (!isRemovable(row)) return refuse('draftsOnly');
    const [follower] = await tx.select({ id: t.article.id }).from(t.article).where(eq(t.article.translatedFrom, id)).limit(1);
    if (follower) return refuse('draftTranslated');
    const [other] = await tx.select({ id: t.lease.staffId }).from(t.lease).where(and(eq(t.lease.articleId, id), ne(t.lease.staffId, actor.id), gt(t.lease.at, now - leaseLifetime))).limit(1);
    if (other) return refuse('draftInHands');
    const fields = await fieldsOf(store, tx, row);
    await clear(actor, store, { tx, id, now });
    await record(store, tx, { actor, action: 'article.remove', noun: 'article', id, key: row.headline, before: fields, tags: [], now });
    return ok({ id });
  });
}

/** Whether a story is a draft that was never before readers. */
export function isRemovable({ status, firstPublishedAt }: Pick<ArticleRow, 'status' | 'firstPublishedAt'>): boolean {
  return status === 'draft' && firstPublishedAt === null;
}

/** Whether this actor may delete the draft, at their desk or as who began it. */
export function mayRemove(actor: Actor, { desk }: Owned, { createdBy }: Pick<ArticleRow, 'createdBy'>): boolean {
  return can(actor, 'article.remove', { desk, owners: createdBy === null ? [] : [createdBy] });
}

async function clear(actor: Actor, store: Store, { tx, id, now }: { tx: Query; id: number; now: number }): Promise<void> {
  const { t } = store;
  for (const before of await tx.delete(t.redirect).where(eq(t.redirect.articleId, id)).returning()) {
    await record(store, tx, { actor, action: 'redirect.remove', noun: 'redirect', id: before.id, key: before.from, before, tags: [], now });
  }
  for (const table of [t.articleTopic, t.byline, t.pending, t.revision, t.lease, t.deskNote, t.previewLink, t.summary, t.summaryReview, t.summaryJob, t.summaryReport, t.viewCount]) {
    await tx.delete(table).where(eq(table.articleId, id));
  }
  await tx.delete(t.article).where(eq(t.article.id, id));
}
