import type { articleTables } from '../articles/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** How the text was made: by a generative model, by lifting sentences of the article, or by an editor's hand. */
export const summaryMethods = ['generative', 'extractive', 'editor'] as const;
export type SummaryMethod = (typeof summaryMethods)[number];
export type SummaryState = 'proposed' | 'approved';

/** `blocks`: ids of the body blocks the point rests on. */
export type KeyPoint = { text: string; blocks: string[] };

export function summaryTables(k: ColumnKit, { article }: ReturnType<typeof articleTables>) {
  const summary = k.table('summary', {
    id: k.id(),
    articleId: k.int('article_id').notNull().references(() => article.id),
    text: k.text('text').notNull(),
    keyPoints: k.json<KeyPoint[]>('key_points').notNull(),
    method: k.text('method').$type<SummaryMethod>().notNull(),
    state: k.text('state').$type<SummaryState>().notNull().default('proposed'),
    /** `article.textHash` at the time the summary was made. */
    sourceHash: k.text('source_hash').notNull(),
    madeAt: k.ms('made_at').notNull(),
    reviewer: k.text('reviewer'),
    reviewedAt: k.ms('reviewed_at'),
  }, (t) => [k.unique('summary_article').on(t.articleId)]);
  return { summary };
}
