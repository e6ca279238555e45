import { asc, eq, inArray } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

export type QueuedSummary = { jobId: number; articleId: number; locale: Locale; headline: string; state: 'queued' | 'running' };

/** Summaries that the machine has yet to make, in the order of their turn, of stories on desks of the actor's. */
export async function queuedSummaries(actor: Actor, { read, t }: Store, { limit }: { limit: number }): Promise<QueuedSummary[]> {
  if (!mayAtAll(actor, 'summary.make')) return [];
  const rows = await read
    .select({ jobId: t.summaryJob.id, articleId: t.article.id, locale: t.article.locale, headline: t.article.headline, state: t.summaryJob.state, askedBy: t.summaryJob.askedBy, desk: t.section.groupKey })
    .from(t.summaryJob)
    .innerJoin(t.article, eq(t.article.id, t.summaryJob.articleId))
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(inArray(t.summaryJob.state, ['queued', 'running']))
    .orderBy(asc(t.summaryJob.id))
    .limit(limit);
  return rows.flatMap(({ state, desk, askedBy, ...job }) => {
    const isTheirs = can(actor, 'summary.cancel', { desk, owners: [askedBy] });
    return (state === 'queued' || state === 'running') && isTheirs ? [{ ...job, state }] : [];
  });
}
