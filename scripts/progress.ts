import { say } from './say.ts';

const width = 28;

/** A line that fills up in a terminal; in a log, one line for every tenth of the way. */
export function progressBar(label: string): (step: { done: number; total: number }) => void {
  let lastTenth = -1;
  return ({ done, total }) => {
    const tenth = Math.floor((done / total) * 10);
    if (process.stdout.isTTY) {
      const full = Math.round((done / total) * width);
      process.stdout.write(`\r${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}${done === total ? '\n' : ''}`);
    } else if (tenth !== lastTenth) {
      console.log(`${label} ${done}/${total}`);
    }
    lastTenth = tenth;
  };
}

/** Shows that a step of unknown length is alive: a clock in a terminal; in a log, a line every twenty seconds. Ends when it is called. */
export function progressClock(label: string): () => void {
  const began = Date.now();
  const elapsed = () => say('elapsed', { seconds: Math.round((Date.now() - began) / 1000) });
  const { isTTY } = process.stdout;
  process.stdout.write(isTTY ? label : `${label}\n`);
  const timer = setInterval(() => process.stdout.write(isTTY ? `\r${label} ${elapsed()}` : `  ${elapsed()}\n`), isTTY ? 1000 : 20_000);
  return () => {
    clearInterval(timer);
    process.stdout.write(isTTY ? `\r${label} ${elapsed()}\n` : `  ${elapsed()}\n`);
  };
}
