import { and, desc, eq, inArray } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { writeBeside, type TextRefusal } from './desk-text.ts';
import { logReview } from './log.ts';
import { nextVersion } from './propose.ts';

type Refusal = TextRefusal | 'summaryAbsent';

/** Takes a story's summary away from readers, with a reason that stays in the log of reviews; its text becomes the draft, unless there is one. */
export async function withdrawSummary(actor: Actor, store: Store, { articleId, reason }: { articleId: number; reason: string }, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  const { t } = store;
  return writeBeside(actor, store, { articleId, action: 'summary.withdraw', now }, async (tx, text) => {
    const shown = and(eq(t.summary.articleId, articleId), inArray(t.summary.state, ['approved', 'ready']));
    const [row] = await tx.select().from(t.summary).where(shown).orderBy(desc(t.summary.reviewedAt)).limit(1);
    if (!row) return refuse('summaryAbsent');
    const { id: _row, ...kept } = row;
    await tx.delete(t.summary).where(shown);
    await tx.insert(t.summary).values({ ...kept, state: 'proposed', reviewer: null, reviewerId: null, reviewedAt: null, hidden: [], version: nextVersion([row], now) })
      .onConflictDoNothing({ target: [t.summary.articleId, t.summary.state] });
    await logReview(actor, store, { tx, summary: row, text, review: { kind: 'withdrawn', name: actor.name, reason }, now });
    await record(store, tx, { actor, action: 'summary.withdraw', noun: 'summary', id: articleId, before: row, tags: [cacheTag.article(articleId)], now });
    return ok({ articleId });
  });
}
