import type { Stamp } from '#lib/cache-clock.ts';
import { stampNow } from './tag-log.ts';

/** A render that has not ended after this long is taken for failed, in milliseconds. */
const longestRender = 60_000;

/**
 * When each entry that is being made began: noted at the cache miss, before any data was read, so that a change
 * which lands while the page renders makes the new entry stale. Of several renders of one key the earliest counts.
 */
export class Stamps {
  readonly #begun = new Map<string, { stamp: Stamp; renders: number }>();

  begin(key: string): void {
    this.#dropFailed();
    const running = this.#begun.get(key);
    if (running) running.renders += 1;
    else this.#begun.set(key, { stamp: stampNow(), renders: 1 });
  }

  /** The stamp of a finished render, or null when nobody saw it begin: then nothing is known and nothing may be kept. */
  end(key: string): Stamp | null {
    const running = this.#begun.get(key);
    if (!running) return null;
    running.renders -= 1;
    if (running.renders === 0) this.#begun.delete(key);
    return running.stamp;
  }

  #dropFailed(): void {
    for (const [key, { stamp }] of this.#begun) {
      if (Date.now() - stamp.at < longestRender) return;
      this.#begun.delete(key);
    }
  }
}
