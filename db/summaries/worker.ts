import type { Engine } from '#lib/ai/engine.ts';
import { summariseWith, type MadeSummary } from '#lib/ai/models/summarise-with.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import { settingsInForce } from '../site/published.ts';
import type { Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';
import { beat, failJob, finishJob, takeJob, type Job } from './jobs.ts';

type Make = (engine: Engine, story: StoryText, options: { signal: AbortSignal }) => Promise<MadeSummary>;

/** How often a job that runs is looked at: a person who cancels waits no longer. Milliseconds. */
const beatEvery = 1000;
/** How often it is asked whether another process has left work. Milliseconds. */
const lookEvery = 5000;

/**
 * Makes the summaries that were asked for, one after the other. It begins when it is woken, and looks by itself now and
 * then for jobs that a process which is gone has left behind.
 */
export class SummaryWorker {
  readonly #store: () => Store;
  readonly #make: Make;
  #running: Promise<void> | null = null;
  #again = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(store: () => Store, make: Make = summariseWith) {
    this.#store = store;
    this.#make = make;
  }

  /** Looks for work now, and from here on by itself. */
  wake(): void {
    this.#timer ??= setInterval(() => this.wake(), lookEvery).unref();
    this.#again = true;
    this.#running ??= this.#work().catch((error: unknown) => console.error('summaries:', error)).finally(() => (this.#running = null));
  }

  /** Ends when nothing is left to do; the timer is stopped. */
  async rest(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  async #work(): Promise<void> {
    const store = this.#store();
    while (this.#again) {
      this.#again = false;
      for (let job = await takeJob(store, Date.now()); job; job = await takeJob(store, Date.now())) await this.#do(store, job);
    }
  }

  async #do(store: Store, job: Job): Promise<void> {
    const cancelled = new AbortController();
    const pulse = setInterval(() => void beat(store, job.id, Date.now()).then((mine) => mine || cancelled.abort(), () => undefined), beatEvery);
    try {
      const text = await deskText(store, store.read, job.articleId, Date.now());
      if (!text) return await failJob(store, job, 'articleAbsent', Date.now());
      const { engine } = (await settingsInForce(store)).summaries;
      const made = await this.#make(engine, text.story, { signal: cancelled.signal });
      if (!made.ok) return await failJob(store, job, made.reason, Date.now());
      const { units, method, provider, model, promptVersion, raw, fallback } = made;
      await finishJob(store, job, { units, making: { method, provider, model, promptVersion, raw: raw ?? fallback?.raw ?? null, made: units, fallback: fallback?.reason ?? null } }, Date.now());
    } catch (error) {
      console.error(`summary of story ${job.articleId}:`, error);
      await failJob(store, job, 'summaryFailed', Date.now());
    } finally {
      clearInterval(pulse);
    }
  }
}

declare global {
  /** One worker a process: the server begins it, and the door of the admin wakes it. */
  var khabarSummaries: SummaryWorker | undefined;
}
