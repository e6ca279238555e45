import { ok, refuse, type Result } from '#lib/result.ts';
import { can, type Actor, type Owned } from '#lib/permissions.ts';
import type { Query, Store } from '../../store/store.ts';
import type { PendingRow } from '../change.ts';
import type { RevisionKind } from '../desk-tables.ts';
import { applyFields, checkFields, fieldsOf, type ArticlePatch, type ArticleRow, type FieldsRefusal } from '../fields.ts';
import type { StoryFields } from '../input.ts';
import { keepRevision, lastRevision } from '../revisions/keep.ts';
import { keepHour } from '../workflow/keep-hour.ts';

export type TextRefusal = FieldsRefusal | 'embargoNotYours';

type Writing = { tx: Query; row: ArticleRow; owned: Owned; pending: PendingRow | null; live: boolean; fields: StoryFields; kind: RevisionKind; now: number };

/**
 * Puts a text down where it belongs and keeps it as a revision: in the story itself while readers have not seen it,
 * and beside it afterwards. Gives the patch of the story's row. Rights and version are the caller's to ask.
 */
export async function writeText(actor: Actor, store: Store, { tx, row, owned, pending, live, fields: given, kind, now }: Writing): Promise<Result<ArticlePatch, TextRefusal>> {
  const standing = pending?.fields ?? await fieldsOf(store, tx, row);
  if (standing.embargoAt !== null && standing.embargoAt !== given.embargoAt && !can(actor, 'article.approve', owned)) return refuse('embargoNotYours');
  const checked = await checkFields(store, tx, { row, fields: given });
  if (!checked.ok) return checked;
  const fields = tiedAs(row, given);
  await keepBaseline(store, tx, { row, fields: standing });
  await keepRevision(store, tx, { articleId: row.id, version: row.version + 1, fields, kind, by: actor, at: now });
  if (!live) return ok({ ...await applyFields(store, tx, { row, fields }), ...await keepHour(actor, store, { tx, row, fields, now }) });
  const waiting = { articleId: row.id, fields, stage: pending?.stage ?? ('draft' as const), by: actor.id, byName: actor.name, at: now };
  await tx.insert(store.t.pending).values(waiting).onConflictDoUpdate({ target: store.t.pending.articleId, set: waiting });
  return ok({});
}

/** The fields with what the story is a translation of: an editor that was opened earlier may not know of a link made since. */
export function tiedAs({ translatedFrom }: Pick<ArticleRow, 'translatedFrom'>, fields: StoryFields): StoryFields {
  return { ...fields, translatedFrom };
}

/** A story that came in from outside has no revision before the desk first changes it. */
export async function keepBaseline(store: Store, tx: Query, { row, fields }: { row: ArticleRow; fields: StoryFields }): Promise<void> {
  if (await lastRevision(store, tx, row.id)) return;
  const by = { id: row.createdBy ?? 'system:import', name: row.createdByName };
  await keepRevision(store, tx, { articleId: row.id, version: row.version, fields, kind: 'import', by, at: row.touchedAt || row.createdAt });
}
