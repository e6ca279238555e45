import { and, eq } from 'drizzle-orm';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';

type Refusal = 'notAllowed' | 'articleAbsent' | 'summaryAbsent' | 'summaryChanged';

/** Throws the draft of a summary away; what readers see stays. */
export async function discardSummary(actor: Actor, store: Store, { articleId, version }: { articleId: number; version: number }, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  if (!mayAtAll(actor, 'summary.discard')) return refuse('notAllowed');
  const { t } = store;
  return store.write(async (tx) => {
    const text = await deskText(store, tx, articleId, now);
    if (!text) return refuse('articleAbsent');
    if (!can(actor, 'summary.discard', text.owned)) return refuse('notAllowed');
    const draft = and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'));
    const [row] = await tx.select().from(t.summary).where(draft).limit(1);
    if (!row) return refuse('summaryAbsent');
    if (row.version !== version) return refuse('summaryChanged');
    await tx.delete(t.summary).where(draft);
    await record(store, tx, { actor, action: 'summary.discard', noun: 'summary', id: articleId, before: row, tags: [], now });
    return ok({ articleId });
  });
}
