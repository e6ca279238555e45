import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#lib/result.ts';
import { inTurn } from '../in-turn.mjs';
import { runNode } from '../run-node.ts';

/** What the built server is made of. Tests, documents and the demonstration's stories are not. */
const sources = ['app', 'components', 'db', 'lib', 'messages', 'public', 'next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const leftOut = /\.test\.tsx?$|^db\/seed\/|^public\/(assets|fonts)\//;

type Building = {
  /** Called when there is something to build; calls what it gave when the build is over. */
  announce: () => () => void;
  /** Called when another process is building here. */
  waiting: () => void;
};

/** Builds the server for production unless the last build was made of the same sources. A refusal carries Next's own output. */
export async function buildIfChanged(root: string, { announce, waiting }: Building): Promise<Result<'built' | 'same', 'buildFailed'> & { output?: string }> {
  const marker = path.join(root, '.next/khabar-sources');
  const isSame = (hash: string) => fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === hash;
  if (isSame(hashOf(root))) return ok('same');
  return inTurn(path.join(root, 'node_modules/.khabar-building'), {
    waiting,
    work: async () => {
      const hash = hashOf(root);
      if (isSame(hash)) return ok('same');
      fs.rmSync(marker, { force: true });
      const { code, output } = await nextBuild(root, announce());
      if (code !== 0) return { ...refuse('buildFailed'), output };
      fs.writeFileSync(marker, hash);
      return ok('built');
    },
  });
}

function hashOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    hash.update(file).update('\0').update(fs.readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string, entry: string): string[] {
  const full = path.join(root, entry);
  if (!fs.existsSync(full) || leftOut.test(entry)) return [];
  if (!fs.statSync(full).isDirectory()) return [entry];
  return fs.readdirSync(full).toSorted().flatMap((name) => filesUnder(root, `${entry}/${name}`));
}

async function nextBuild(root: string, over: () => void): Promise<{ code: number; output: string }> {
  let output = '';
  const { ended } = runNode({
    args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build', root],
    environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    onOutput: (chunk) => {
      output += chunk.toString();
    },
  });
  const code = await ended;
  over();
  return { code, output };
}
