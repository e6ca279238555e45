import { eventLifetime, eventsAfter, logHead } from '#db/audit/published.ts';
import { currentStore } from '#db/store/current.ts';
import { CacheClock, type Stamp } from '#lib/cache-clock.ts';

/**
 * This process's view of the invalidation log in the database. SQLite is asked at every request (microseconds);
 * PostgreSQL at most every 100 ms. A log that cannot be read leaves the caches as they are: serving what was
 * public a moment ago is better than serving nothing, and the next request asks again.
 */
const pollEvery = { sqlite: 0, pg: 100 } as const;

type TagLog = {
  clock: CacheClock | null;
  readAt: number;
  reading: Promise<void> | null;
  /** Told when this process was away from the log for longer than events are kept. */
  forget: Set<() => void>;
};

declare global {
  var khabarTagLog: TagLog | undefined;
}

const log: TagLog = (globalThis.khabarTagLog ??= { clock: null, readAt: 0, reading: null, forget: new Set() });

/** Learns what has been committed by any process until now. */
export async function readTagLog(): Promise<void> {
  const store = currentStore();
  if (Date.now() - log.readAt < pollEvery[store.dialect]) return;
  log.reading ??= read().finally(() => {
    log.reading = null;
  });
  await log.reading;
}

async function read(): Promise<void> {
  const now = Date.now();
  try {
    if (log.clock && now - log.readAt > eventLifetime / 2) forgetEverything();
    if (log.clock) log.clock.learn(await eventsAfter(currentStore(), log.clock.lastSeq), now);
    else log.clock = new CacheClock(await logHead(currentStore(), now));
    log.readAt = now;
  } catch (error) {
    console.error('the invalidation log could not be read:', error);
  }
}

function forgetEverything(): void {
  log.clock = null;
  for (const forget of log.forget) forget();
}

/** Registers a cache that must be emptied when the log can no longer vouch for it. */
export function onLogLost(forget: () => void): void {
  log.forget.add(forget);
}

export function stampNow(): Stamp {
  return { seq: log.clock?.lastSeq ?? 0, at: Date.now() };
}

export function isFresh(tags: readonly string[], stamp: Stamp): boolean {
  return log.clock?.isFresh(tags, stamp, Date.now()) ?? false;
}

/** Whether the log has moved since the stamp, in whatever tag. */
export function hasMovedSince(stamp: Stamp): boolean {
  return log.clock?.hasMovedSince(stamp, Date.now()) ?? true;
}
