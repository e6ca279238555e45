import { and, eq } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';

type Refusal = 'notAllowed' | 'summaryAbsent' | 'summaryOutdated';
type Approval = { articleId: number; /** Who answers for it before readers. */ reviewer: string };

/** Puts the proposed summary before readers, under the name of the person who answers for it. */
export async function approveSummary(actor: Actor, store: Store, approval: Approval, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  return store.write((tx) => writeApproval(actor, store, { tx, approval, now }));
}

/** The same inside a transaction that is already open. */
export async function writeApproval(
  actor: Actor,
  store: Store,
  { tx, approval: { articleId, reviewer }, now }: { tx: Query; approval: Approval; now: number },
): Promise<Result<{ articleId: number }, Refusal>> {
  if (!mayAtAll(actor, 'summary.approve')) return refuse('notAllowed');
  const { t } = store;
  const [row] = await tx
    .select({ summary: t.summary, textHash: t.article.textHash, desk: t.section.groupKey })
    .from(t.summary)
    .innerJoin(t.article, eq(t.article.id, t.summary.articleId))
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(eq(t.summary.articleId, articleId)))
    .limit(1);
  if (row && !can(actor, 'summary.approve', row)) return refuse('notAllowed');
  if (!row || reviewer.trim() === '') return refuse('summaryAbsent');
  if (row.summary.sourceHash !== row.textHash) return refuse('summaryOutdated');
  const approved = { state: 'approved' as const, reviewer: reviewer.trim(), reviewedAt: now };
  await tx.update(t.summary).set(approved).where(eq(t.summary.articleId, articleId));
  await record(store, tx, {
    actor, action: 'summary.approve', noun: 'summary', id: articleId, before: row.summary, after: approved, tags: [cacheTag.article(articleId)], now,
  });
  return ok({ articleId });
}
