import { expiryOf } from './cache-tags.ts';

/** When something was read for a cache entry: the last event known then, and the time. */
export type Stamp = { seq: number; at: number };

type Event = { seq: number; tag: string; at: number };

/**
 * What is known of the invalidation log: for each tag the last event that has fallen due, and those still to come.
 * An entry is fresh while no event of its tags is younger than its stamp or has fallen due since.
 */
export class CacheClock {
  #lastSeq: number;
  readonly #latest = new Map<string, number>();
  readonly #pending = new Map<string, Event[]>();

  constructor(head: { seq: number; pending: Event[] }) {
    this.#lastSeq = head.seq;
    for (const event of head.pending) this.#hold(event);
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Whether anything at all was recorded or fell due after the stamp. */
  hasMovedSince(stamp: Stamp, now: number): boolean {
    if (this.#lastSeq > stamp.seq) return true;
    return [...this.#pending.values()].flat().some((event) => event.at <= now && event.at > stamp.at);
  }

  /** Takes events in the order of their numbers. */
  learn(events: readonly Event[], now: number): void {
    for (const event of events) {
      this.#lastSeq = Math.max(this.#lastSeq, event.seq);
      if (event.at > now) this.#hold(event);
      else this.#latest.set(event.tag, event.seq);
    }
  }

  isFresh(tags: readonly string[], stamp: Stamp, now: number): boolean {
    return tags.every((tag) => this.#isTagFresh(tag, stamp, now));
  }

  #isTagFresh(tag: string, stamp: Stamp, now: number): boolean {
    const expiry = expiryOf(tag);
    if (expiry !== null) return now < expiry;
    if ((this.#latest.get(tag) ?? 0) > stamp.seq) return false;
    const pending = this.#pending.get(tag);
    return !pending?.some((event) => event.at <= now && (event.seq > stamp.seq || event.at > stamp.at));
  }

  /** Held events stay: an entry made before the hour must still be told after it. They are a handful. */
  #hold(event: Event): void {
    this.#pending.set(event.tag, [...(this.#pending.get(event.tag) ?? []), event]);
  }
}
