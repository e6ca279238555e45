import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Actor } from '#lib/permissions.ts';
import { tagsOfArticle } from '#lib/cache-tags.ts';
import { record } from '../../audit/record.ts';
import { tiesOf } from '../ties.ts';
import type { Query, Store } from '../../store/store.ts';
import { isSeen, pendingOf, type PendingRow } from '../change.ts';
import { fieldsOf, hashOfFields, type ArticleRow } from '../fields.ts';
import type { saveArticleInput, StoryFields } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { lastRevision } from '../revisions/keep.ts';
import { mayWrite, stageOf } from '../stage.ts';
import { tiedAs, writeText, type TextRefusal } from './write-text.ts';

export type Saved = { id: number; version: number; at: number; /** Nothing differed from what stood. */ unchanged: boolean };
/** What stands in the way of a stale save, for laying both texts side by side. */
export type Standing = { version: number; fields: StoryFields; by: string; at: number };
export type Stale = { ok: false; reason: 'articleStale'; current: Standing };
type SaveRefusal = 'articleAbsent' | 'notAllowed' | 'articleWithdrawn' | 'storyLocked' | 'translationExists' | TextRefusal;

/**
 * Saves what the editor holds, whole. Readers see nothing of it before it is published, and what they see already stays.
 * A text that somebody else has changed since comes back instead, with whose it is. Saying the same again is no change,
 * whatever the version: an answer that was lost on the way may be asked for twice.
 */
export async function saveArticle(actor: Actor, store: Store, { id, version, fields, kind }: z.output<typeof saveArticleInput>, now: number): Promise<Result<Saved, SaveRefusal> | Stale> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    const owned = await ownedOf(store, tx, row);
    const pending = await pendingOf(store, tx, id);
    const allowed = mayWrite(actor, { owned, stage: stageOf(row, pending, now) });
    if (!allowed.ok) return allowed;
    if (fields.translatedFrom === id) return refuse('translationExists');
    const standing = await standingOf(store, tx, { row, pending });
    const isSame = hashOfFields(tiedAs(row, standing.fields)) === hashOfFields(tiedAs(row, fields));
    if (isSame) return ok({ id, version: row.version, at: standing.at, unchanged: true });
    if (row.version !== version && await textChangedSince(store, tx, { row, version })) return { ...refuse('articleStale'), current: standing };
    const tiesBefore = await tiesOf(store, tx, row);
    const written = await writeText(actor, store, { tx, row, owned, pending, live: isSeen(row, now), fields, kind, now });
    if (!written.ok) return written;
    await tx.update(t.article).set({ ...written.value, version: row.version + 1, touchedAt: now, touchedByName: actor.name }).where(and(eq(t.article.id, id), eq(t.article.version, row.version)));
    // Readers meet a scheduled story at its hour, in the lists it stands in by then.
    const due = row.status === 'scheduled' && !isSeen(row, now) ? row.publishAt : null;
    const tags = due === null ? [] : [...tagsOfArticle(tiesBefore), ...tagsOfArticle(await tiesOf(store, tx, { ...row, ...written.value }))];
    await record(store, tx, { actor, action: 'article.save', noun: 'article', id, before: standing.fields, after: fields, tags, now, hours: [due ?? now] });
    return ok({ id, version: row.version + 1, at: now, unchanged: false });
  });
}

/** The text the desk is working on, and whose hand was last on it. */
async function standingOf(store: Store, tx: Query, { row, pending }: { row: ArticleRow; pending: PendingRow | null }): Promise<Standing> {
  if (pending) return { version: row.version, fields: pending.fields, by: pending.byName, at: pending.at };
  return { version: row.version, fields: await fieldsOf(store, tx, row), by: row.touchedByName, at: row.touchedAt || row.createdAt };
}

/** A step of the workflow raises the version too, and leaves the text alone: it is no reason to refuse what was typed meanwhile. */
async function textChangedSince(store: Store, tx: Query, { row, version }: { row: ArticleRow; version: number }): Promise<boolean> {
  const last = await lastRevision(store, tx, row.id);
  return !last || version > row.version || last.version > version;
}
