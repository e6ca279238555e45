import { and, asc, eq, gt } from 'drizzle-orm';
import type { Finding } from '#lib/ai/finding.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';
import type { DeskText } from './desk-text.ts';
import { makingOf } from './propose.ts';
import type { reviewBases, reviewKinds } from './tables.ts';

/** One review as it is handed out: who read what, made how, against which text, and what came of it. Times are epoch milliseconds. */
export type LoggedReview = ReturnType<typeof makingOf> & {
  id: number;
  at: number;
  kind: (typeof reviewKinds)[number];
  name: string;
  staffId: string;
  articleId: number;
  locale: Locale;
  /** As it was called then. */
  headline: string;
  /** Whether it was read at the desk, or an import says that somebody did elsewhere. */
  basis: (typeof reviewBases)[number];
  textHash: string;
  shown: SummaryUnits;
  edited: boolean;
  findings: Finding[];
  reason: string;
};

/** Reviews after the one with this id, oldest first, at most `limit`; none for whoever may not take the log out. */
export async function reviewsAfter(actor: Actor, { read, t }: Store, { after, limit, articleId }: { after: number; limit: number; articleId?: number }): Promise<LoggedReview[]> {
  if (!can(actor, 'audit.read')) return [];
  const r = t.summaryReview;
  return read
    .select({
      id: r.id, at: r.at, kind: r.kind, name: r.name, staffId: r.staffId, articleId: r.articleId, locale: t.article.locale, headline: r.headline, basis: r.basis, fallback: r.fallback, madeAt: r.madeAt, madeByName: r.madeByName, textHash: r.textHash,
      method: r.method, provider: r.provider, model: r.model, promptVersion: r.promptVersion, raw: r.raw, made: r.made, shown: r.shown, edited: r.edited, findings: r.findings, reason: r.reason,
    })
    .from(r)
    .innerJoin(t.article, eq(t.article.id, r.articleId))
    .where(and(gt(r.id, after), articleId === undefined ? undefined : eq(r.articleId, articleId)))
    .orderBy(asc(r.id))
    .limit(limit);
}

type Review = Pick<LoggedReview, 'kind' | 'name'> & Partial<Pick<LoggedReview, 'basis' | 'shown' | 'findings' | 'reason'>>;

/** Writes a line of the log, in the transaction of what it tells of: who, upon which text, and how the summary had been made. */
export async function logReview(
  actor: Actor,
  { t }: Store,
  { tx, summary, text, review, now }: { tx: Query; summary: Store['t']['summary']['$inferSelect']; text: DeskText; review: Review; now: number },
): Promise<void> {
  const { articleId, sentences, keyPoints, edited } = summary;
  await tx.insert(t.summaryReview).values({
    articleId, at: now, staffId: actor.id, headline: text.headline, textHash: text.textHash, ...makingOf(summary), edited,
    basis: 'desk', shown: { sentences, keyPoints }, findings: [], reason: '', ...review,
  });
}
