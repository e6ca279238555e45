import { and, eq } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';
import type { ReportState } from './tables.ts';

type Resolution = { articleId: number; unitKey: string; outcome: Exclude<ReportState, 'open'> };
type Refusal = 'notAllowed' | 'articleAbsent' | 'reportAbsent';

/**
 * Closes readers' reports about one unit. Dismissed, it comes back to the page where they had taken it off; upheld, it
 * stays away until the summary is approved anew.
 */
export async function resolveReport(actor: Actor, store: Store, { articleId, unitKey, outcome }: Resolution, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  if (!mayAtAll(actor, 'summary.resolve')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const text = await deskText(store, tx, articleId, now);
    if (!text) return refuse('articleAbsent');
    if (!can(actor, 'summary.resolve', text.owned)) return refuse('notAllowed');
    const closed = await tx.update(t.summaryReport).set({ state: outcome, resolvedByName: actor.name, resolvedAt: now })
      .where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.unitKey, unitKey), eq(t.summaryReport.state, 'open'))).returning({ id: t.summaryReport.id });
    if (closed.length === 0) return refuse('reportAbsent');
    for (const { id, hidden } of await tx.select({ id: t.summary.id, hidden: t.summary.hidden }).from(t.summary).where(eq(t.summary.articleId, articleId))) {
      const others = hidden.filter((key) => key !== unitKey);
      await tx.update(t.summary).set({ hidden: outcome === 'upheld' ? [...others, unitKey] : others }).where(eq(t.summary.id, id));
    }
    await record(store, tx, { actor, action: 'summary.resolve', noun: 'summary', id: articleId, after: { unitKey, outcome }, tags: [cacheTag.article(articleId)], now });
    return ok({ articleId });
  });
}
