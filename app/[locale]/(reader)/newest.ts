import { cacheLife, cacheTag as tagged } from 'next/cache';
import { listArticles } from '#db/articles/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** The newest stories of an edition, for pages that have nothing else to offer. */
export async function newest(locale: Locale) {
  'use cache';
  cacheLife('published');
  tagged(cacheTag.edition(locale));
  return (await listArticles(currentStore(), { of: { locale }, limit: 6, now: Date.now() }))?.cards ?? [];
}
