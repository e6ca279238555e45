import path from 'node:path';
import type { Environment } from '#lib/env.ts';
import { fail } from '../fail.ts';
import { runNode } from '../run-node.ts';
import { say, sayError } from '../say.ts';

/** The server imports the database layer from its sources too, for its caches: see `quick-imports.ts`. */
const quickly = ['--disable-warning=ExperimentalWarning', '--import', new URL('../quick-imports.ts', import.meta.url).href];

/** How long the server may stay silent, and how long it may answer with errors, in milliseconds. */
type Patience = { silence: number; errors: number };

/** Starts the built server, says what is where once it answers, and stays until the server ends or is told to. */
export async function serve({ port, siteUrl, dataDir }: Environment, setUp: readonly string[] = [], patience: Patience = { silence: 60_000, errors: 10_000 }): Promise<never> {
  let early: string | null = '';
  const server = runNode({
    args: [...quickly, path.join(process.cwd(), 'scripts/serving/server.ts')],
    environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), SITE_URL: siteUrl, DATA_DIR: dataDir },
    // What the server says before it answers is wanted only when it does not.
    onOutput: (chunk, to) => {
      if (early === null) process[to].write(chunk);
      else early += chunk.toString();
    },
    whenStopped: 0,
  });
  const outcome = await Promise.race([answer(port, patience), server.ended.then(() => 'ended' as const)]);
  if (outcome !== 'ok') {
    server.stop();
    await server.ended;
    if (/EADDRINUSE/.test(early)) fail(sayError('portBusy', { port: String(port) }));
    console.error(early);
    fail(outcome === 'ended' ? sayError('serverEnded') : sayError('noAnswer'));
  }
  early = null;
  console.log(['', say('ready'), `  ${say('arabic')}  ${siteUrl}/`, `  ${say('english')}  ${siteUrl}/en`, `  ${say('data')}  ${dataDir}`, ...setUp, `  ${say('stop')}`].join('\n'));
  await server.ended;
  fail(sayError('serverEnded'));
}

/** Waits until the front answers with something else than an error. */
async function answer(port: number, patience: Patience): Promise<'ok' | 'none'> {
  const began = Date.now();
  let firstError: number | null = null;
  while (Date.now() - began < patience.silence && (firstError === null || Date.now() - firstError < patience.errors)) {
    const status = await statusOf(`http://127.0.0.1:${port}/`, patience.errors);
    if (status > 0 && status < 500) return 'ok';
    if (status >= 500) firstError ??= Date.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 'none';
}

/** The whole answer is taken: a server that is told to stop waits for those that are not. Zero when there is none. */
async function statusOf(url: string, patience: number): Promise<number> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
