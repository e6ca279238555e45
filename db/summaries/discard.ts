import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { writeBeside, type TextRefusal } from './desk-text.ts';

type Refusal = TextRefusal | 'summaryAbsent' | 'summaryChanged';

/** Throws the draft of a summary away; what readers see stays. */
export async function discardSummary(actor: Actor, store: Store, { articleId, version }: { articleId: number; version: number }, now: number): Promise<Result<{ articleId: number }, Refusal>> {
  const { t } = store;
  return writeBeside(actor, store, { articleId, action: 'summary.discard', now }, async (tx) => {
    const draft = and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'));
    const [row] = await tx.select().from(t.summary).where(draft).limit(1);
    if (!row) return refuse('summaryAbsent');
    if (row.version !== version) return refuse('summaryChanged');
    await tx.delete(t.summary).where(draft);
    await record(store, tx, { actor, action: 'summary.discard', noun: 'summary', id: articleId, before: row, tags: [], now });
    return ok({ articleId });
  });
}
