import { LRUCache } from 'lru-cache';
import type { CacheEntry, CacheHandler } from 'next/cache';
import { readEnvironment } from '#lib/env.ts';
import type { Stamp } from '#lib/cache-clock.ts';
import { Stamps } from './stamps.ts';
import { isFresh, onLogLost, readTagLog } from './tag-log.ts';

/** Next's `cacheHandlers.default`: what `'use cache'` functions returned, in memory only, judged by the invalidation log. */

type Kept = { meta: Omit<CacheEntry, 'value'>; bytes: Uint8Array; stamp: Stamp };
type DataCache = { entries: LRUCache<string, Kept>; stamps: Stamps; arriving: Map<string, Promise<void>> };

declare global {
  var khabarDataCache: DataCache | undefined;
}

const cache: DataCache = (globalThis.khabarDataCache ??= {
  entries: new LRUCache({ maxSize: readEnvironment().dataCacheBytes, sizeCalculation: (kept, key) => kept.bytes.byteLength + key.length * 2 + 300 }),
  stamps: new Stamps(),
  arriving: new Map(),
});
onLogLost(() => cache.entries.clear());

const dataCache: CacheHandler = {
  async get(key) {
    await readTagLog();
    await cache.arriving.get(key);
    const kept = cache.entries.get(key);
    if (kept && !isDue(kept.meta) && isFresh(kept.meta.tags, kept.stamp)) return { ...kept.meta, value: streamOf(kept.bytes) };
    cache.entries.delete(key);
    cache.stamps.begin(key);
    return undefined;
  },

  async set(key, pending) {
    const arrival = keep(key, pending);
    cache.arriving.set(key, arrival);
    await arrival;
    if (cache.arriving.get(key) === arrival) cache.arriving.delete(key);
  },

  refreshTags: readTagLog,

  /** Paths are never revalidated, so that no soft tag ever expires. */
  async getExpiration() {
    return 0;
  },

  async updateTags() {
    await readTagLog();
  },
};

export default dataCache;

/** A value that breaks off while it is made is not kept. The read has ended only once its value is complete. */
async function keep(key: string, pending: Promise<CacheEntry>): Promise<void> {
  try {
    const { value, ...meta } = await pending;
    const bytes = new Uint8Array(await new Response(value).arrayBuffer());
    const stamp = cache.stamps.end(key);
    if (stamp) cache.entries.set(key, { meta, bytes, stamp });
  } catch (error) {
    cache.stamps.end(key);
    console.error('a cached read was not kept:', error);
  }
}

/** Past its time of renewal an entry is missing: Next would renew it unseen, without a stamp that says how old it is. */
function isDue(meta: Kept['meta']): boolean {
  return Date.now() > meta.timestamp + meta.revalidate * 1000;
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
