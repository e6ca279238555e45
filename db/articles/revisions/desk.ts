import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import type { RevisionKind } from '../desk-tables.ts';
import type { StoryFields } from '../input.ts';
import { ownedOf } from '../owned.ts';

export type RevisionLine = { id: number; version: number; at: number; byName: string; kind: RevisionKind };
export type Revision = RevisionLine & { fields: StoryFields; /** The text before it; null for the first. */ before: StoryFields | null };

export const readRevisionInput = z.strictObject({ id: z.int().positive(), revisionId: z.int().positive() });
export const findRevisionsInput = z.strictObject({ id: z.int().positive(), before: z.int().positive().optional() });

/** Saves of a story, the newest first, a hundred at a time. The caller has asked whether the actor may read it. */
export async function revisionsOf({ read, t }: Store, { articleId, before }: { articleId: number; before?: number }): Promise<RevisionLine[]> {
  return read.select({ id: t.revision.id, version: t.revision.version, at: t.revision.at, byName: t.revision.byName, kind: t.revision.kind })
    .from(t.revision)
    .where(and(eq(t.revision.articleId, articleId), before === undefined ? undefined : lt(t.revision.id, before)))
    .orderBy(desc(t.revision.id)).limit(100);
}

/** Older saves than those at hand. */
export async function findRevisions(actor: Actor, store: Store, { id, before }: z.output<typeof findRevisionsInput>): Promise<Result<RevisionLine[], 'articleAbsent' | 'notAllowed'>> {
  const refused = await unreadable(actor, store, id);
  return refused ?? ok(await revisionsOf(store, { articleId: id, before }));
}

/** One text of a story as it was saved, with the one before it. */
export async function readRevision(actor: Actor, store: Store, { id, revisionId }: z.output<typeof readRevisionInput>): Promise<Result<Revision, 'articleAbsent' | 'notAllowed' | 'revisionAbsent'>> {
  const { read, t } = store;
  const refused = await unreadable(actor, store, id);
  if (refused) return refused;
  const [row] = await read.select().from(t.revision).where(and(eq(t.revision.id, revisionId), eq(t.revision.articleId, id))).limit(1);
  if (!row) return refuse('revisionAbsent');
  const [before] = await read.select({ fields: t.revision.fields }).from(t.revision)
    .where(and(eq(t.revision.articleId, id), lt(t.revision.id, revisionId))).orderBy(desc(t.revision.id)).limit(1);
  const { version, at, byName, kind, fields } = row;
  return ok({ id: revisionId, version, at, byName, kind, fields, before: before?.fields ?? null });
}

async function unreadable(actor: Actor, store: Store, id: number) {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return refuse('articleAbsent');
  return can(actor, 'article.read', await ownedOf(store, read, row)) ? null : refuse('notAllowed');
}
