import type { Stamp } from '#lib/cache-clock.ts';
import { hasMovedSince, stampNow } from './tag-log.ts';

/** A render that has not ended after this long is taken for failed, in milliseconds. */
const longestRender = 10_000;

type Running = { stamp: Stamp; ended: Promise<void>; end: () => void };

/**
 * When each entry that is being made began: noted at the cache miss, before any data was read, so that a change
 * which lands while it is made leaves it stale. Next makes one entry of a key at a time; should a key begin twice,
 * the earlier beginning counts.
 */
export class Stamps {
  readonly #running = new Map<string, Running>();

  /** `reads`: those under way, whose results this entry may be handed; it is no younger than the oldest of them. */
  begin(key: string, reads?: Stamps): void {
    this.#dropFailed();
    if (this.#running.has(key)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#running.set(key, { stamp: older(stampNow(), reads ? reads.#oldest() : undefined), ended: promise, end: resolve });
  }

  /** The stamp of a finished entry, or null when nobody saw it begin: then nothing is known and nothing may be kept. */
  end(key: string): Stamp | null {
    const running = this.#running.get(key);
    if (!running) return null;
    this.#running.delete(key);
    running.end();
    return running.stamp;
  }

  /** The ends of those that began before the last change, of keys that `matches` takes. */
  outdated(matches: (key: string) => boolean): Promise<void>[] {
    return [...this.#running].filter(([key, { stamp }]) => matches(key) && hasMovedSince(stamp)).map(([, { ended }]) => ended);
  }

  #oldest(): Stamp | undefined {
    return [...this.#running.values()].map(({ stamp }) => stamp).reduce<Stamp | undefined>((oldest, stamp) => older(stamp, oldest), undefined);
  }

  #dropFailed(): void {
    for (const [key, { stamp, end }] of this.#running) {
      if (Date.now() - stamp.at < longestRender) continue;
      this.#running.delete(key);
      end();
    }
  }
}

function older(one: Stamp, other: Stamp | undefined): Stamp {
  return other ? { seq: Math.min(one.seq, other.seq), at: Math.min(one.at, other.at) } : one;
}
