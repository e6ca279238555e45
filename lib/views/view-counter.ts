import { Tally } from './tally.ts';

/** How long a view may wait to be written, in milliseconds: what a crash may lose. */
const patience = 5000;

declare global {
  /** One counter a process, which the server also knows: it has it write what it holds before it ends. */
  var khabarViews: ViewCounter | undefined;
}

/** Gathers views and hands them over in batches, so that a thousand readers are one write. */
export class ViewCounter {
  readonly #tally = new Tally();
  readonly #write: (counts: ReadonlyMap<number, number>) => Promise<unknown>;
  #timer: NodeJS.Timeout | undefined;
  #writing = false;

  constructor(write: (counts: ReadonlyMap<number, number>) => Promise<unknown>) {
    this.#write = write;
  }

  add(story: number, reader: { address: string | null; now: number }): void {
    if (this.#tally.isFull) void this.flush();
    if (!this.#tally.add(story, reader)) return;
    this.#timer ??= setTimeout(() => void this.flush(), patience).unref();
  }

  /** Writes what was counted, one batch after the other. What the database does not take is tried again with the next batch. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#writing) return;
    const counts = this.#tally.take();
    if (counts.size === 0) return;
    this.#writing = true;
    try {
      await this.#write(counts);
    } catch (error) {
      this.#tally.putBack(counts);
      console.error('views could not be written:', error);
    } finally {
      this.#writing = false;
    }
  }
}
