import { and, asc, eq, gte, lt, or } from 'drizzle-orm';
import { systemActor } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import type { DeskText } from './desk-text.ts';
import { writeProposal, type Making } from './propose.ts';

/** A worker that gives no sign of life for this long is gone, in milliseconds. */
export const patience = 30_000;
/** How often a job is begun before it counts as failed: its process may have been killed in the middle. */
const mostAttempts = 3;

/** `attempts`: which run of the job it is; a worker that comes back to life has no say over the run that took its place. */
export type Job = { id: number; articleId: number; askedBy: string; askedByName: string; attempts: number; /** Of the draft that lay on the desk when it was asked for. */ draftVersion: number | null };

/**
 * Takes the oldest job that waits, or that a worker has left behind. One job runs at a time, whatever number of
 * processes there is: null while another worker is at one.
 */
export async function takeJob(store: Store, now: number): Promise<Job | null> {
  const { t } = store;
  return store.write(async (tx) => {
    const [busy] = await tx.select({ id: t.summaryJob.id }).from(t.summaryJob).where(and(eq(t.summaryJob.state, 'running'), gte(t.summaryJob.beatAt, now - patience))).limit(1);
    if (busy) return null;
    const waiting = or(eq(t.summaryJob.state, 'queued'), and(eq(t.summaryJob.state, 'running'), lt(t.summaryJob.beatAt, now - patience)));
    for (;;) {
      const [job] = await tx.select().from(t.summaryJob).where(waiting).orderBy(asc(t.summaryJob.id)).limit(1);
      if (!job) return null;
      if (job.attempts < mostAttempts) {
        const attempts = job.attempts + 1;
        await tx.update(t.summaryJob).set({ state: 'running', startedAt: now, beatAt: now, attempts }).where(eq(t.summaryJob.id, job.id));
        return { id: job.id, articleId: job.articleId, askedBy: job.askedBy, askedByName: job.askedByName, attempts, draftVersion: job.draftVersion };
      }
      await end(store, tx, { id: job.id, state: 'failed', outcome: 'jobAbandoned', now });
    }
  });
}

/** Says that the worker is alive. False when the job is no longer its own: somebody has cancelled it, or another worker has taken it up. */
export async function beat(store: Store, job: Job, now: number): Promise<boolean> {
  const { write, t } = store;
  const rows = await write((tx) => tx.update(t.summaryJob).set({ beatAt: now }).where(thisRun(store, job)).returning({ id: t.summaryJob.id }));
  return rows.length > 0;
}

/** Gives a job back that this process will not finish, as if it had not been begun: the next process takes it up at once. */
export async function returnJob(store: Store, job: Job): Promise<void> {
  const { write, t } = store;
  await write((tx) => tx.update(t.summaryJob).set({ state: 'queued', startedAt: null, beatAt: null, attempts: job.attempts - 1 }).where(thisRun(store, job)));
}

/** Puts what was made on the desk and closes the job, both or neither. False when it was cancelled meanwhile. */
export async function finishJob(store: Store, job: Job, { units, making, text }: { units: SummaryUnits; making: Making; /** What the machine read. */ text: DeskText }, now: number): Promise<boolean> {
  return store.write(async (tx) => {
    if (!await isRunning(store, tx, job)) return false;
    if (await draftOf(store, tx, job.articleId) !== job.draftVersion) {
      await end(store, tx, { id: job.id, state: 'failed', outcome: 'draftWrittenMeanwhile', now });
      return false;
    }
    const asker = { ...systemActor('summary'), id: job.askedBy, name: job.askedByName };
    const proposed = await writeProposal(asker, store, { tx, articleId: job.articleId, units, making, text, byName: job.askedByName, now });
    await end(store, tx, { id: job.id, state: proposed.ok ? 'done' : 'failed', outcome: proposed.ok ? null : proposed.reason, now });
    return proposed.ok;
  });
}

/** Closes a job that came to nothing; `outcome` is a key under `Errors`. */
export async function failJob(store: Store, job: Job, outcome: string, now: number): Promise<void> {
  await store.write(async (tx) => {
    if (await isRunning(store, tx, job)) await end(store, tx, { id: job.id, state: 'failed', outcome, now });
  });
}

/** The version of the draft on the desk, or null. */
export async function draftOf({ t }: Pick<Store, 't'>, tx: Query, articleId: number): Promise<number | null> {
  const [row] = await tx.select({ version: t.summary.version }).from(t.summary).where(and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'))).limit(1);
  return row?.version ?? null;
}

function thisRun({ t }: Store, { id, attempts }: Job) {
  return and(eq(t.summaryJob.id, id), eq(t.summaryJob.state, 'running'), eq(t.summaryJob.attempts, attempts));
}

async function isRunning(store: Store, tx: Query, job: Job): Promise<boolean> {
  const rows = await tx.select({ id: store.t.summaryJob.id }).from(store.t.summaryJob).where(thisRun(store, job)).limit(1);
  return rows.length > 0;
}

async function end({ t }: Store, tx: Query, { id, state, outcome, now }: { id: number; state: 'done' | 'failed'; outcome: string | null; now: number }): Promise<void> {
  await tx.update(t.summaryJob).set({ state, outcome, openKey: null, endedAt: now }).where(eq(t.summaryJob.id, id));
}
