import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fallbackFonts } from './fallback-fonts.ts';
import { isUpToDate, stampOf } from './stamp.ts';
import { webFonts, type Family, type WebFont } from './web-fonts.ts';

const packages = createRequire(import.meta.url);
const manifest = 'app/fonts.json';
const sheet = 'app/fonts.css';
const families: readonly Family[] = ['Cairo', 'Naskh', 'Serif'];
/** OpenType features that shaping needs. Fractions and proportional figures are left out: figures stand in columns by default. */
const features = ['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'clig', 'rvrn', 'curs', 'kern', 'mark', 'mkmk'];
/** What the outputs follow from, beside the typefaces. */
const recipe = ['build-fonts', 'fallback-faces', 'fallback-fonts', 'fonts-css', 'measure-advance', 'sample-text', 'unicode-range', 'web-fonts'];

/**
 * Subsets the typefaces into `public/fonts/` and writes `app/fonts.css` and `app/fonts.json` under `root`.
 * Does nothing when neither the typefaces nor the recipe changed. Returns a line for the log.
 */
export async function buildFonts(root: string): Promise<string> {
  const stamp = stampOf([...typefaces().map(readPackaged), ...recipe.map(readRecipe), readPackaged('subset-font/package.json')]);
  if (existsSync(path.join(root, sheet)) && isUpToDate(root, { manifest, stamp })) return 'fonts: unchanged';

  const folder = path.join(root, 'public/fonts');
  await mkdir(folder, { recursive: true });
  await mkdir(path.join(root, 'app'), { recursive: true });
  const fonts = [];
  for (const font of webFonts) fonts.push(await buildFont(font, folder));
  await writeFile(path.join(folder, 'OFL.txt'), licences());
  await removeOthers(folder, [...fonts.map(({ file }) => file), 'OFL.txt']);
  await writeSheet(root, fonts);

  const preload = { ar: urlsFor('ar', fonts), en: urlsFor('en', fonts) };
  const files = fonts.map(({ name, url, bytes }) => ({ name, url, bytes }));
  await writeFile(path.join(root, manifest), `${JSON.stringify({ inputs: stamp, preload, files }, null, 2)}\n`);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return `fonts: ${files.length} files, ${(total / 1000).toFixed(0)} kB`;
}

type BuiltFont = WebFont & { file: string; url: string; bytes: number };

async function buildFont(font: WebFont, folder: string): Promise<BuiltFont> {
  const { default: subsetFont } = await import('subset-font');
  const { codePointsOf } = await import('./unicode-range.ts');
  const text = String.fromCodePoint(...codePointsOf(font.characters));
  const bytes = await subsetFont(readPackaged(font.source), text, { targetFormat: 'woff2', variationAxes: { wght: font.weights }, keepFeatures: features });
  const file = `${font.name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
  await writeFile(path.join(folder, file), bytes);
  return { ...font, file, url: `/fonts/${file}`, bytes: bytes.byteLength };
}

async function writeSheet(root: string, fonts: readonly BuiltFont[]): Promise<void> {
  const { fallbackFamily, fitFallbacks } = await import('./fallback-faces.ts');
  const { fontsCss } = await import('./fonts-css.ts');
  const fallbacks = [];
  for (const family of families) fallbacks.push(...(await fitFallbacks(family, readPackaged)));
  const standIns = (family: Family) => fallbackFonts[family].map((font) => fallbackFamily(family, font));
  const stacks = {
    // Naskh comes last for what Cairo does not have, such as ﷺ.
    cairo: ['Cairo', ...standIns('Cairo'), 'Naskh', 'system-ui', 'sans-serif'],
    naskh: ['Naskh', 'Serif', ...standIns('Naskh'), ...standIns('Serif'), 'serif'],
    serif: ['Serif', 'Naskh', ...standIns('Serif'), ...standIns('Naskh'), 'serif'],
  };
  await writeFile(path.join(root, sheet), fontsCss({ fonts, fallbacks, stacks }));
}

function urlsFor(locale: 'ar' | 'en', fonts: readonly BuiltFont[]): string[] {
  return fonts.filter(({ preload }) => preload.includes(locale)).map(({ url }) => url);
}

async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !kept.includes(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name))));
}

function typefaces(): string[] {
  return [...new Set(webFonts.map(({ source }) => source))];
}

function readPackaged(source: string): Uint8Array {
  return readFileSync(packages.resolve(source));
}

function readRecipe(name: string): string {
  return readFileSync(path.join(import.meta.dirname, `${name}.ts`), 'utf8');
}

/** The Open Font License asks that every copy carries it. */
function licences(): string {
  const homes = [...new Set(typefaces().map((source) => source.split('/').slice(0, 2).join('/')))];
  return homes.map((home) => readFileSync(path.join(path.dirname(packages.resolve(`${home}/package.json`)), 'LICENSE'), 'utf8').trim()).join('\n\n\n');
}

if (import.meta.main) console.log(await buildFonts(process.cwd()));
