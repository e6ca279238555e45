import { and, eq, inArray } from 'drizzle-orm';
import type { Finding } from '#lib/ai/finding.ts';
import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import { standingOf } from '#lib/ai/sources.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';

type Refusal = 'notAllowed' | 'articleAbsent' | 'summaryAbsent' | 'summaryOutdated' | 'summaryChanged' | 'overrideTooShort';
type Approved = { articleId: number; reviewer: string; at: number };
export type Approval = {
  articleId: number;
  /** Of the draft the person has read; without it, whatever is proposed. */
  version?: number;
  /** Who answers for it before readers. */
  reviewer: string;
  /** Why it is right although a check blocks it. */
  override?: string;
  /** Somebody read it where it comes from: findings are kept with it and hold nothing up. */
  readElsewhere?: true;
};

/** A reason that says something. */
const leastReason = 10;

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
  if (!mayAtAll(actor, 'summary.approve')) return refuse('notAllowed');
  const { t } = store;
  const { articleId, version, override = '' } = approval;
  const reviewer = approval.reviewer.trim();
  const text = await deskText(store, tx, articleId, now);
  if (!text) return refuse('articleAbsent');
  if (!can(actor, 'summary.approve', text.owned)) return refuse('notAllowed');
  const [row] = await tx.select().from(t.summary).where(and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'))).limit(1);
  if (!row || reviewer === '') return refuse('summaryAbsent');
  if (version !== undefined && version !== row.version) return refuse('summaryChanged');
  const standing = standingOf(row, { sources: row.sources, body: text.body, sameText: row.sourceHash === text.textHash });
  if ([...standing.sentences, ...standing.keyPoints].includes(false)) return refuse('summaryOutdated');
  const findings = checkSummary(text.story, row);
  if (!approval.readElsewhere && findings.some(({ severity }) => severity === 'block')) {
    if (override === '') return { ok: false, reason: 'summaryUnfaithful', findings };
    if (override.length < leastReason) return refuse('overrideTooShort');
  }
  const { id, version: _version, hidden: _hidden, fallback: _fallback, madeAt: _madeAt, madeByName: _by, ...kept } = row;
  const state = text.publicHash === null || text.publicHash === text.textHash ? ('approved' as const) : ('ready' as const);
  const approved = { state, sourceHash: text.textHash, reviewer, reviewerId: actor.id, reviewedAt: now, hidden: [] };
  await tx.delete(t.summary).where(and(eq(t.summary.articleId, articleId), inArray(t.summary.state, state === 'approved' ? ['approved', 'ready'] : ['ready'])));
  await tx.update(t.summary).set(approved).where(eq(t.summary.id, id));
  await tx.insert(t.summaryReview).values({
    articleId, at: now, kind: 'approved', staffId: actor.id, name: reviewer, textHash: text.textHash, reason: override, findings, edited: kept.edited,
    method: kept.method, provider: kept.provider, model: kept.model, promptVersion: kept.promptVersion, raw: kept.raw, made: kept.made,
    shown: { sentences: kept.sentences, keyPoints: kept.keyPoints },
  });
  await record(store, tx, { actor, action: 'summary.approve', noun: 'summary', id: articleId, before: row, after: approved, tags: [cacheTag.article(articleId)], now });
  return ok({ articleId, reviewer, at: now });
}
