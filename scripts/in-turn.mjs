import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder touches its file every few seconds; one that has not for a minute is gone, whoever has its number now. */
const heartbeat = 5_000;
const lifetime = 60_000;

/**
 * Does a piece of work that two processes must not do at once: whoever makes the file first begins, the others wait.
 * A file whose process has ended counts for nothing.
 *
 * @template T
 * @param {string} file
 * @param {{ work: () => T | Promise<T>, waiting: () => void }} turn `waiting` is called once, when somebody else is at it
 * @returns {Promise<T>}
 */
export async function inTurn(file, { work, waiting }) {
  for (let told = false; !(await take(file)); ) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) waiting();
    told = true;
    await sleep(200);
  }
  const isMine = () => ownerOf(file) === process.pid;
  const beat = setInterval(() => isMine() && utimesSync(file, new Date(), new Date()), heartbeat);
  beat.unref();
  const giveBack = () => isMine() && rmSync(file, { force: true });
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', giveBack);
    giveBack();
  }
}

/** @param {string} file */
async function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return false;
  }
  // Two may find the same abandoned file, and the second then removes what the first has made.
  await sleep(20);
  return ownerOf(file) === process.pid;
}

/** @param {string} file */
function isAbandoned(file) {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (touched === undefined) return false;
  const owner = ownerOf(file);
  return Date.now() - touched > lifetime || (owner !== null && !isAlive(owner));
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
