import { setTimeout as pause } from 'node:timers/promises';
import { readTagLog } from './tag-log.ts';

/** No reader waits longer than this for somebody else's render, in milliseconds. */
const patience = 3000;
/** Next takes a finished render out of its list of running ones a moment after it has handed it to the cache. */
const handOver = 5;

/**
 * Waits while a render of this page is under way that began before the last change. Next lets a request that comes
 * meanwhile share its result, and that request would be shown what was there before the change.
 */
export async function settled(path: string): Promise<void> {
  await readTagLog();
  const wanted = decodeURIComponent(path);
  const outdated = globalThis.khabarPageCache?.stamps.outdated((key) => pathOf(key) === wanted);
  if (!outdated) return;
  await Promise.race([outdated, pause(patience)]);
  await pause(handOver);
}

/** Keys end in `/$` and the path inside the server, percent-encoded. */
function pathOf(key: string): string {
  try {
    return decodeURIComponent(key.slice(key.indexOf('/$') + 2));
  } catch {
    return key;
  }
}
