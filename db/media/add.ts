import { createHash } from 'node:crypto';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales } from '#lib/i18n/locales.ts';
import { makeRenditions, readMaster } from '#lib/images/make-renditions.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { refold } from './folded.ts';
import { putFile } from './places.ts';

export const mediaInput = z.strictObject({
  original: z.instanceof(Buffer),
  /** Root of the content-addressed files. */
  folder: z.string(),
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
 * Takes a picture in: makes its renditions, writes them to the media folder and its words to the model. The same
 * bytes are kept once; words given again replace those of their language.
 */
export async function addMedia(actor: Actor, store: Store, input: z.input<typeof mediaInput>, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'mediaInvalid'>> {
  if (!can(actor, 'media.add')) return refuse('notAllowed');
  const parsed = mediaInput.safeParse(input);
  if (!parsed.success) return refuse('mediaInvalid');
  const { original, folder, words, licence, focal } = parsed.data;
  const hash = createHash('sha256').update(original).digest('hex');
  const { t } = store;
  const [known] = await store.read.select({ id: t.media.id }).from(t.media).where(eq(t.media.hash, hash)).limit(1);
  const made = known ? null : await make(original).catch(() => null);
  if (!known && !made) return refuse('mediaInvalid');
  for (const rendition of made?.renditions ?? []) await putFile(path.join(folder, rendition.file), rendition.bytes);
  return store.write(async (tx) => {
    const renditions = (made?.renditions ?? []).map(({ width, height, file, type }) => ({ width, height, file, type }));
    const row = { hash, width: made?.width ?? 0, height: made?.height ?? 0, renditions, focalX: focal.x, focalY: focal.y, licence, addedAt: now, addedBy: actor.id, bytes: original.length };
    const [added] = known ? [known] : await tx.insert(t.media).values(row).onConflictDoUpdate({ target: t.media.hash, set: { licence } }).returning({ id: t.media.id });
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

async function make(original: Buffer) {
  const master = await readMaster(original);
  return { width: master.width, height: master.height, renditions: await makeRenditions(master) };
}

type Words = { locale: string; alt: string; caption: string; credit: string };

function sameWords(one: Words, other: Words): boolean {
  return one.locale === other.locale && one.alt === other.alt && one.caption === other.caption && one.credit === other.credit;
}
