import { and, asc, eq, exists, inArray, or, type SQL } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

export type QueuedSummary = { jobId: number; articleId: number; locale: Locale; headline: string; state: 'queued' | 'running' };

/** Summaries that the machine has yet to make, in the order of their turn, of stories on desks of the actor's or of their own. */
export async function queuedSummaries(actor: Actor, store: Store, { limit }: { limit: number }): Promise<QueuedSummary[]> {
  if (!mayAtAll(actor, 'summary.cancel')) return [];
  const { read, t } = store;
  const rows = await read
    .select({ jobId: t.summaryJob.id, articleId: t.article.id, locale: t.article.locale, headline: t.article.headline, state: t.summaryJob.state })
    .from(t.summaryJob)
    .innerJoin(t.article, eq(t.article.id, t.summaryJob.articleId))
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(inArray(t.summaryJob.state, ['queued', 'running']), mayCancel(actor, store)))
    .orderBy(asc(t.summaryJob.id))
    .limit(limit);
  return rows.flatMap(({ state, ...job }) => (state === 'queued' || state === 'running' ? [{ ...job, state }] : []));
}

/** The rule of `can` with the owners of `ownedOf`, before the limit: what others asked for first does not hide what is theirs. */
function mayCancel(actor: Actor, { read, t }: Store): SQL | undefined {
  if (can(actor, 'summary.cancel')) return undefined;
  const desks = actor.desks.filter((desk) => can(actor, 'summary.cancel', { desk }));
  const signs = read.select({ id: t.byline.articleId }).from(t.byline).innerJoin(t.author, eq(t.author.id, t.byline.authorId)).innerJoin(t.staff, eq(t.staff.authorGroup, t.author.groupKey))
    .where(and(eq(t.byline.articleId, t.article.id), eq(t.staff.id, actor.id), eq(t.staff.state, 'active')));
  return or(eq(t.article.createdBy, actor.id), eq(t.article.assignee, actor.id), exists(signs), desks.length > 0 ? inArray(t.section.groupKey, desks) : undefined);
}
