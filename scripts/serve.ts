import { spawn } from 'node:child_process';
import path from 'node:path';
import { environmentWith, type Environment } from '#lib/env.ts';
import { fail } from './fail.ts';
import { say } from './say.ts';

/** Starts the built server and says what is where once it answers. Ends with it. */
export async function serve({ port, siteUrl, dataDir }: Environment): Promise<void> {
  const child = spawn(process.execPath, [path.join(process.cwd(), 'node_modules/next/dist/bin/next'), 'start', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentWith({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), SITE_URL: siteUrl, DATA_DIR: dataDir }),
  });
  let ready = false;
  child.stdout.on('data', (chunk: Buffer) => {
    // Next announces itself; afterwards its lines are ours to pass on.
    if (ready) process.stdout.write(chunk);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
  if (!(await answers(port))) fail(say('noAnswer'));
  ready = true;
  console.log(['', say('ready'), `  ${say('arabic')}  ${siteUrl}/`, `  ${say('english')}  ${siteUrl}/en`, `  ${say('data')}  ${dataDir}`, `  ${say('stop')}`].join('\n'));
}

/** Waits, at most a minute, until the front answers. */
async function answers(port: number): Promise<boolean> {
  for (let tries = 0; tries < 600; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then((response) => response.status, () => 0);
    if (status === 200) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
