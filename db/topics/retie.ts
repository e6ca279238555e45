import { eq, inArray, sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Query, Store } from '../store/store.ts';

/** Changes the topics that waiting changes of published stories name, so that none of them names one that is gone. */
export async function retie({ t }: Pick<Store, 't'>, tx: Query, { locale, change }: { locale: Locale; change: (ids: number[], articleId: number) => number[] }): Promise<void> {
  const waiting = await tx.select({ articleId: t.pending.articleId, fields: t.pending.fields }).from(t.pending)
    .innerJoin(t.article, eq(t.article.id, t.pending.articleId)).where(eq(t.article.locale, locale));
  for (const { articleId, fields } of waiting) {
    const topicIds = change(fields.topicIds, articleId);
    if (topicIds.join() === fields.topicIds.join()) continue;
    await tx.update(t.pending).set({ fields: { ...fields, topicIds } }).where(eq(t.pending.articleId, articleId));
    await touch({ t }, tx, [articleId]);
  }
}

/** Tells whoever has these stories open that they have changed: a save that knows nothing of it is refused. */
export async function touch({ t }: Pick<Store, 't'>, tx: Query, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await tx.update(t.article).set({ version: sql`${t.article.version} + 1` }).where(inArray(t.article.id, [...articleIds]));
}
