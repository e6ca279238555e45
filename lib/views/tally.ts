import { createHash, randomBytes } from 'node:crypto';

type Limits = {
  /** Different stories that are held until they are taken. */
  stories: number;
  /** Views of one story that one address may add within a window. */
  perAddress: number;
  /** Pairs of story and address that are remembered within a window. */
  pairs: number;
  /** Milliseconds. */
  window: number;
};

/** An address is often that of many readers: the limit holds off a hammer, not a household. */
const usual: Limits = { stories: 2000, perAddress: 10, pairs: 20_000, window: 600_000 };

/**
 * Views that have not been written yet. It never grows beyond its limits, whatever is asked of it. Of addresses it knows,
 * for ten minutes, a hash with a salt that is thrown away with it.
 */
export class Tally {
  readonly #limits: Limits;
  #counts = new Map<number, number>();
  #pairs = new Map<string, number>();
  #salt = randomBytes(16);
  #windowEnds = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...usual, ...limits };
  }

  /** Adds one view. Without an address nothing limits it. False when it was not counted. */
  add(story: number, { address, now }: { address: string | null; now: number }): boolean {
    if (!this.#counts.has(story) && this.isFull) return false;
    if (address !== null && !this.#allows(`${address} ${story}`, now)) return false;
    this.#counts.set(story, (this.#counts.get(story) ?? 0) + 1);
    return true;
  }

  get isFull(): boolean {
    return this.#counts.size >= this.#limits.stories;
  }

  /** All that was counted since the last time, by story. */
  take(): ReadonlyMap<number, number> {
    const counts = this.#counts;
    this.#counts = new Map();
    return counts;
  }

  /** Puts back what could not be written, as far as there is room. */
  putBack(counts: ReadonlyMap<number, number>): void {
    for (const [story, count] of counts) {
      if (this.#counts.has(story) || !this.isFull) this.#counts.set(story, (this.#counts.get(story) ?? 0) + count);
    }
  }

  #allows(pair: string, now: number): boolean {
    if (now >= this.#windowEnds || this.#pairs.size >= this.#limits.pairs) {
      this.#pairs = new Map();
      this.#salt = randomBytes(16);
      this.#windowEnds = now + this.#limits.window;
    }
    const key = createHash('sha256').update(this.#salt).update(pair).digest('base64').slice(0, 16);
    const before = this.#pairs.get(key) ?? 0;
    this.#pairs.set(key, before + 1);
    return before < this.#limits.perAddress;
  }
}
