import { and, eq, gte, inArray, isNull } from 'drizzle-orm';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { lastMidnight } from '#lib/time/dates.ts';
import { isLive } from '../articles/live.ts';
import { record } from '../audit/record.ts';
import { settingsInForce } from '../site/published.ts';
import type { Query, Store } from '../store/store.ts';
import { writeBeside, type TextRefusal } from './desk-text.ts';
import { draftOf } from './jobs.ts';

type Asked = { articleId: number; jobId: number };
type Refusal = TextRefusal | 'articleWithdrawn';

/** Asks the machine for a summary of the text as the desk has it. While one is being made, asking again asks for the same. */
export async function askForSummary(actor: Actor, store: Store, { articleId }: { articleId: number }, now: number): Promise<Result<Asked, Refusal>> {
  return writeBeside(actor, store, { articleId, action: 'summary.make', now }, async (tx, text) => {
    if (text.withdrawn) return refuse('articleWithdrawn');
    return ok({ articleId, jobId: (await enqueue(actor, store, { tx, articleId, now })).id });
  });
}

/** Asks for a draft of every story that went live today, on desks of the actor's, and has no summary of any kind. */
export async function askForToday(actor: Actor, store: Store, now: number): Promise<Result<{ asked: number }, 'notAllowed'>> {
  if (!mayAtAll(actor, 'summary.makeToday')) return refuse('notAllowed');
  const { t } = store;
  const since = lastMidnight((await settingsInForce(store)).zone, now);
  return store.write(async (tx) => {
    const rows = await tx.select({ id: t.article.id, desk: t.section.groupKey }).from(t.article)
      .innerJoin(t.section, eq(t.section.id, t.article.sectionId)).leftJoin(t.summary, eq(t.summary.articleId, t.article.id))
      .where(and(isLive(t, now), gte(t.article.publishAt, since), isNull(t.summary.id)));
    const mine = rows.filter(({ desk }) => can(actor, 'summary.make', { desk }));
    let asked = 0;
    for (const { id } of mine) if ((await enqueue(actor, store, { tx, articleId: id, now })).isNew) asked += 1;
    return ok({ asked });
  });
}

async function enqueue(actor: Actor, store: Store, { tx, articleId, now }: { tx: Query; articleId: number; now: number }): Promise<{ id: number; isNew: boolean }> {
  const { t } = store;
  const openKey = String(articleId);
  const [added] = await tx.insert(t.summaryJob).values({ articleId, openKey, askedBy: actor.id, askedByName: actor.name, askedAt: now, draftVersion: await draftOf(store, tx, articleId) })
    .onConflictDoNothing({ target: t.summaryJob.openKey }).returning({ id: t.summaryJob.id });
  if (added) {
    await record(store, tx, { actor, action: 'summary.make', noun: 'summary', id: articleId, after: { job: added.id }, tags: [], now });
    return { id: added.id, isNew: true };
  }
  const [open] = await tx.select({ id: t.summaryJob.id }).from(t.summaryJob).where(eq(t.summaryJob.openKey, openKey)).limit(1);
  return { id: open?.id ?? 0, isNew: false };
}

/** Gives up an open job; what the machine answers afterwards is thrown away. */
export async function cancelSummary(actor: Actor, store: Store, { articleId }: { articleId: number }, now: number): Promise<Result<{ articleId: number }, TextRefusal | 'jobAbsent'>> {
  const { t } = store;
  return writeBeside(actor, store, { articleId, action: 'summary.cancel', now }, async (tx) => {
    const ended = await tx.update(t.summaryJob).set({ state: 'cancelled', openKey: null, endedAt: now })
      .where(and(eq(t.summaryJob.articleId, articleId), inArray(t.summaryJob.state, ['queued', 'running']))).returning({ id: t.summaryJob.id });
    if (ended.length === 0) return refuse('jobAbsent');
    await record(store, tx, { actor, action: 'summary.cancel', noun: 'summary', id: articleId, after: { job: ended[0]?.id }, tags: [], now });
    return ok({ articleId });
  });
}
