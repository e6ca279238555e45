import { and, desc, eq, inArray } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';
import { makingOf, nextVersion } from './propose.ts';

type Refusal = 'notAllowed' | 'articleAbsent' | 'summaryAbsent';

/** Takes a story's summary away from readers, with a reason that stays in the log of reviews; its text becomes the draft, unless there is one. */
export async function withdrawSummary(actor: Actor, store: Store, { articleId, reason }: { articleId: number; reason: string }, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  if (!mayAtAll(actor, 'summary.withdraw')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const text = await deskText(store, tx, articleId, now);
    if (!text) return refuse('articleAbsent');
    if (!can(actor, 'summary.withdraw', text.owned)) return refuse('notAllowed');
    const shown = and(eq(t.summary.articleId, articleId), inArray(t.summary.state, ['approved', 'ready']));
    const [row] = await tx.select().from(t.summary).where(shown).orderBy(desc(t.summary.reviewedAt)).limit(1);
    if (!row) return refuse('summaryAbsent');
    const { id: _row, ...kept } = row;
    await tx.delete(t.summary).where(shown);
    await tx.insert(t.summary).values({ ...kept, state: 'proposed', reviewer: null, reviewerId: null, reviewedAt: null, hidden: [], version: nextVersion([row], now) })
      .onConflictDoNothing({ target: [t.summary.articleId, t.summary.state] });
    await tx.insert(t.summaryReview).values({
      articleId, at: now, kind: 'withdrawn', staffId: actor.id, name: actor.name, basis: 'desk', headline: text.headline, textHash: text.textHash, reason, findings: [],
      ...makingOf(row), edited: row.edited, shown: { sentences: row.sentences, keyPoints: row.keyPoints },
    });
    await record(store, tx, { actor, action: 'summary.withdraw', noun: 'summary', id: articleId, before: row, tags: [cacheTag.article(articleId)], now });
    return ok({ articleId });
  });
}
