import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { standingOf, type Standing } from '#lib/ai/sources.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import { suspectsOf, type Suspect } from '#lib/ai/suspect-text.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { deskTextFor, evidenceOf, type DeskText, type TextRefusal } from './desk-text.ts';
import { approvedSummary } from './published.ts';
import type { JobState, reviewKinds, SummaryMethod, SummaryState } from './tables.ts';

type Words = SummaryUnits & { version: number; method: SummaryMethod; edited: boolean; /** Which units still rest on what the desk's text says. */ standing: Standing };
/** What lies on the desk. `fallback`: why the model that was asked did not make it. */
export type SummaryDraft = Words & { provider: string | null; model: string | null; promptVersion: string | null; fallback: string | null; madeAt: number; madeByName: string; findings: Finding[] };
/** What was approved last. `onPage`: readers see it now, or would if the story were out. */
export type ApprovedSummary = Words & { state: Exclude<SummaryState, 'proposed'>; reviewer: string; reviewedAt: number; hidden: string[]; onPage: boolean };
export type SummaryJob = { id: number; state: JobState; askedAt: number; askedByName: string; outcome: string | null; /** How many are before it. */ ahead: number };
/** What readers have said of one unit, not yet looked at. */
export type UnitReports = { unitKey: string; unitText: string; words: string[]; number: number; firstAt: number };
export type ReviewLine = { id: number; at: number; kind: (typeof reviewKinds)[number]; name: string; edited: boolean; findings: number; reason: string };

/** A story's summary as the desk works on it. */
export type DeskSummary = {
  /** Of the text that all of this was read against. */
  textHash: string;
  draft: SummaryDraft | null;
  approved: ApprovedSummary | null;
  /** The last job, while it is open, or if it came to nothing and nothing was written since. */
  job: SummaryJob | null;
  reports: UnitReports[];
  /** Passages of the story that speak to a machine instead of to readers. */
  suspects: Suspect[];
  reviews: ReviewLine[];
};

/** For whoever may read the story. */
export async function readSummary(actor: Actor, store: Store, { articleId }: { articleId: number }, now: number): Promise<Result<DeskSummary, TextRefusal>> {
  const text = await deskTextFor(actor, store, { tx: store.read, articleId, action: 'summary.read', now });
  return text.ok ? ok(await deskSummary(store, articleId, text.value)) : text;
}

/** The same, where the right to read the story has been asked for. */
export async function deskSummary(store: Store, articleId: number, text: DeskText): Promise<DeskSummary> {
  const { read, t } = store;
  const rows = await read.select().from(t.summary).where(eq(t.summary.articleId, articleId)).orderBy(desc(t.summary.reviewedAt), desc(t.summary.id));
  const wordsOf = (row: (typeof rows)[number]): Words => ({
    sentences: row.sentences, keyPoints: row.keyPoints, version: row.version, method: row.method, edited: row.edited,
    standing: standingOf(row, text),
  });
  const draft = rows.find(({ state }) => state === 'proposed');
  const last = rows.find(({ state }) => state === 'ready') ?? rows.find(({ state }) => state === 'approved');
  return {
    textHash: text.textHash,
    draft: draft ? {
      ...wordsOf(draft), provider: draft.provider, model: draft.model, promptVersion: draft.promptVersion, fallback: draft.fallback,
      madeAt: draft.madeAt, madeByName: draft.madeByName, findings: checkSummary(evidenceOf(text), draft),
    } : null,
    approved: last && last.state !== 'proposed' && last.reviewer !== null && last.reviewedAt !== null ? {
      ...wordsOf(last), state: last.state, reviewer: last.reviewer, reviewedAt: last.reviewedAt, hidden: last.hidden, onPage: await isOnPage(store, articleId),
    } : null,
    job: await jobOf(store, articleId, Math.max(0, ...rows.map(({ madeAt, reviewedAt }) => Math.max(madeAt, reviewedAt ?? 0)))),
    reports: await reportsOf(store, articleId),
    suspects: suspectsOf(text.story),
    reviews: (await read.select().from(t.summaryReview).where(eq(t.summaryReview.articleId, articleId)).orderBy(desc(t.summaryReview.id)).limit(20))
      .map(({ id, at, kind, name, edited, findings, reason }) => ({ id, at, kind, name, edited, findings: findings.length, reason })),
  };
}

async function isOnPage(store: Store, articleId: number): Promise<boolean> {
  const { read, t } = store;
  const [story] = await read.select({ textHash: t.article.textHash, body: t.article.body }).from(t.article).where(eq(t.article.id, articleId)).limit(1);
  return story !== undefined && await approvedSummary(store, { articleId, ...story }) !== null;
}

/** `touchedAt`: when the story's summaries were last made or approved; what failed before that is of no interest any more. */
async function jobOf({ read, t }: Store, articleId: number, touchedAt: number): Promise<SummaryJob | null> {
  const [job] = await read.select().from(t.summaryJob).where(eq(t.summaryJob.articleId, articleId)).orderBy(desc(t.summaryJob.id)).limit(1);
  if (!job || job.state === 'done' || job.state === 'cancelled') return null;
  if (job.state === 'failed' && touchedAt > (job.endedAt ?? job.askedAt)) return null;
  const [before] = await read.select({ number: count() }).from(t.summaryJob).where(and(inArray(t.summaryJob.state, ['queued', 'running']), lt(t.summaryJob.id, job.id)));
  return { id: job.id, state: job.state, askedAt: job.askedAt, askedByName: job.askedByName, outcome: job.outcome, ahead: before?.number ?? 0 };
}

async function reportsOf({ read, t }: Store, articleId: number): Promise<UnitReports[]> {
  const rows = await read.select().from(t.summaryReport).where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.state, 'open'))).orderBy(asc(t.summaryReport.id)).limit(200);
  const keys = [...new Set(rows.map(({ unitKey }) => unitKey))];
  return keys.flatMap((unitKey) => {
    const about = rows.filter((row) => row.unitKey === unitKey);
    const [first] = about;
    return first ? [{ unitKey, unitText: first.unitText, words: about.map(({ words }) => words).filter(Boolean), number: about.length, firstAt: first.at }] : [];
  });
}
