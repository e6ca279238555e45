import type { Engine } from '#lib/ai/engine.ts';
import { summariseWith, type MadeSummary } from '#lib/ai/models/summarise-with.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import { settingsInForce } from '../site/published.ts';
import type { Store } from '../store/store.ts';
import { deskText } from './desk-text.ts';
import { beat, failJob, finishJob, returnJob, takeJob, type Job } from './jobs.ts';

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
  readonly #stopped = new AbortController();

  constructor(store: () => Store, make: Make = summariseWith) {
    this.#store = store;
    this.#make = make;
  }

  /** Looks for work now, and from here on by itself. */
  wake(): void {
    if (this.#stopped.signal.aborted) return;
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

  /** For good: takes nothing more, and gives back what it is at, so that the next process begins it at once. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.rest();
  }

  async #work(): Promise<void> {
    const store = this.#store();
    while (this.#again) {
      this.#again = false;
      for (let job = await this.#next(store); job; job = await this.#next(store)) await this.#do(store, job);
    }
  }

  async #next(store: Store): Promise<Job | null> {
    return this.#stopped.signal.aborted ? null : takeJob(store, Date.now());
  }

  async #do(store: Store, job: Job): Promise<void> {
    const lost = new AbortController();
    const stopped = this.#stopped.signal;
    const pulse = setInterval(() => void beat(store, job, Date.now()).then((mine) => mine || lost.abort(), () => undefined), beatEvery);
    try {
      const text = await deskText(store, store.read, job.articleId, Date.now());
      if (!text) return await failJob(store, job, 'articleAbsent', Date.now());
      const { engine } = (await settingsInForce(store)).summaries;
      const made = await endOf(stopped, this.#make(engine, text.story, { signal: AbortSignal.any([lost.signal, stopped]) }));
      if (made === null || (stopped.aborted && !made.ok)) return await returnJob(store, job);
      if (!made.ok) return await failJob(store, job, made.reason, Date.now());
      const { units, method, provider, model, promptVersion, raw, fallback } = made;
      await finishJob(store, job, { text, units, making: { method, provider, model, promptVersion, raw: raw ?? fallback?.raw ?? null, made: units, fallback: fallback?.reason ?? null } }, Date.now());
    } catch (error) {
      console.error(`summary of story ${job.articleId}:`, error);
      await failJob(store, job, 'summaryFailed', Date.now());
    } finally {
      clearInterval(pulse);
    }
  }
}

/** What some work comes to; null when it was stopped before, whatever it comes to then. */
async function endOf<T>(stopped: AbortSignal, work: Promise<T>): Promise<T | null> {
  const halt = Promise.withResolvers<null>();
  const stop = () => halt.resolve(null);
  if (stopped.aborted) stop();
  stopped.addEventListener('abort', stop);
  try {
    return await Promise.race([work.catch((error: unknown) => {
      if (stopped.aborted) return null;
      throw error;
    }), halt.promise]);
  } finally {
    stopped.removeEventListener('abort', stop);
  }
}

declare global {
  /** One worker a process: the server begins it, and the door of the admin wakes it. */
  var khabarSummaries: SummaryWorker | undefined;
}
