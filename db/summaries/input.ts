import { z } from 'zod';
import { unitLimits, type Unit } from '#lib/ai/summary-units.ts';
import { summaryMethods } from './tables.ts';

const articleId = z.int().positive();
const offset = z.int().min(0);
const span = z.strictObject({ block: z.string().max(80), start: offset, end: offset });
const unit = z.strictObject({ text: z.string().trim().min(1).max(unitLimits.letters), blocks: z.array(z.string().max(80)).max(8), spans: z.array(span).max(8).optional() })
  .transform(({ spans, ...words }): Unit => (spans ? { ...words, spans } : words));

/** A summary needs a sentence; key points are for stories that have them. */
const units = { sentences: z.array(unit).min(1).max(unitLimits.lines), keyPoints: z.array(unit).max(unitLimits.lines) };

export const summaryInput = z.strictObject({ articleId, method: z.enum(summaryMethods), ...units });
export type SummaryInput = z.input<typeof summaryInput>;

export const storySummaryInput = z.strictObject({ articleId });
/** `version`: of what the editor has before them; 0 where there was nothing yet. `reread`: they have read all of it against the text as it is now. */
export const saveSummaryInput = z.strictObject({ articleId, version: z.int().min(0), reread: z.boolean().default(false), ...units });
/** `textHash`: of the text the editor has before them. `override`: why it is right although a check blocks it. */
export const approveSummaryInput = z.strictObject({ articleId, version: z.int().positive(), textHash: z.string().max(64).optional(), override: z.string().trim().max(1000).optional() });
export const withdrawSummaryInput = z.strictObject({ articleId, reason: z.string().trim().min(1).max(1000) });
export const discardSummaryInput = z.strictObject({ articleId, version: z.int().positive() });
export const cancelSummaryInput = z.strictObject({ articleId });
/** `upheld`: the reader was right. */
export const resolveReportInput = z.strictObject({ articleId, unitKey: z.string().min(1).max(40), outcome: z.enum(['upheld', 'dismissed']) });
export const makeTodayInput = z.strictObject({});
