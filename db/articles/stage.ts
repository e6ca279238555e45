import { refuse, type Result } from '#lib/result.ts';
import { can, type Actor, type Owned } from '#lib/permissions.ts';
import type { PendingStage } from './desk-tables.ts';
import { isSeen } from './change.ts';
import type { ArticleRow } from './fields.ts';
import type { ArticleStatus } from './tables.ts';

/** How far the text has come that the desk is working on: of a story that readers see, its pending change. */
export function stageOf(row: Pick<ArticleRow, 'status' | 'publishAt'>, pending: { stage: PendingStage } | null, now: number): ArticleStatus {
  if (isSeen(row, now)) return pending?.stage ?? 'published';
  return row.status;
}

/** How far a story has come, without its words: what a page that stays open has to learn of others' steps. */
export type Progress = Pick<ArticleRow, 'status' | 'publishAt' | 'sentBackAt'> & { stage: ArticleStatus; live: boolean; isPending: boolean };

/** Says how far a story has come, of its row and of what waits. */
export function progressOf(row: Pick<ArticleRow, 'status' | 'publishAt' | 'sentBackAt'>, pending: { stage: PendingStage } | null, now: number): Progress {
  const { status, publishAt, sentBackAt } = row;
  return { status, publishAt, sentBackAt, stage: stageOf(row, pending, now), live: isSeen(row, now), isPending: pending !== null };
}

/**
 * Whether this actor may change the text at this stage. What has been approved is changed only by who may approve, and
 * nothing brings a withdrawn story back.
 */
export function mayWrite(actor: Actor, { owned, stage, assumed = 'article.save' }: { owned: Owned; stage: ArticleStatus; assumed?: 'article.save' | 'article.restore' }): Result<null, 'notAllowed' | 'articleWithdrawn' | 'storyLocked'> {
  if (!can(actor, assumed, owned)) return refuse('notAllowed');
  if (stage === 'withdrawn') return refuse('articleWithdrawn');
  const open = stage === 'draft' || stage === 'review' || stage === 'published';
  return open || can(actor, 'article.approve', owned) ? { ok: true, value: null } : refuse('storyLocked');
}
