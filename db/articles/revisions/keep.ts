import { desc, eq } from 'drizzle-orm';
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

/** The last text that was kept of a story. */
export async function lastRevision({ t }: Pick<Store, 't'>, tx: Query, articleId: number): Promise<{ version: number; hash: string } | null> {
  const [last] = await tx.select({ version: t.revision.version, hash: t.revision.hash }).from(t.revision).where(eq(t.revision.articleId, articleId)).orderBy(desc(t.revision.id)).limit(1);
  return last ?? null;
}
