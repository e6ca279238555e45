import type { articleTables } from '../articles/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

export function previewTables(k: ColumnKit, { article }: Pick<ReturnType<typeof articleTables>, 'article'>) {
  /** A link that shows a story to somebody without an account; only the hash of its token is kept. */
  const previewLink = k.table('preview_link', {
    id: k.id(),
    articleId: k.int('article_id').notNull().references(() => article.id),
    tokenHash: k.text('token_hash').notNull(),
    createdBy: k.text('created_by').notNull(),
    createdByName: k.text('created_by_name').notNull(),
    createdAt: k.ms('created_at').notNull(),
    expiresAt: k.ms('expires_at').notNull(),
    revokedAt: k.ms('revoked_at'),
  }, (t) => [k.unique('preview_link_token').on(t.tokenHash), k.index('preview_link_article').on(t.articleId)]);
  return { previewLink };
}
