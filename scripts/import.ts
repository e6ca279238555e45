import fs from 'node:fs/promises';
import path from 'node:path';
import { importedAt } from '#db/articles/imports/imported-at.ts';
import { takeInStory } from '#db/articles/imports/take-in.ts';
import type { PictureSource } from '#db/media/add.ts';
import { mediaPlaces } from '#db/media/places.ts';
import { receiveCopy } from '#db/media/receive.ts';
import { closeCurrentStore, currentStore, prepareStore } from '#db/store/current.ts';
import { operatorFolder } from '#lib/env.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { systemActor } from '#lib/permissions.ts';
import { ok, type Result } from '#lib/result.ts';
import { absolute, paths } from '#lib/urls.ts';
import { environmentOrFail, fail, failWith } from './fail.ts';
import { say, sayError } from './say.ts';

/**
 * `npm run import -- [--approve-as EMAIL] FILE…`: takes stories in, whether the server runs or not. Every refusal is
 * named with file, line and reason; the others are imported. Exit code 1 when any was refused.
 */
const { files, approver } = readArguments(process.argv.slice(2));
const environment = environmentOrFail();
const actor = systemActor('import');
/** Which file brought the story with this id: two files with one id would take turns at every import. */
const takenFrom = new Map<string, string>();
/** The field of the front matter that a refusal is about. */
const fieldAt: Record<string, string> = { sectionUnknown: 'section:', translationExists: 'group:', summaryInvalid: 'summary:' };
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
  const bytes = await fs.readFile(path.resolve(operatorFolder(), file)).catch(() => null);
  if (bytes === null) return refuse(file, { line: 1, reason: sayError('fileUnreadable') });
  const text = decode(bytes);
  if (text === null) return refuse(file, { line: 1, reason: sayError('fileNotUtf8') });
  const read = readStory(text);
  if (!read.ok) {
    refused += 1;
    for (const { line, reason, detail } of read.problems) complain(file, { line, reason: sayError(reason), detail });
    return;
  }
  const twin = takenFrom.get(read.story.id);
  if (twin !== undefined) return refuse(file, { line: lineWith(text, read.story.id), reason: sayError('idRepeated'), detail: twin });
  takenFrom.set(read.story.id, file);
  const now = Date.now();
  const taken = await takeInStory(actor, currentStore(), read.story, {
    pictureOf: (address) => pictureBeside(path.resolve(operatorFolder(), file), address),
    // A story that came in before keeps the hour that its `hoursAgo` counts back from.
    firstStart: (await importedAt(currentStore(), read.story.id)) ?? now,
    approver, now,
  });
  if (!taken.ok) return refuse(file, { line: lineWith(text, taken.detail ?? fieldAt[taken.reason]), reason: sayError(taken.reason), detail: taken.detail });
  const { id, locale, slug, outcome } = taken.value;
  console.log(`✓ ${file}  ${say(outcome)}  ${decodeURI(absolute(environment.siteUrl, paths.article(locale, id, slug)))}`);
}

/** Stories are written in UTF-8; anything else would be taken in as signs that nobody can read. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A picture lies beside its story or below; a link that leads out of there is not followed. */
async function pictureBeside(file: string, address: { kind: 'drawn' } | { kind: 'file'; path: string }): Promise<Result<PictureSource, 'mediaTooLarge' | 'mediaEmpty'>> {
  if (address.kind === 'drawn') throw new Error('only the demonstration draws its pictures');
  const folder = await fs.realpath(path.dirname(file));
  const picture = await fs.realpath(path.join(folder, address.path));
  if (!picture.startsWith(folder + path.sep)) throw new Error('the picture lies outside the folder of its story');
  const received = await receiveCopy(picture, mediaPlaces(environment.dataDir).arriving);
  return received.ok ? ok({ kind: 'received', received: received.value, name: path.basename(picture) }) : received;
}

type Complaint = { line: number; reason: string; detail?: string };

function refuse(file: string, complaint: Complaint): void {
  refused += 1;
  complain(file, complaint);
}

function complain(file: string, { line, reason, detail }: Complaint): void {
  console.error(`✗ ${file}:${line}  ${[reason, detail].filter(Boolean).join(' — ')}`);
}

/** The first line that has these words in it, from 1. */
function lineWith(text: string, words: string | undefined): number {
  return words === undefined ? 1 : Math.max(1, text.split('\n').findIndex((line) => line.includes(words)) + 1);
}

function readArguments(given: string[]): { files: string[]; approver: string | null } {
  const at = given.indexOf('--approve-as');
  const email = at < 0 ? null : (given[at + 1] ?? '');
  if (email !== null && !/^\S+@\S+\.\S+$/.test(email)) fail(sayError('approverInvalid'));
  const rest = at < 0 ? given : given.toSpliced(at, 2);
  if (rest.length === 0 || rest.some((argument) => argument.startsWith('--'))) fail(say('importUsage'));
  return { files: rest, approver: email };
}
