import { and, eq } from 'drizzle-orm';
import { keysOf } from '#lib/ai/unit-key.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { writeBeside, type TextRefusal } from './desk-text.ts';
import { logReview } from './log.ts';
import type { ReportState } from './tables.ts';

type Resolution = { articleId: number; unitKey: string; outcome: Exclude<ReportState, 'open'> };
type Refusal = TextRefusal | 'reportAbsent';

/**
 * Closes readers' reports about one unit. Dismissed, it comes back to the page where they had taken it off; upheld, it
 * stays away until the summary is approved anew.
 */
export async function resolveReport(actor: Actor, store: Store, { articleId, unitKey, outcome }: Resolution, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  const { t } = store;
  return writeBeside(actor, store, { articleId, action: 'summary.resolve', now }, async (tx, text) => {
    const closed = await tx.update(t.summaryReport).set({ state: outcome, resolvedByName: actor.name, resolvedAt: now })
      .where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.unitKey, unitKey), eq(t.summaryReport.state, 'open'))).returning({ unitText: t.summaryReport.unitText });
    if (closed.length === 0) return refuse('reportAbsent');
    const rows = await tx.select().from(t.summary).where(eq(t.summary.articleId, articleId));
    for (const row of rows) {
      const others = row.hidden.filter((key) => key !== unitKey);
      const isHeld = outcome === 'upheld' && keysOf(row).includes(unitKey);
      await tx.update(t.summary).set({ hidden: isHeld ? [...others, unitKey] : others }).where(eq(t.summary.id, row.id));
    }
    const about = rows.find(({ state }) => state === 'approved') ?? rows[0];
    const shown = { sentences: [], keyPoints: [{ text: closed[0]?.unitText ?? '', blocks: [] }] };
    if (about) await logReview(actor, store, { tx, summary: about, text, review: { kind: outcome, name: actor.name, shown }, now });
    await record(store, tx, { actor, action: 'summary.resolve', noun: 'summary', id: articleId, after: { unitKey, outcome }, tags: [cacheTag.article(articleId)], now });
    return ok({ articleId });
  });
}
