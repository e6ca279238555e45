import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isUpToDate, stampOf } from './stamp.ts';

const packages = createRequire(import.meta.url);
const manifest = 'app/assets.json';
const sources = path.join(import.meta.dirname, '../../components/behaviours');

/**
 * Bundles `components/behaviours/khabar.ts` into `public/assets/` and writes `app/assets.json` under `root`.
 * Does nothing when nothing changed. Returns a line for the log.
 */
export async function buildBehaviours(root: string): Promise<string> {
  const stamp = stampOf([...sourceTexts(), readFileSync(import.meta.filename), readFileSync(packages.resolve('esbuild/package.json'))]);
  if (isUpToDate(root, { manifest, stamp })) return 'behaviours: unchanged';

  const { build } = await import('esbuild');
  const { outputFiles: [bundle] } = await build({
    entryPoints: [path.join(sources, 'khabar.ts')],
    bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none', write: false,
  });
  if (bundle === undefined) throw new Error('esbuild gave no bundle for components/behaviours/khabar.ts');

  const file = `khabar-${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 8)}.js`;
  const folder = path.join(root, 'public/assets');
  await mkdir(folder, { recursive: true });
  await mkdir(path.join(root, 'app'), { recursive: true });
  await writeFile(path.join(folder, file), bundle.contents);
  const others = (await readdir(folder)).filter((name) => name.startsWith('khabar-') && name !== file);
  await Promise.all(others.map((name) => rm(path.join(folder, name))));
  await writeFile(path.join(root, manifest), `${JSON.stringify({ inputs: stamp, behaviours: `/assets/${file}` }, null, 2)}\n`);
  return `behaviours: ${(gzipSync(bundle.contents, { level: 9 }).byteLength / 1000).toFixed(1)} kB gzip`;
}

function sourceTexts(): string[] {
  const names = readdirSync(sources).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  return names.map((name) => readFileSync(path.join(sources, name), 'utf8'));
}

if (import.meta.main) console.log(await buildBehaviours(process.cwd()));
