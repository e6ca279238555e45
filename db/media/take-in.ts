import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Focal } from '#lib/images/crop-box.ts';
import { isTaken, pictureKind, type PictureKind, type RefusedKind } from '#lib/images/picture-kind.ts';
import type { PreparedPicture } from '#lib/images/picture-job.ts';
import { preparePicture, type Unprepared } from '#lib/images/prepare-picture.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { mediaPlaces, moveFile, originalFile } from './places.ts';
import type { Received } from './receive.ts';

export type PictureRefusal = Unprepared | 'mediaHeic' | 'mediaAvif' | 'mediaSvg' | 'mediaTiff' | 'mediaPdf' | 'mediaUnknownKind';
export type TakenIn = PreparedPicture & { kind: PictureKind };

/** Makes the files of a picture that has arrived and puts them and the original in their places. The model knows nothing of it yet. */
export async function takeInPicture(received: Received, focal: Focal): Promise<Result<TakenIn, PictureRefusal>> {
  const kind = pictureKind(received.head);
  if (!isTaken(kind)) return refuseKind(kind);
  const places = mediaPlaces();
  const out = path.join(places.arriving, randomUUID());
  try {
    const made = await preparePicture({ file: received.file, kind, out, make: ['sizes', 'crops'], focal });
    if (!made.ok) return made;
    await moveAll(made.picture, out);
    await moveFile(received.file, path.join(places.originals, originalFile(received.hash, kind)));
    return ok({ ...made.picture, kind });
  } finally {
    await fs.rm(out, { recursive: true, force: true });
  }
}

type Standing = { hash: string; kind: string; renditions: { file: string; width: number }[] };

/** More files of a picture that stands, out of its original or, where none was kept, of its widest rendition. */
export async function makeMore(picture: Standing, make: 'crops' | 'openings', focal: Focal): Promise<Result<PreparedPicture, Unprepared>> {
  const places = mediaPlaces();
  const out = path.join(places.arriving, randomUUID());
  try {
    const made = await preparePicture({ ...(await bestSource(picture)), out, make: [make], focal });
    if (!made.ok) return made;
    await moveAll(made.picture, out);
    return ok(made.picture);
  } finally {
    await fs.rm(out, { recursive: true, force: true });
  }
}

async function bestSource({ hash, kind, renditions }: Standing): Promise<{ file: string; kind: PictureKind }> {
  const places = mediaPlaces();
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp' || kind === 'gif') {
    const file = path.join(places.originals, originalFile(hash, kind));
    if (await fs.stat(file).catch(() => null)) return { file, kind };
  }
  const widest = renditions.toSorted((a, b) => b.width - a.width)[0];
  return { file: path.join(places.renditions, widest?.file ?? ''), kind: 'webp' };
}

async function moveAll({ renditions, openings, crops }: PreparedPicture, from: string): Promise<void> {
  const to = mediaPlaces().renditions;
  for (const { file } of [...renditions, ...openings, ...crops]) await moveFile(path.join(from, file), path.join(to, file));
}

function refuseKind(kind: RefusedKind) {
  switch (kind) {
    case 'heic': return refuse('mediaHeic');
    case 'avif': return refuse('mediaAvif');
    case 'svg': return refuse('mediaSvg');
    case 'tiff': return refuse('mediaTiff');
    case 'pdf': return refuse('mediaPdf');
    case 'unknown': return refuse('mediaUnknownKind');
  }
}
