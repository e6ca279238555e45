import type { Stamp } from '#lib/cache-clock.ts';
import { epochNow, stampNow } from './tag-log.ts';

/** A render that has not ended after this long is taken for failed, in milliseconds. */
const longestRender = 60_000;

type Running = { stamp: Stamp; epoch: string; renders: number; ended: Promise<void>; end: () => void };

/**
 * When each entry that is being made began: noted at the cache miss, before any data was read, so that a change
 * which lands while the page renders makes the new entry stale. Of several renders of one key the earliest counts.
 */
export class Stamps {
  readonly #running = new Map<string, Running>();

  begin(key: string): void {
    this.#dropFailed();
    const running = this.#running.get(key);
    if (running) {
      running.renders += 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#running.set(key, { stamp: stampNow(), epoch: epochNow(), renders: 1, ended: promise, end: resolve });
  }

  /** The stamp of a finished render, or null when nobody saw it begin: then nothing is known and nothing may be kept. */
  end(key: string): Stamp | null {
    const running = this.#running.get(key);
    if (!running) return null;
    running.renders -= 1;
    if (running.renders === 0) {
      this.#running.delete(key);
      running.end();
    }
    return running.stamp;
  }

  /** The end of a render that began before the last change, for a key that `matches`; null when there is none. */
  outdated(matches: (key: string) => boolean): Promise<void> | null {
    const now = epochNow();
    for (const [key, running] of this.#running) if (running.epoch !== now && matches(key)) return running.ended;
    return null;
  }

  #dropFailed(): void {
    for (const [key, { stamp, end }] of this.#running) {
      if (Date.now() - stamp.at < longestRender) return;
      this.#running.delete(key);
      end();
    }
  }
}
