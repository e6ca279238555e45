import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Query, Store } from '../../store/store.ts';
import type { Seen } from '../change.ts';
import type { NoteKind, PendingStage } from '../desk-tables.ts';
import type { ArticlePatch, ArticleRow } from '../fields.ts';
import { stageOf } from '../stage.ts';
import type { ArticleStatus } from '../tables.ts';

type Move = { tx: Query; row: ArticleRow; seen: Seen; from: readonly ArticleStatus[]; to: PendingStage; now: number };

/** Moves the text the desk works on to another stage: the story, or what waits beside a story that readers see. */
export async function move(actor: Actor, store: Store, { tx, row, seen, from, to, now }: Move): Promise<Result<{ patch: ArticlePatch; silent: boolean }, 'stageWrong' | 'nothingPending'>> {
  if (seen.live && !seen.pending) return refuse('nothingPending');
  if (!from.includes(stageOf(row, seen.pending, now))) return refuse('stageWrong');
  const trail = { statusAt: now, statusBy: actor.id, sentBackAt: null };
  if (!seen.live) return ok({ patch: { ...trail, status: to }, silent: true });
  await tx.update(store.t.pending).set({ stage: to }).where(eq(store.t.pending.articleId, row.id));
  return ok({ patch: trail, silent: true });
}

/** Leaves a note for the desk. */
export async function leaveNote({ t }: Pick<Store, 't'>, tx: Query, { articleId, by, kind, text, at }: { articleId: number; by: Actor; kind: NoteKind; text: string; at: number }): Promise<void> {
  await tx.insert(t.deskNote).values({ articleId, by: by.id, byName: by.name, kind, text, at });
}
