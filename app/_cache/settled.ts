import { setTimeout as pause } from 'node:timers/promises';
import { readTagLog } from './tag-log.ts';

/** No reader waits longer than this for somebody else's render, in milliseconds. */
const patience = 2000;
/** Next takes what is finished out of its lists of running work a moment after it has handed it to the cache. */
const handOver = 5;

/**
 * Waits while this page, or any read that it might share, is being made and was begun before the last change. Next
 * hands the result of running work to a request that comes meanwhile, which would show it what was there before.
 */
export async function settled(path: string): Promise<void> {
  await readTagLog();
  const wanted = decodeURIComponent(path);
  const outdated = [
    ...(globalThis.khabarPageCache?.stamps.outdated((key) => pathOf(key) === wanted) ?? []),
    ...(globalThis.khabarDataCache?.stamps.outdated(() => true) ?? []),
  ];
  if (outdated.length === 0) return;
  await Promise.race([Promise.all(outdated), pause(patience)]);
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
