import { and, eq } from 'drizzle-orm';
import type { Store } from '../store/store.ts';
import type { KeyPoint, SummaryMethod } from './tables.ts';

/** A summary as readers see it: approved by a named editor, and standing on the text as it is now. */
export type SummaryPanel = { text: string; keyPoints: KeyPoint[]; method: SummaryMethod; reviewer: string; reviewedAt: number };

/** The approved summary of a story, or null when there is none or the text has changed since. */
export async function approvedSummary({ read, t }: Store, story: { articleId: number; textHash: string }): Promise<SummaryPanel | null> {
  const [row] = await read
    .select()
    .from(t.summary)
    .where(and(eq(t.summary.articleId, story.articleId), eq(t.summary.state, 'approved'), eq(t.summary.sourceHash, story.textHash)))
    .limit(1);
  if (!row || row.reviewer === null || row.reviewedAt === null) return null;
  return { text: row.text, keyPoints: row.keyPoints, method: row.method, reviewer: row.reviewer, reviewedAt: row.reviewedAt };
}
