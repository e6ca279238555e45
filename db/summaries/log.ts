import { and, asc, eq, gt } from 'drizzle-orm';
import type { Finding } from '#lib/ai/finding.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import type { reviewBases, reviewKinds, SummaryMethod } from './tables.ts';

/** One review as it is handed out: who read what, made how, against which text, and what came of it. Times are epoch milliseconds. */
export type LoggedReview = {
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
  fallback: string | null;
  madeAt: number;
  madeByName: string;
  textHash: string;
  method: SummaryMethod;
  provider: string | null;
  model: string | null;
  promptVersion: string | null;
  raw: string | null;
  made: SummaryUnits | null;
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
