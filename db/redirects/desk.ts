import { desc, inArray } from 'drizzle-orm';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';

export type RedirectRow = { id: number; from: string; to: string | null; story: { id: number; locale: 'ar' | 'en'; slug: string; headline: string } | null; createdAt: number };

/** All redirects, the newest first. */
export async function redirectsForDesk(actor: Actor, { read, t }: Store): Promise<RedirectRow[]> {
  if (!mayAtAll(actor, 'redirect.save')) return [];
  const rows = await read.select().from(t.redirect).orderBy(desc(t.redirect.createdAt), desc(t.redirect.id));
  const ids = rows.flatMap((row) => (row.articleId === null ? [] : [row.articleId]));
  const stories = ids.length === 0 ? [] : await read
    .select({ id: t.article.id, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline })
    .from(t.article).where(inArray(t.article.id, ids));
  return rows.map(({ articleId, ...row }) => ({ ...row, story: stories.find((story) => story.id === articleId) ?? null }));
}
