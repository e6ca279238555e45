import fs from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '#lib/env.ts';

/** Where the files of pictures lie. Originals are kept for making renditions anew and are never served. */
export function mediaPlaces(dataDir = readEnvironment().dataDir) {
  const below = (name: string) => path.join(/* turbopackIgnore: true */ dataDir, name);
  return { renditions: below('media'), originals: below('originals'), arriving: below('arriving') };
}

/** Where an original with these bytes lies, under `originals`. */
export function originalFile(hash: string, kind: string): string {
  return path.join(/* turbopackIgnore: true */ hash.slice(0, 2), `${hash}.${kind}`);
}

/** Written beside its place and renamed, so that a reader never meets half a file. */
export async function putFile(file: string, bytes: Buffer): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await fs.writeFile(beside, bytes);
  await fs.rename(beside, file);
}

/** Moves a finished file to its place; both lie in the data folder. */
export async function moveFile(from: string, to: string): Promise<void> {
  await fs.mkdir(path.dirname(to), { recursive: true });
  await fs.rename(from, to);
}
