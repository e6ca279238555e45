import { and, count, eq, exists, ne, not, or, sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Store } from '../store/store.ts';

/** What the newsroom's machines have done, in numbers, since it keeps count. */
export type SummaryCounts = {
  /** Summaries that a machine made for an editor, here or before they were imported. */
  made: number;
  /** Of what a machine made, approvals by an editor; and stories in whose summary an editor changed something, however often they approved it. */
  approved: number;
  changed: number;
  /** Reports by readers, and lines of summaries that the newsroom took off the page for them, each counted once. */
  reported: number;
  corrected: number;
};

/** The numbers of an edition, as its page on the use of AI tells them. */
export async function summaryCounts({ read, t }: Store, locale: Locale): Promise<SummaryCounts> {
  const [reviews] = await read
    .select({ approved: count(), changed: sql<number>`count(distinct case when ${t.summaryReview.edited} then ${t.summaryReview.articleId} end)`.mapWith(Number) })
    .from(t.summaryReview).innerJoin(t.article, eq(t.article.id, t.summaryReview.articleId))
    .where(and(eq(t.article.locale, locale), eq(t.summaryReview.kind, 'approved'), ne(t.summaryReview.method, 'editor')));
  const approval = read.select({ id: t.summaryReview.id }).from(t.summaryReview).where(and(eq(t.summaryReview.articleId, t.article.id), eq(t.summaryReview.kind, 'approved')));
  // Approved before reviews were written down one by one.
  const [older] = await read.select({ approved: count() }).from(t.summary).innerJoin(t.article, eq(t.article.id, t.summary.articleId))
    .where(and(eq(t.article.locale, locale), eq(t.summary.state, 'approved'), ne(t.summary.method, 'editor'), not(exists(approval))));
  const [jobs] = await read.select({ made: count() }).from(t.summaryJob).innerJoin(t.article, eq(t.article.id, t.summaryJob.articleId))
    .where(and(eq(t.article.locale, locale), eq(t.summaryJob.state, 'done')));
  const jobOf = read.select({ id: t.summaryJob.id }).from(t.summaryJob).where(and(eq(t.summaryJob.articleId, t.article.id), eq(t.summaryJob.state, 'done')));
  const madeText = read.select({ id: t.summary.id }).from(t.summary).where(and(eq(t.summary.articleId, t.article.id), ne(t.summary.method, 'editor')));
  const madeReview = read.select({ id: t.summaryReview.id }).from(t.summaryReview).where(and(eq(t.summaryReview.articleId, t.article.id), ne(t.summaryReview.method, 'editor')));
  const [brought] = await read.select({ made: count() }).from(t.article).where(and(eq(t.article.locale, locale), or(exists(madeText), exists(madeReview)), not(exists(jobOf))));
  const [reports] = await read
    .select({ reported: count(), corrected: sql<number>`count(distinct case when ${t.summaryReport.state} = 'upheld' then ${t.summaryReport.articleId} || ':' || ${t.summaryReport.unitKey} end)`.mapWith(Number) })
    .from(t.summaryReport).innerJoin(t.article, eq(t.article.id, t.summaryReport.articleId)).where(eq(t.article.locale, locale));
  return { made: (jobs?.made ?? 0) + (brought?.made ?? 0), approved: (reviews?.approved ?? 0) + (older?.approved ?? 0), changed: reviews?.changed ?? 0, reported: reports?.reported ?? 0, corrected: reports?.corrected ?? 0 };
}
