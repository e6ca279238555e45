import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { summaryMethods } from './tables.ts';

export const summaryInput = z.strictObject({
  articleId: z.int().positive(),
  method: z.enum(summaryMethods),
  text: z.string().trim().min(1).max(2000),
  keyPoints: z.array(z.strictObject({ text: z.string().trim().min(1).max(400), blocks: z.array(z.string()).max(8) })).max(8),
});
export type SummaryInput = z.input<typeof summaryInput>;

/** Puts a summary before the desk in place of an earlier one. Readers see none until somebody approves it. */
export async function proposeSummary(actor: Actor, store: Store, input: SummaryInput, now: number): Promise<Result<{ articleId: number }, 'notAllowed' | 'summaryInvalid' | 'articleAbsent'>> {
  if (!can(actor, 'summary.propose')) return refuse('notAllowed');
  const parsed = summaryInput.safeParse(input);
  if (!parsed.success) return refuse('summaryInvalid');
  return store.write((tx) => writeProposal(actor, store, { tx, input: parsed.data, now }));
}

/** The same inside a transaction that is already open. */
export async function writeProposal(
  actor: Actor,
  store: Store,
  { tx, input, now }: { tx: Query; input: z.output<typeof summaryInput>; now: number },
): Promise<Result<{ articleId: number }, 'articleAbsent' | 'summaryInvalid'>> {
  const { t } = store;
  const { articleId, ...words } = input;
  const [article] = await tx.select({ textHash: t.article.textHash, body: t.article.body }).from(t.article).where(eq(t.article.id, articleId)).limit(1);
  if (!article) return refuse('articleAbsent');
  const blocks = new Set(article.body.content.map((block) => block.attrs.id));
  if (words.keyPoints.some((point) => point.blocks.some((block) => !blocks.has(block)))) return refuse('summaryInvalid');
  const row = { ...words, articleId, sourceHash: article.textHash, madeAt: now, state: 'proposed' as const, reviewer: null, reviewedAt: null };
  await tx.insert(t.summary).values(row).onConflictDoUpdate({ target: t.summary.articleId, set: row });
  await record(store, tx, { actor, action: 'summary.propose', noun: 'summary', id: articleId, after: row, tags: [cacheTag.article(articleId)], now });
  return ok({ articleId });
}
