import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { environmentWith, readEnvironment } from '#lib/env.ts';

const root = path.join(import.meta.dirname, '../..');
const { port: journeysPort } = readEnvironment();
const port = journeysPort + 1;

export type MortalServer = { siteUrl: string; /** As a power cut would, and until it is gone. */ kill: () => Promise<void>; start: () => Promise<void> };

/** A second server over the same newsroom, of the same build, whose end hurts no other journey. */
export async function mortalServer(): Promise<MortalServer> {
  const siteUrl = `http://localhost:${port}`;
  let running: ChildProcess | null = null;
  const start = async () => {
    const environment = environmentWith({ NODE_ENV: 'production', PORT: String(port), SITE_URL: siteUrl });
    const args = ['--disable-warning=ExperimentalWarning', '--import', path.join(root, 'scripts/quick-imports.ts'), path.join(root, 'scripts/serving/server.ts')];
    running = spawn(process.execPath, args, { cwd: root, env: environment, stdio: 'ignore' });
    await answer(siteUrl, running);
  };
  const kill = async () => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  };
  await start();
  return { siteUrl, kill, start };
}

async function answer(siteUrl: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`the second server ended with ${server.exitCode}`);
    const status = await fetch(siteUrl, { redirect: 'manual' }).then((response) => response.status, () => 0);
    if (status > 0 && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the second server does not answer');
}
