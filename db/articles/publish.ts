import { eq } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Query, Store } from '../store/store.ts';
import { changeArticle, pendingOf, type ChangeRefusal, type Seen } from './change.ts';
import { applyFields, fieldsOf, type ArticlePatch, type ArticleRow } from './fields.ts';
import type { StoryFields } from './input.ts';
import { promoteReady } from '../summaries/approve.ts';
import { ownedOf } from './owned.ts';
import { readiness, type Problem } from './readiness.ts';
import { keepRevision } from './revisions/keep.ts';
import { mayWrite, stageOf } from './stage.ts';
import { keepBaseline, writeText, type TextRefusal } from './writing/write-text.ts';

export type NotReady = { ok: false; reason: 'notReady'; problems: Problem[] };
type PublishRefusal = 'articleWithdrawn' | 'scheduleNeedsApproval' | 'nothingPending' | 'embargoHolds' | 'storyLocked' | 'notAllowed' | TextRefusal;

/**
 * Puts a story before readers, with the text that is handed in or the one that waits; saving and publishing are one
 * transaction. Only the system names an hour `at` (epoch milliseconds): people schedule what has been approved. No job
 * runs at that hour: the cache events carry it, and every read compares it with the clock.
 */
export async function publishArticle(
  actor: Actor, store: Store, { id, version, at, fields }: { id: number; version: number; at?: number; fields?: StoryFields }, now: number,
): Promise<Result<{ id: number; version: number }, PublishRefusal | ChangeRefusal> | NotReady> {
  return changeArticle<Result<never, PublishRefusal> & { ok: false } | NotReady>(store, {
    actor, action: 'article.publish', id, version, now,
    change: async (row, tx, seen) => {
      if (row.status === 'withdrawn') return refuse('articleWithdrawn');
      if (at !== undefined && actor.role !== 'system') return refuse('scheduleNeedsApproval');
      if (seen.live && !seen.pending && !fields && at === undefined) return refuse('nothingPending');
      const text = await textToPublish(actor, store, { tx, row, seen, fields, now });
      if (!text.ok) return text;
      const publishAt = at ?? (seen.live && row.publishAt !== null ? row.publishAt : now);
      if (actor.role !== 'system') {
        const problems = await readiness(store, tx, { id, locale: row.locale, fields: text.value.fields, at: now, actor });
        if (problems.length > 0) return { ...refuse('notReady'), problems };
      } else if ((text.value.fields.embargoAt ?? 0) > publishAt) return refuse('embargoHolds');
      const firstPublishedAt = row.firstPublishedAt !== null && row.firstPublishedAt <= now ? row.firstPublishedAt : publishAt;
      const status = publishAt > now ? ('scheduled' as const) : ('published' as const);
      const steps = { status, publishAt, firstPublishedAt, statusAt: now, statusBy: actor.id, sentBackAt: null };
      return ok({ patch: { ...text.value.patch, ...steps }, at: seen.live && at === undefined ? now : publishAt });
    },
  });
}

type Publishing = { tx: Query; row: ArticleRow; seen: Seen; fields?: StoryFields; now: number };

/** The text that goes out, saved and kept, with what it makes of the story's row. */
async function textToPublish(actor: Actor, store: Store, { tx, row, seen, fields, now }: Publishing): Promise<Result<{ fields: StoryFields; patch: ArticlePatch }, PublishRefusal>> {
  let patch: ArticlePatch = {};
  if (fields) {
    const allowed = mayWrite(actor, { owned: seen.owned, stage: stageOf(row, seen.pending, now) });
    if (!allowed.ok) return allowed;
    const written = await writeText(actor, store, { tx, row, ...seen, fields, kind: 'publish', now });
    if (!written.ok) return written;
    patch = written.value;
  }
  const applied = seen.live ? await applyPending(store, tx, { row, now }) : null;
  const final = applied?.fields ?? fields ?? await fieldsOf(store, tx, row);
  // A story that changes its section needs the right at both desks.
  if (!can(actor, 'article.publish', await ownedOf(store, tx, { ...row, sectionId: final.sectionId }))) return refuse('notAllowed');
  if (!fields) {
    await keepBaseline(store, tx, { row, fields: final });
    await keepRevision(store, tx, { articleId: row.id, version: row.version + 1, fields: final, kind: 'publish', by: actor, at: now });
  }
  return ok({ fields: final, patch: { ...patch, ...applied?.patch } });
}

/**
 * Makes what waits the text that readers see. The time of update moves only when they will read something else.
 * Null when nothing waits.
 */
export async function applyPending(store: Store, tx: Query, { row, now }: { row: ArticleRow; now: number }): Promise<{ fields: StoryFields; patch: ArticlePatch } | null> {
  const pending = await pendingOf(store, tx, row.id);
  if (!pending) return null;
  const patch = await applyFields(store, tx, { row, fields: pending.fields });
  await tx.delete(store.t.pending).where(eq(store.t.pending.articleId, row.id));
  await promoteReady(store, tx, { articleId: row.id, textHash: patch.textHash ?? row.textHash });
  return { fields: pending.fields, patch: { ...patch, updatedAt: patch.textHash === row.textHash ? row.updatedAt : now } };
}
