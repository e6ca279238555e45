import { eq } from 'drizzle-orm';
import type { ArticleTies } from '#lib/cache-tags.ts';
import type { Query, Store } from '../store/store.ts';

type Tied = { id: number; locale: ArticleTies['locale']; groupKey: string; sectionId: number };

/** What a story hangs on, read inside the transaction that changes it. */
export async function tiesOf({ t }: Pick<Store, 't'>, tx: Query, article: Tied): Promise<ArticleTies> {
  const topics = await tx.select({ id: t.articleTopic.topicId }).from(t.articleTopic).where(eq(t.articleTopic.articleId, article.id)).orderBy(t.articleTopic.position);
  const authors = await tx.select({ id: t.byline.authorId }).from(t.byline).where(eq(t.byline.articleId, article.id)).orderBy(t.byline.position);
  return {
    id: article.id, locale: article.locale, groupKey: article.groupKey, sectionId: article.sectionId,
    topicIds: topics.map((row) => row.id), authorIds: authors.map((row) => row.id),
  };
}

/** Sets topics and bylines, in the order given. */
export async function tie({ t }: Pick<Store, 't'>, tx: Query, article: { id: number; topicIds: number[]; authorIds: number[] }): Promise<void> {
  await tx.delete(t.articleTopic).where(eq(t.articleTopic.articleId, article.id));
  await tx.delete(t.byline).where(eq(t.byline.articleId, article.id));
  const topics = article.topicIds.map((topicId, position) => ({ articleId: article.id, topicId, position }));
  const bylines = article.authorIds.map((authorId, position) => ({ articleId: article.id, authorId, position }));
  if (topics.length > 0) await tx.insert(t.articleTopic).values(topics);
  if (bylines.length > 0) await tx.insert(t.byline).values(bylines);
}
