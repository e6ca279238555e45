import { and, eq, inArray } from 'drizzle-orm';
import type { Finding } from '#lib/ai/finding.ts';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { leastReason } from '#lib/ai/least-reason.ts';
import { fallenIn, standingOf } from '#lib/ai/sources.ts';
import { keysOf } from '#lib/ai/unit-key.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { deskTextFor, evidenceOf, type TextRefusal } from './desk-text.ts';
import { logReview } from './log.ts';

type Refusal = TextRefusal | 'summaryAbsent' | 'summaryOutdated' | 'summaryChanged' | 'overrideTooShort';
type Approved = { articleId: number; reviewer: string; at: number };
export type Approval = {
  articleId: number;
  /** Of the draft the person has read; without it, whatever is proposed. */
  version?: number;
  /** Of the text the person has before them; without it, whatever the desk has. */
  textHash?: string;
  /** Who answers for it before readers. */
  reviewer: string;
  /** Why it is right although a check blocks it. */
  override?: string;
  /** Somebody read it where it comes from: findings are kept with it and hold nothing up. */
  readElsewhere?: true;
};

/**
 * Puts the proposed summary before readers, under the name of the person who answers for it. Refused while a finding
 * blocks it and no reason is written, and when the text it was read against has changed under one of its sentences.
 */
export async function approveSummary(actor: Actor, store: Store, approval: Approval, now: number) {
  return store.write((tx) => writeApproval(actor, store, { tx, approval, now }));
}

/** The same inside a transaction that is already open. */
export async function writeApproval(
  actor: Actor,
  store: Store,
  { tx, approval, now }: { tx: Query; approval: Approval; now: number },
): Promise<Result<Approved, Refusal> | { ok: false; reason: 'summaryUnfaithful'; findings: Finding[] }> {
  const { t } = store;
  const { articleId, version, textHash, override = '' } = approval;
  const reviewer = approval.reviewer.trim();
  const found = await deskTextFor(actor, store, { tx, articleId, action: 'summary.approve', now });
  if (!found.ok) return found;
  const text = found.value;
  const [row] = await tx.select().from(t.summary).where(and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'))).limit(1);
  if (!row || reviewer === '') return refuse('summaryAbsent');
  if (version !== undefined && version !== row.version) return refuse('summaryChanged');
  if (textHash !== undefined && textHash !== text.textHash) return refuse('summaryOutdated');
  if (fallenIn(standingOf(row, text)) > 0) return refuse('summaryOutdated');
  const findings = checkSummary(evidenceOf(text), row);
  if (!approval.readElsewhere && findings.some(({ severity }) => severity === 'block')) {
    if (override === '') return { ok: false, reason: 'summaryUnfaithful', findings };
    if (override.length < leastReason) return refuse('overrideTooShort');
  }
  const state = text.waits ? ('ready' as const) : ('approved' as const);
  const approved = { state, sourceHash: text.textHash, reviewer, reviewerId: actor.id, reviewedAt: now, hidden: await stillHidden(store, tx, row) };
  await tx.delete(t.summary).where(and(eq(t.summary.articleId, articleId), inArray(t.summary.state, state === 'approved' ? ['approved', 'ready'] : ['ready'])));
  await tx.update(t.summary).set(approved).where(eq(t.summary.id, row.id));
  const review = { kind: 'approved' as const, name: reviewer, basis: approval.readElsewhere ? ('elsewhere' as const) : ('desk' as const), reason: override, findings };
  await logReview(actor, store, { tx, summary: row, text, review, now });
  await record(store, tx, { actor, action: 'summary.approve', noun: 'summary', id: articleId, before: row, after: approved, tags: [cacheTag.article(articleId)], now });
  return ok({ articleId, reviewer, at: now });
}

/** Lines that reports took down and that nobody has rewritten or looked into: an approval of the rest does not bring them back. */
async function stillHidden({ t }: Store, tx: Query, { articleId, ...units }: Pick<Store['t']['summary']['$inferSelect'], 'articleId' | 'sentences' | 'keyPoints'>): Promise<string[]> {
  const before = await tx.select({ hidden: t.summary.hidden }).from(t.summary).where(eq(t.summary.articleId, articleId));
  const open = await tx.selectDistinct({ key: t.summaryReport.unitKey }).from(t.summaryReport).where(and(eq(t.summaryReport.articleId, articleId), eq(t.summaryReport.state, 'open')));
  const taken = new Set(before.flatMap(({ hidden }) => hidden));
  const unseen = new Set(open.map(({ key }) => key));
  return keysOf(units).filter((key) => taken.has(key) && unseen.has(key));
}

/**
 * What was approved upon the change that is being published becomes what readers see, and the one before goes. Without
 * one that stands on this text the earlier stays, line by line as far as it still stands.
 */
export async function promoteReady({ t }: Store, tx: Query, { articleId, textHash }: { articleId: number; textHash: string }): Promise<void> {
  const ready = and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'ready'));
  const [row] = await tx.select({ id: t.summary.id, sourceHash: t.summary.sourceHash }).from(t.summary).where(ready).limit(1);
  if (row?.sourceHash !== textHash) return;
  await tx.delete(t.summary).where(and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'approved')));
  await tx.update(t.summary).set({ state: 'approved' }).where(eq(t.summary.id, row.id));
}
