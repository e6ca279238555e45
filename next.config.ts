import path from 'node:path';
import type { NextConfig } from 'next';

const here = (file: string) => path.join(import.meta.dirname, file);

/** Shared caches may keep a public page for a minute and serve it while they fetch a new one. */
const publicPage = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';

/** React Aria brings its own words in 34 languages; the admin speaks Arabic and English, and sends nobody the rest. */
const unspoken = [
  'bg-BG', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'es-ES', 'et-EE', 'fi-FI', 'fr-FR', 'he-IL', 'hr-HR', 'hu-HU', 'it-IT', 'ja-JP', 'ko-KR', 'lt-LT',
  'lv-LV', 'nb-NO', 'nl-NL', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sl-SI', 'sr-SP', 'sv-SE', 'tr-TR', 'uk-UA', 'zh-CN', 'zh-TW',
].flatMap((locale) => [`./intl/${locale}.mjs`, `../intl/*/${locale}.mjs`]);

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: here('app/_cache/page-cache.ts'),
  cacheHandlers: { default: here('app/_cache/data-cache.ts') },
  cacheMaxMemorySize: 0,
  cacheLife: {
    /** Reader pages live until an event of the log ends them; the hours are only a bound. */
    published: { stale: 300, revalidate: 24 * 60 * 60, expire: 7 * 24 * 60 * 60 },
  },
  serverExternalPackages: ['better-sqlite3', 'pg', 'sharp'],
  images: { unoptimized: true },
  poweredByHeader: false,
  turbopack: { resolveAlias: Object.fromEntries(unspoken.map((words) => [words, './lib/i18n/unspoken.json'])) },
  // The proxy leads to the canonical address in one step, a slash at the end included.
  skipTrailingSlashRedirect: true,
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
    { source: '/((?!(?:en/)?(?:admin|corrections/report)(?:/|$)|(?:api|media|_next|assets|fonts)(?:/|$)|[^/]*\\.).*)', headers: [{ key: 'Cache-Control', value: publicPage }] },
    {
      source: '/:locale(en)?/admin/:path*',
      headers: [
        { key: 'Cache-Control', value: 'private, no-store' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
};

export default config;
