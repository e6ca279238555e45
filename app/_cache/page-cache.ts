import { LRUCache } from 'lru-cache';
import { readEnvironment } from '#lib/env.ts';
import type { Stamp } from '#lib/cache-clock.ts';
import { leanPage } from './lean-page.ts';
import { Stamps } from './stamps.ts';
import { isFresh, onLogLost, readTagLog } from './tag-log.ts';

/**
 * Next's `cacheHandler`: finished pages, in memory only, judged by the invalidation log at every request.
 * Pages that did not answer 200 are not kept, so that made-up addresses cannot fill the cache.
 */

/** What Next hands over, as far as this cache looks into it. */
type Page = {
  kind: string;
  status?: number;
  html?: string | object;
  rscData?: Uint8Array;
  body?: Uint8Array;
  headers?: Record<string, string | string[] | undefined>;
  segmentData?: Map<string, Uint8Array>;
};
type Kept = { lastModified: number; value: Page; tags: string[]; stamp: Stamp };

/** Made anew after twelve hours in any case, in milliseconds: before Next would renew it unseen, without a stamp that says how old it is. */
const longestKept = 12 * 3_600_000;

type PageCache = { pages: LRUCache<string, Kept>; stamps: Stamps };

declare global {
  var khabarPageCache: PageCache | undefined;
}

const cache: PageCache = (globalThis.khabarPageCache ??= {
  pages: new LRUCache({ maxSize: readEnvironment().pageCacheBytes, sizeCalculation: (kept, key) => key.length * 2 + bytesOf(kept.value) }),
  stamps: new Stamps(),
});
onLogLost(() => cache.pages.clear());

// Next constructs the handler anew for every request, hence the state on `globalThis`.
export default class PageCacheHandler {
  async get(key: string): Promise<{ lastModified: number; value: Page } | null> {
    await readTagLog();
    const kept = cache.pages.get(key);
    if (kept && Date.now() < kept.lastModified + longestKept && isFresh(kept.tags, kept.stamp)) return { lastModified: kept.lastModified, value: kept.value };
    cache.pages.delete(key);
    cache.stamps.begin(key, globalThis.khabarDataCache?.stamps);
    return null;
  }

  async set(key: string, value: Page | null): Promise<void> {
    const stamp = cache.stamps.end(key);
    if (!stamp || !value || value.kind === 'FETCH' || (value.status ?? 200) !== 200) return;
    const page = typeof value.html === 'string' ? { ...value, html: leanPage(value.html) } : value;
    cache.pages.set(key, { lastModified: Date.now(), value: page, tags: tagsOf(value), stamp });
  }

  /** The rows of the log were written by the verb itself; there is nothing to add. */
  async revalidateTag(): Promise<void> {
    await readTagLog();
  }

  resetRequestCache(): void {}
}

function tagsOf(page: Page): string[] {
  return String(page.headers?.['x-next-cache-tags'] ?? '').split(',').filter(Boolean);
}

function bytesOf(page: Page): number {
  const html = typeof page.html === 'string' ? page.html.length * 2 : 0;
  const segments = [...(page.segmentData?.values() ?? [])].reduce((sum, segment) => sum + segment.byteLength, 0);
  return 500 + html + segments + (page.rscData?.byteLength ?? 0) + (page.body?.byteLength ?? 0);
}
