import type { articleTables } from '../articles/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

export function redirectTables(k: ColumnKit, { article }: ReturnType<typeof articleTables>) {
  /** An old path that leads to a page or a story of today. It answers only where nothing else stands. */
  const redirect = k.table('redirect', {
    id: k.id(),
    /** Decoded, without query and without a slash at the end. */
    from: k.text('from_path').notNull(),
    /** One of the two is set. No target is the source of another redirect. */
    to: k.text('to_path'),
    articleId: k.int('article_id').references(() => article.id),
    createdAt: k.ms('created_at').notNull(),
  }, (t) => [k.unique('redirect_from').on(t.from), k.index('redirect_to').on(t.to)]);
  return { redirect };
}
