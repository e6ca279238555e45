import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { pictureAnswer, type PictureJob, type PreparedPicture } from './picture-job.ts';
import { turns, type Turns } from './turns.ts';

export type Unprepared = 'mediaTooManyPixels' | 'mediaDamaged' | 'mediaTooSlow' | 'mediaBusy';
type Prepared = { ok: true; picture: PreparedPicture } | { ok: false; reason: Unprepared };

declare global {
  /** One queue a process: the bundles of the server load this module separately. */
  var khabarPictureTurns: Turns | undefined;
}

const timeLimit = 10_000;
const memoryLimit = '--max-old-space-size=256';
const longestQueue = 200;
const mostAnswer = 100_000;

/**
 * Makes the files of a picture in a process of its own, at most one a core at once; the others wait. The process
 * inherits no environment, so that whoever broke into it through a picture finds no secret there.
 */
export async function preparePicture(job: PictureJob, { limit = timeLimit }: { limit?: number } = {}): Promise<Prepared> {
  const queue = (globalThis.khabarPictureTurns ??= turns(os.availableParallelism()));
  if (queue.waiting >= longestQueue) return { ok: false, reason: 'mediaBusy' };
  return queue.take(() => inChild(job, limit));
}

function inChild(job: PictureJob, limit: number): Promise<Prepared> {
  return new Promise((resolve) => {
    const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/images/picture-child.ts');
    const child = spawn(process.execPath, [memoryLimit, '--no-warnings', script, JSON.stringify(job)], { env: { NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'ignore'] });
    let late = false;
    let said = '';
    const alarm = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > mostAnswer) child.kill('SIGKILL');
    });
    child.on('error', () => undefined);
    child.on('close', () => {
      clearTimeout(alarm);
      resolve(late ? { ok: false, reason: 'mediaTooSlow' } : read(said));
    });
  });
}

/** A process that died without a word was brought down by the picture. */
function read(said: string): Prepared {
  try {
    return pictureAnswer.parse(JSON.parse(said));
  } catch {
    return { ok: false, reason: 'mediaDamaged' };
  }
}
