import { desc, eq, inArray, max } from 'drizzle-orm';
import type { Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../../store/store.ts';
import type { RevisionKind } from '../desk-tables.ts';
import { hashOfFields } from '../fields.ts';
import type { StoryFields } from '../input.ts';

type Kept = { articleId: number; version: number; fields: StoryFields; kind: RevisionKind; by: Pick<Actor, 'id' | 'name'>; at: number };

/** Keeps a text as it was saved, unless the last one kept is the same. */
export async function keepRevision({ t }: Pick<Store, 't'>, tx: Query, { by, ...kept }: Kept): Promise<void> {
  const hash = hashOfFields(kept.fields);
  const last = await lastRevision({ t }, tx, kept.articleId);
  // What was published and what was translated is found again by its kind, whoever saved the same text before.
  if (last?.hash === hash && kept.kind !== 'publish' && kept.kind !== 'translate') return;
  await tx.insert(t.revision).values({ ...kept, hash, by: by.id, byName: by.name });
}

type Texts = { texts: readonly Pick<Kept, 'articleId' | 'version' | 'fields'>[]; kind: 'save' } & Pick<Kept, 'by' | 'at'>;

/** Keeps the texts of many stories, as many as a statement can name, but for those of which the last one kept is the same. */
export async function keepRevisions({ t }: Pick<Store, 't'>, tx: Query, { texts, kind, by, at }: Texts): Promise<void> {
  if (texts.length === 0) return;
  const newest = tx.select({ id: max(t.revision.id) }).from(t.revision).where(inArray(t.revision.articleId, texts.map(({ articleId }) => articleId))).groupBy(t.revision.articleId);
  const last = await tx.select({ articleId: t.revision.articleId, hash: t.revision.hash }).from(t.revision).where(inArray(t.revision.id, newest));
  const lastOf = new Map(last.map(({ articleId, hash }) => [articleId, hash]));
  const kept = texts.map((text) => ({ ...text, kind, at, hash: hashOfFields(text.fields), by: by.id, byName: by.name })).filter(({ articleId, hash }) => lastOf.get(articleId) !== hash);
  if (kept.length > 0) await tx.insert(t.revision).values(kept);
}

/** The last text that was kept of a story. */
export async function lastRevision({ t }: Pick<Store, 't'>, tx: Query, articleId: number): Promise<{ version: number; hash: string } | null> {
  const [last] = await tx.select({ version: t.revision.version, hash: t.revision.hash }).from(t.revision).where(eq(t.revision.articleId, articleId)).orderBy(desc(t.revision.id)).limit(1);
  return last ?? null;
}
