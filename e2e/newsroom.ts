import { eq } from 'drizzle-orm';
import { currentStore } from '#db/store/current.ts';
import { readEnvironment } from '#lib/env.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { absolute, paths } from '#lib/urls.ts';

/** The server's own database, opened by the journey's process: what it changes, the server learns only from the log. */
export const store = currentStore();

/** The story of the demonstration with this source id. */
export async function storyOf(sourceId: string): Promise<{ id: number; version: number; locale: Locale; slug: string; headline: string; path: string }> {
  const { read, t } = store;
  const [row] = await read
    .select({ id: t.article.id, version: t.article.version, locale: t.article.locale, slug: t.article.slug, headline: t.article.headline })
    .from(t.article)
    .where(eq(t.article.sourceId, sourceId))
    .limit(1);
  if (!row) throw new Error(`the demonstration has no story ${sourceId}`);
  return { ...row, path: paths.article(row.locale, row.id, row.slug) };
}

export const chief = { id: 'chief@example.org', name: 'Chief', role: 'chief', desks: [] } as const;

/** An address as the server should write it absolutely. */
export function siteAddress(path: string): string {
  return absolute(readEnvironment().siteUrl, path);
}
