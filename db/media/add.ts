import { createHash } from 'node:crypto';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Focal } from '#lib/images/crop-box.ts';
import { makeRenditions, readMaster } from '#lib/images/make-renditions.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { refold } from './folded.ts';
import { fileName } from './input.ts';
import { putFile } from './places.ts';
import type { Received } from './receive.ts';
import { takeInPicture, type PictureRefusal } from './take-in.ts';

export const mediaInput = z.strictObject({
  words: z.array(z.strictObject({
    locale: z.enum(locales),
    alt: z.string().trim().min(1).max(600),
    caption: z.string().trim().max(600).default(''),
    credit: z.string().trim().max(200).default(''),
  })).min(1),
  licence: z.string().trim().max(200).default(''),
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).default({ x: 0.5, y: 0.5 }),
});

/**
 * Where the bytes of a picture come from: our own drawings are opened here, and lie in `folder`; what came from outside
 * is a file that nobody has opened yet, and has a name.
 */
export type PictureSource = { kind: 'drawn'; bytes: Buffer; folder: string } | { kind: 'received'; received: Received; name: string };

/**
 * Takes a picture in: makes its files and writes its words to the model. What came from outside is opened in a process
 * of its own, like an upload. The same bytes are kept once; words given again replace those of their language.
 */
export async function addMedia(actor: Actor, store: Store, { source, ...input }: z.input<typeof mediaInput> & { source: PictureSource }, now: number): Promise<Result<{ id: number }, PictureRefusal | 'notAllowed' | 'mediaInvalid'>> {
  if (!can(actor, 'media.add')) return refuse('notAllowed');
  const parsed = mediaInput.safeParse(input);
  if (!parsed.success) return refuse('mediaInvalid');
  const { words, licence, focal } = parsed.data;
  const hash = source.kind === 'drawn' ? createHash('sha256').update(source.bytes).digest('hex') : source.received.hash;
  const { t } = store;
  const [known] = await store.read.select({ id: t.media.id }).from(t.media).where(eq(t.media.hash, hash)).limit(1);
  const made = known ? null : await filesOf(source, focal);
  if (made && !made.ok) return made;
  return store.write(async (tx) => {
    const row = made && { ...made.value, hash, focalX: focal.x, focalY: focal.y, licence, addedAt: now, addedBy: actor.id };
    const [added] = row
      ? await tx.insert(t.media).values(row).onConflictDoUpdate({ target: t.media.hash, set: { licence } }).returning({ id: t.media.id })
      : await tx.update(t.media).set({ removedAt: null }).where(eq(t.media.hash, hash)).returning({ id: t.media.id });
    if (!added) throw new Error('a picture was not written');
    const standing = await tx.select().from(t.mediaText).where(eq(t.mediaText.mediaId, added.id));
    const changed = words.filter((text) => !standing.some((row) => sameWords(row, text)));
    for (const text of changed) {
      await tx.insert(t.mediaText).values({ ...text, mediaId: added.id })
        .onConflictDoUpdate({ target: [t.mediaText.mediaId, t.mediaText.locale], set: text });
    }
    if (known && changed.length === 0) return ok({ id: added.id });
    await refold(store, tx, added.id);
    // A picture that is known may stand anywhere: in bodies, beside names, on standing pages.
    const tags = known ? [cacheTag.site()] : [];
    await record(store, tx, { actor, action: 'media.add', noun: 'media', id: added.id, after: { hash, words }, tags, now });
    return ok({ id: added.id });
  });
}

async function filesOf(source: PictureSource, focal: Focal) {
  if (source.kind === 'drawn') return drawnFiles(source);
  const taken = await takeInPicture(source.received, focal);
  if (!taken.ok) return taken;
  const { width, height, renditions, crops, kind } = taken.value;
  return ok({ width, height, renditions, crops, kind, bytes: source.received.bytes, name: fileName(source.name) });
}

async function drawnFiles({ bytes, folder }: { bytes: Buffer; folder: string }) {
  const master = await readMaster(bytes).catch(() => null);
  if (!master) return refuse('mediaInvalid');
  const made = await makeRenditions(master);
  for (const rendition of made) await putFile(path.join(folder, rendition.file), rendition.bytes);
  const renditions = made.map(({ width, height, file, type }) => ({ width, height, file, type }));
  return ok({ width: master.width, height: master.height, renditions, bytes: bytes.length });
}

type Words = { locale: string; alt: string; caption: string; credit: string };

function sameWords(one: Words, other: Words): boolean {
  return one.locale === other.locale && one.alt === other.alt && one.caption === other.caption && one.credit === other.credit;
}
