import { spawn } from 'node:child_process';
import { environmentWith } from '#lib/env.ts';

type Program = {
  args: string[];
  environment?: Record<string, string>;
  /** Takes what the program prints; without it the program prints for itself. */
  onOutput?: (chunk: Buffer, to: 'stdout' | 'stderr') => void;
  /** The exit code of this process when it is told to stop while the program runs. */
  whenStopped?: number;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a program may take to end before it is killed, in milliseconds; a reader who holds a connection can keep a server waiting. */
const patience = 4_000;

/**
 * Runs a program on this Node as a child that does not outlive this process: told to stop, this process passes it on,
 * waits for the child's end and ends too. `ended` is the exit code of a child that ended otherwise; 1 when it was killed.
 */
export function runNode({ args, environment = {}, onOutput, whenStopped = 1 }: Program): { ended: Promise<number>; stop: () => void } {
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, args, { stdio: ['ignore', output, output], env: environmentWith(environment) });
  child.stdout?.on('data', (chunk: Buffer) => onOutput?.(chunk, 'stdout'));
  child.stderr?.on('data', (chunk: Buffer) => onOutput?.(chunk, 'stderr'));
  let told = false;
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  const passOn = (signal: NodeJS.Signals) => {
    told = true;
    end(signal);
  };
  const atExit = () => child.kill();
  for (const signal of signals) process.on(signal, passOn);
  process.on('exit', atExit);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, passOn);
      process.off('exit', atExit);
      if (told) process.exit(whenStopped);
      resolve(code ?? 1);
    });
  });
  return { ended, stop: () => end() };
}
