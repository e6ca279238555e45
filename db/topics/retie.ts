import { setImmediate } from 'node:timers/promises';
import { eq, inArray, sql } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { inPieces } from '#lib/in-pieces.ts';
import type { Actor } from '#lib/permissions.ts';
import { fieldsOfMany } from '../articles/fields.ts';
import { keepRevisions } from '../articles/revisions/keep.ts';
import type { Query, Store } from '../store/store.ts';

type Retied = { articleId: number; before: number[] };

/** Changes the topics that waiting changes of published stories name, and says which stories they are of and what they named. */
export async function retie({ t }: Pick<Store, 't'>, tx: Query, { locale, change }: { locale: Locale; change: (ids: number[], articleId: number) => number[] }): Promise<Retied[]> {
  const waiting = await tx.select({ articleId: t.pending.articleId, fields: t.pending.fields }).from(t.pending)
    .innerJoin(t.article, eq(t.article.id, t.pending.articleId)).where(eq(t.article.locale, locale));
  const retied: Retied[] = [];
  for (const { articleId, fields } of waiting) {
    const topicIds = change(fields.topicIds, articleId);
    if (topicIds.join() === fields.topicIds.join()) continue;
    await tx.update(t.pending).set({ fields: { ...fields, topicIds } }).where(eq(t.pending.articleId, articleId));
    retied.push({ articleId, before: fields.topicIds });
  }
  return retied;
}

/** Tells whoever has these stories open that their text has changed: it is kept anew, and a save that knows nothing of it is refused. */
export async function touch(store: Pick<Store, 't'>, tx: Query, { articleIds, by, now }: { articleIds: readonly number[]; by: Actor; now: number }): Promise<void> {
  const { t } = store;
  for (const ids of inPieces([...new Set(articleIds)])) {
    const rows = await tx.update(t.article).set({ version: sql`${t.article.version} + 1` }).where(inArray(t.article.id, ids)).returning();
    const pending = await tx.select().from(t.pending).where(inArray(t.pending.articleId, ids));
    const waiting = new Map(pending.map((row) => [row.articleId, row.fields]));
    const standing = await fieldsOfMany(store, tx, rows);
    const texts = rows.flatMap(({ id, version }) => {
      const fields = waiting.get(id) ?? standing.get(id);
      return fields ? [{ articleId: id, version, fields }] : [];
    });
    await keepRevisions(store, tx, { texts, kind: 'save', by, at: now });
    // Readers are answered between the pieces of a large topic.
    await setImmediate();
  }
}

/** The tags of these topics and of their versions in other languages, whose pages name them. */
export async function tagsOfTopics({ t }: Pick<Store, 't'>, tx: Query, groupKeys: readonly string[]): Promise<string[]> {
  const rows = await tx.select({ id: t.topic.id }).from(t.topic).where(inArray(t.topic.groupKey, [...groupKeys]));
  return rows.map((row) => cacheTag.topic(row.id));
}
