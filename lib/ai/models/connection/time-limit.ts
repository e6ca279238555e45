import type { Place } from '../../engine.ts';

/** How long an answer may take over all tries, and how long to wait before each further try; in ms. */
export type Limits = { totalMs: number; pauses: readonly number[] };

export const limitsOf: Record<Place, Limits> = {
  hosted: { totalMs: 30_000, pauses: [1000, 4000] },
  local: { totalMs: 120_000, pauses: [1000, 4000] },
};

/** Work that ended by the clock, or because somebody called it off. */
export class TimeUpError extends Error {
  readonly by: 'clock' | 'caller';
  constructor(by: 'clock' | 'caller') {
    super(`ended by the ${by}`);
    this.name = 'TimeUpError';
    this.by = by;
  }
}

export type Clock = { signal: AbortSignal; pause: (ms: number) => Promise<void>; leaves: (ms: number) => boolean };

/** Does work within a time, whether the work listens to its signal or not. Rejects with `TimeUpError` at the end of the time or when the caller aborts. */
export async function withinTime<T>({ totalMs, signal }: { totalMs: number; signal?: AbortSignal }, work: (clock: Clock) => Promise<T>): Promise<T> {
  const control = new AbortController();
  const started = performance.now();
  let end: (by: 'clock' | 'caller') => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = (by) => {
      const error = new TimeUpError(by);
      control.abort(error);
      reject(error);
    };
  });
  const onAbort = () => end('caller');
  const timer = setTimeout(() => end('clock'), totalMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();
  const clock: Clock = { signal: control.signal, pause: (ms) => pause(ms, control.signal), leaves: (ms) => totalMs - (performance.now() - started) > ms };
  try {
    return await Promise.race([ended, ...(control.signal.aborted ? [] : [work(clock)])]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
