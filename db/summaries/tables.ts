import type { Finding } from '#lib/ai/finding.ts';
import type { Sources } from '#lib/ai/sources.ts';
import type { SummaryUnits, Unit } from '#lib/ai/summary-units.ts';
import type { articleTables } from '../articles/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** How the text was made: by a generative model, by lifting sentences of the article, or by an editor's hand. */
export const summaryMethods = ['generative', 'extractive', 'editor'] as const;
export type SummaryMethod = (typeof summaryMethods)[number];
/**
 * `proposed`: on the desk only. `approved`: readers see it while it stands on their text. `ready`: approved upon a change
 * that waits to be published; it takes the place of the approved one in the moment the change is published.
 */
export const summaryStates = ['proposed', 'ready', 'approved'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** `upheld`, `dismissed`: what came of readers' reports about a line. */
export const reviewKinds = ['approved', 'withdrawn', 'upheld', 'dismissed'] as const;
/** Whether a person read it at the desk, or an import says that somebody did elsewhere. */
export const reviewBases = ['desk', 'elsewhere'] as const;
export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];
export const reportStates = ['open', 'upheld', 'dismissed'] as const;
export type ReportState = (typeof reportStates)[number];

export function summaryTables(k: ColumnKit, { article }: ReturnType<typeof articleTables>) {
  const ofArticle = () => k.int('article_id').notNull().references(() => article.id);
  /** Who or what made a text, as far as anybody may ask later. */
  const making = () => ({
    method: k.text('method').$type<SummaryMethod>().notNull(),
    provider: k.text('provider'),
    model: k.text('model'),
    promptVersion: k.text('prompt_version'),
    /** What the model answered, letter for letter. */
    raw: k.text('raw'),
    /** What the machine proposed, before anybody changed it; null where a person wrote it. */
    made: k.json<SummaryUnits>('made'),
    /** Why a model that was asked did not make it, and the article's own sentences stand in. */
    fallback: k.text('fallback'),
    madeAt: k.ms('made_at').notNull(),
    madeByName: k.text('made_by_name').notNull().default(''),
  });

  const summary = k.table('summary', {
    id: k.id(),
    articleId: ofArticle(),
    state: k.text('state').$type<SummaryState>().notNull().default('proposed'),
    sentences: k.json<Unit[]>('sentences').notNull().default([]),
    keyPoints: k.json<Unit[]>('key_points').notNull(),
    ...making(),
    /** The text was changed by a person after it was made. */
    edited: k.bool('edited').notNull().default(false),
    /** Never the same twice for one story: whoever approves says which words they have read. */
    version: k.int('version').notNull(),
    /** `article.textHash` when the summary was last read against the text. */
    sourceHash: k.text('source_hash').notNull(),
    sources: k.json<Sources>('sources').notNull().default({}),
    reviewer: k.text('reviewer'),
    reviewerId: k.text('reviewer_id'),
    reviewedAt: k.ms('reviewed_at'),
    /** Keys of the units that readers' reports have taken off the page until somebody looks. */
    hidden: k.json<string[]>('hidden').notNull().default([]),
  }, (t) => [k.unique('summary_article').on(t.articleId, t.state)]);

  /** The newsroom's proof of review: a line for every approval, withdrawal and report that was looked into; never changed. */
  const summaryReview = k.table('summary_review', {
    id: k.id(),
    articleId: ofArticle(),
    at: k.ms('at').notNull(),
    kind: k.text('kind').$type<(typeof reviewKinds)[number]>().notNull(),
    staffId: k.text('staff_id').notNull(),
    name: k.text('name').notNull(),
    basis: k.text('basis').$type<(typeof reviewBases)[number]>().notNull(),
    /** As it was called then, and the text that was read. */
    headline: k.text('headline').notNull(),
    textHash: k.text('text_hash').notNull(),
    ...making(),
    shown: k.json<SummaryUnits>('shown').notNull(),
    edited: k.bool('edited').notNull(),
    findings: k.json<Finding[]>('findings').notNull(),
    /** Why it was approved against a finding that blocks, or taken down; in the person's words. */
    reason: k.text('reason').notNull().default(''),
  }, (t) => [k.index('summary_review_article').on(t.articleId, t.id), k.index('summary_review_at').on(t.at)]);

  /** A summary that somebody asked the machine for. */
  const summaryJob = k.table('summary_job', {
    id: k.id(),
    articleId: ofArticle(),
    state: k.text('state').$type<JobState>().notNull().default('queued'),
    /** Set while the job is open, one for each story: asking twice is asking once. */
    openKey: k.text('open_key'),
    askedBy: k.text('asked_by').notNull(),
    askedByName: k.text('asked_by_name').notNull(),
    askedAt: k.ms('asked_at').notNull(),
    startedAt: k.ms('started_at'),
    /** The worker's last sign of life. */
    beatAt: k.ms('beat_at'),
    endedAt: k.ms('ended_at'),
    attempts: k.int('attempts').notNull().default(0),
    /** The draft that lay on the desk when it was asked for: another one is somebody's work, and stays. Null where there was none. */
    draftVersion: k.int('draft_version'),
    /** Why it failed: a key under `Errors`. */
    outcome: k.text('outcome'),
  }, (t) => [k.unique('summary_job_open').on(t.openKey), k.index('summary_job_state').on(t.state, t.id), k.index('summary_job_article').on(t.articleId, t.id)]);

  /** What a reader says is wrong in a summary. */
  const summaryReport = k.table('summary_report', {
    id: k.id(),
    articleId: ofArticle(),
    /** Which unit, and what it said. */
    unitKey: k.text('unit_key').notNull(),
    unitText: k.text('unit_text').notNull(),
    words: k.text('words').notNull().default(''),
    /** Of the reader's network, with a salt of the day; tells two reports apart, and nothing else. */
    senderHash: k.text('sender_hash').notNull(),
    at: k.ms('at').notNull(),
    state: k.text('state').$type<ReportState>().notNull().default('open'),
    resolvedByName: k.text('resolved_by_name'),
    resolvedAt: k.ms('resolved_at'),
  }, (t) => [
    k.unique('summary_report_once').on(t.articleId, t.unitKey, t.senderHash),
    k.index('summary_report_state').on(t.state, t.articleId),
    k.index('summary_report_sender').on(t.senderHash, t.at),
  ]);

  return { summary, summaryReview, summaryJob, summaryReport };
}
