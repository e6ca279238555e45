import { and, count, eq, gte } from 'drizzle-orm';
import { runningText, textKey } from '#lib/ai/unit-key.ts';
import { isKnownSender } from '#lib/auth/sender-hash.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { systemActor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { settingsInForce } from '../site/published.ts';
import { approvedSummary } from './published.ts';

export type SummaryReport = { articleId: number; unitKey: string; words: string; /** Tells senders apart, and nothing else. */ senderHash: string };
type Refusal = 'summaryAbsent' | 'tooManyReports' | 'reportsWaiting';

/** Reports that one sender may make in an hour. */
const mostInAnHour = 10;
/** Open reports of a story that the desk gets, from known networks and from unknown ones each: the second crowd out none of the first. */
const mostOpen = 50;
/** Different senders, each from a network that is known, whose open reports take a unit off the page until somebody looks. */
const enough = 2;

/**
 * Takes in what a reader says is wrong in a summary that is before them. The same sender reporting the same thing again
 * changes nothing. The second sender from a known network takes it off the page, where the site is set so; other senders only tell the desk.
 * Refuses `summaryAbsent` (readers do not see that unit), `tooManyReports` (of this sender within the hour) and `reportsWaiting` (enough of them are before the desk).
 */
export async function reportSummary(store: Store, report: SummaryReport, now: number): Promise<Result<{ hidden: boolean }, Refusal>> {
  const { read, t } = store;
  const { articleId, senderHash, words } = report;
  const [story] = await read.select({ textHash: t.article.textHash, body: t.article.body }).from(t.article).where(eq(t.article.id, articleId)).limit(1);
  const shown = story && await approvedSummary(store, { articleId, ...story });
  const unitText = shown && (report.unitKey === runningText ? shown.text : shown.keyPoints.find(({ key }) => key === report.unitKey)?.text);
  if (!unitText) return refuse('summaryAbsent');
  // Joined with a space the sentences are the running text: its name follows from its words.
  const unitKey = report.unitKey === runningText ? textKey([{ text: unitText }]) : report.unitKey;
  const { summaries } = await settingsInForce(store);
  return store.write(async (tx) => {
    const [sent] = await tx.select({ number: count() }).from(t.summaryReport).where(and(eq(t.summaryReport.senderHash, senderHash), gte(t.summaryReport.at, now - 3_600_000)));
    if ((sent?.number ?? 0) >= mostInAnHour) return refuse('tooManyReports');
    const open = await tx.select({ unitKey: t.summaryReport.unitKey, senderHash: t.summaryReport.senderHash }).from(t.summaryReport).where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.state, 'open')));
    if (open.filter((one) => isKnownSender(one.senderHash) === isKnownSender(senderHash)).length >= mostOpen) return refuse('reportsWaiting');
    await tx.insert(t.summaryReport).values({ articleId, unitKey, unitText, words, senderHash, at: now }).onConflictDoNothing();
    const about = await tx.select({ senderHash: t.summaryReport.senderHash }).from(t.summaryReport).where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.unitKey, unitKey), eq(t.summaryReport.state, 'open')));
    const hidden = summaries.hideReported && about.filter((one) => isKnownSender(one.senderHash)).length >= enough;
    if (hidden) await hide(store, tx, { articleId, unitKey, now });
    return ok({ hidden });
  });
}

async function hide(store: Store, tx: Query, { articleId, unitKey, now }: { articleId: number; unitKey: string; now: number }): Promise<void> {
  const { t } = store;
  const rows = await tx.select({ id: t.summary.id, hidden: t.summary.hidden }).from(t.summary).where(eq(t.summary.articleId, articleId));
  for (const { id, hidden } of rows) {
    if (!hidden.includes(unitKey)) await tx.update(t.summary).set({ hidden: [...hidden, unitKey] }).where(eq(t.summary.id, id));
  }
  await record(store, tx, { actor: systemActor('reports'), action: 'summary.resolve', noun: 'summary', id: articleId, after: { hidden: unitKey }, tags: [cacheTag.article(articleId)], now });
}
