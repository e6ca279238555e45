import type { articleTables } from '../articles/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

export function viewTables(k: ColumnKit, { article }: Pick<ReturnType<typeof articleTables>, 'article'>) {
  /** How often a story was read in an hour; nothing of who read it. */
  const viewCount = k.table('view_count', {
    articleId: k.int('article_id').notNull().references(() => article.id),
    /** The beginning of the hour. */
    hour: k.ms('hour').notNull(),
    count: k.int('count').notNull(),
  }, (t) => [k.primaryKey({ columns: [t.articleId, t.hour] }), k.index('view_count_hour').on(t.hour)]);

  return { viewCount };
}
