import { and, eq } from 'drizzle-orm';
import { standingOf } from '#lib/ai/sources.ts';
import type { Unit } from '#lib/ai/summary-units.ts';
import { textKey, unitKey } from '#lib/ai/unit-key.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { isLive } from '../articles/live.ts';
import type { Store } from '../store/store.ts';
import type { SummaryMethod } from './tables.ts';

export { summaryCounts, type SummaryCounts } from './counts.ts';

/** A key point with the name under which a reader reports it. */
export type ShownPoint = Pick<Unit, 'text' | 'blocks'> & { key: string };
/** A summary as readers see it: approved by a named editor, and standing on the text as it is now. `edited`: a person changed what the machine wrote. */
export type SummaryPanel = { text: string; keyPoints: ShownPoint[]; method: SummaryMethod; edited: boolean; reviewer: string; reviewedAt: number };

/**
 * What readers see of a story's summary, or null. A key point whose blocks have changed is left out, and so is one that
 * readers' reports took down; of the running text no sentence may have fallen, for one that is missing changes the rest.
 * What was approved upon a change that waits is not shown before the change is: then it is the approved one.
 */
export async function approvedSummary({ read, t }: Store, story: { articleId: number; textHash: string; body: Body }): Promise<SummaryPanel | null> {
  const [row] = await read.select().from(t.summary).where(and(eq(t.summary.articleId, story.articleId), eq(t.summary.state, 'approved'))).limit(1);
  if (!row || row.reviewer === null || row.reviewedAt === null) return null;
  const standing = standingOf(row, story);
  if (standing.sentences.includes(false) || row.hidden.includes(textKey(row.sentences))) return null;
  const keyPoints = row.keyPoints.filter((point, at) => standing.keyPoints[at] && !row.hidden.includes(unitKey(point)));
  return panelOf(row, { keyPoints, reviewer: row.reviewer, reviewedAt: row.reviewedAt });
}

/** A story as whoever reports an error in its summary has it before them; `summary` as readers see it now. */
export type SummarisedStory = { id: number; locale: Locale; slug: string; headline: string; summary: SummaryPanel | null };

/** The live story with this id and its summary, or null. */
export async function summarisedStory(store: Store, id: number, now: number): Promise<SummarisedStory | null> {
  const { read, t } = store;
  const columns = { locale: t.article.locale, slug: t.article.slug, headline: t.article.headline, textHash: t.article.textHash, body: t.article.body };
  const [row] = await read.select(columns).from(t.article).where(and(eq(t.article.id, id), isLive(t, now))).limit(1);
  if (!row) return null;
  const { textHash, body, ...story } = row;
  return { id, ...story, summary: await approvedSummary(store, { articleId: id, textHash, body }) };
}

type Row = { sentences: Unit[]; method: SummaryMethod; edited: boolean };

/** A summary as its panel shows it. */
export function panelOf({ sentences, method, edited }: Row, { keyPoints, reviewer, reviewedAt }: { keyPoints: Unit[]; reviewer: string; reviewedAt: number }): SummaryPanel {
  return {
    text: sentences.map(({ text }) => text).join(' '),
    keyPoints: keyPoints.map(({ text, blocks }) => ({ text, blocks, key: unitKey({ text }) })),
    method, edited, reviewer, reviewedAt,
  };
}
