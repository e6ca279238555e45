import fs from 'node:fs/promises';
import path from 'node:path';
import { takeInStory } from '#db/articles/take-in.ts';
import { closeCurrentStore, currentStore, prepareStore } from '#db/store/current.ts';
import { readEnvironment } from '#lib/env.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { systemActor } from '#lib/permissions.ts';
import { absolute, paths } from '#lib/urls.ts';
import { failWith, fail } from './fail.ts';
import { say, sayError } from './say.ts';

/**
 * `npm run import -- [--approve-as EMAIL] FILE…`: takes stories in, whether the server runs or not. Every refusal is
 * named with file, line and reason; the others are imported. Exit code 1 when any was refused.
 */
const { files, approver } = readArguments(process.argv.slice(2));
const environment = readEnvironment();
const actor = systemActor('import');
let refused = 0;

try {
  await prepareStore();
  for (const file of files) await importFile(file);
  await closeCurrentStore();
} catch (error) {
  failWith(error, environment);
}
console.log(say('imported', { taken: files.length - refused, refused }));
process.exit(refused > 0 ? 1 : 0);

async function importFile(file: string): Promise<void> {
  const text = await fs.readFile(file, 'utf8').catch(() => null);
  if (text === null) return refuse(file, 1, sayError('fileUnreadable'));
  const read = readStory(text);
  if (!read.ok) {
    refused += 1;
    for (const { line, reason, detail } of read.problems) complain(file, line, [sayError(reason), detail].filter(Boolean).join(' — '));
    return;
  }
  const now = Date.now();
  const taken = await takeInStory(actor, currentStore(), read.story, {
    pictureOf: (address) => pictureBeside(file, address), mediaFolder: path.join(environment.dataDir, 'media'), firstStart: now, approver, now,
  });
  if (!taken.ok) return refuse(file, 1, [sayError(taken.reason), taken.detail].filter(Boolean).join(' — '));
  const { id, locale, slug, outcome } = taken.value;
  console.log(`✓ ${file}  ${say(outcome)}  ${decodeURI(absolute(environment.siteUrl, paths.article(locale, id, slug)))}`);
}

/** A picture lies beside its story or below; a link that leads out of there is not followed. */
async function pictureBeside(file: string, address: { kind: 'drawn' } | { kind: 'file'; path: string }): Promise<Buffer> {
  if (address.kind === 'drawn') throw new Error('only the demonstration draws its pictures');
  const folder = await fs.realpath(path.dirname(file));
  const picture = await fs.realpath(path.join(folder, address.path));
  if (!picture.startsWith(folder + path.sep)) throw new Error('the picture lies outside the folder of its story');
  return fs.readFile(picture);
}

function refuse(file: string, line: number, reason: string): void {
  refused += 1;
  complain(file, line, reason);
}

function complain(file: string, line: number, reason: string): void {
  console.error(`✗ ${file}:${line}  ${reason}`);
}

function readArguments(given: string[]): { files: string[]; approver: string | null } {
  const at = given.indexOf('--approve-as');
  const email = at < 0 ? null : (given[at + 1] ?? '');
  if (email !== null && !/^\S+@\S+\.\S+$/.test(email)) fail(sayError('approverInvalid'));
  const rest = at < 0 ? given : given.toSpliced(at, 2);
  if (rest.length === 0 || rest.some((argument) => argument.startsWith('--'))) fail(say('importUsage'));
  return { files: rest, approver: email };
}
