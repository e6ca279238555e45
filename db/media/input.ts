import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';

const id = z.int().positive();
const fraction = z.number().min(0).max(1);
const focalPoint = z.strictObject({ x: fraction, y: fraction });

export const saveMediaInput = z.strictObject({
  id,
  version: id,
  words: z.array(z.strictObject({
    locale: z.enum(locales),
    alt: z.string().trim().max(600),
    caption: z.string().trim().max(600),
    credit: z.string().trim().max(200),
  })).max(locales.length),
  licence: z.string().trim().max(200),
  decorative: z.boolean(),
  focal: focalPoint,
});

const mediaFilters = ['all', 'missingAlt', 'mine', 'unused'] as const;
export const findMediaInput = z.strictObject({
  locale: z.enum(locales),
  words: z.string().max(200).default(''),
  filter: z.enum(mediaFilters).default('all'),
  /** The last picture of the page above. */
  before: id.optional(),
});

/** What the address of an upload says; the file is its body. */
export const uploadInput = z.strictObject({
  locale: z.enum(locales),
  name: z.string().max(400).default(''),
  replace: z.coerce.number().int().positive().optional(),
});
export const thatMediaInput = z.strictObject({ id });

/** The name of a file without folders and without what cannot be seen; never longer than people read. */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim().slice(0, 160);
}
