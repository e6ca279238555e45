import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { environmentWith } from '#lib/env.ts';

/** What the built server is made of. Tests, documents and the demonstration's stories are not. */
const sources = ['app', 'components', 'db', 'lib', 'messages', 'public', 'next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'package-lock.json', 'tsconfig.json'];
const leftOut = /\.test\.tsx?$|^db\/seed\/|^public\/(assets|fonts)\/|^app\/(assets|fonts)\.json$|^app\/fonts\.css$/;

/** Builds the server for production unless the last build was made of the same sources. Throws with the end of Next's own output. */
export async function buildIfChanged(root: string, announce: () => void): Promise<'built' | 'same'> {
  const marker = path.join(root, '.next/khabar-sources');
  const hash = hashOf(root);
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === hash) return 'same';
  announce();
  fs.rmSync(marker, { force: true });
  await nextBuild(root);
  fs.writeFileSync(marker, hash);
  return 'built';
}

function hashOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    hash.update(file).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(root: string, entry: string): string[] {
  const full = path.join(root, entry);
  if (!fs.existsSync(full) || leftOut.test(entry)) return [];
  if (!fs.statSync(full).isDirectory()) return [entry];
  return fs.readdirSync(full).toSorted().flatMap((name) => filesUnder(root, `${entry}/${name}`));
}

function nextBuild(root: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: environmentWith({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(output.slice(-6000)))));
  });
}
