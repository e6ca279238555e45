import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';

const form = z.string().trim().normalize('NFC').min(2).max(80).refine((text) => /\p{L}/u.test(text), 'letters');

export const spellingInput = z.strictObject({
  /** Of the spelling that is changed; without it one is added. */
  id: z.int().positive().optional(),
  locale: z.enum(locales),
  right: form,
  variants: z.array(form).min(1).max(30),
  note: z.string().trim().max(200).default(''),
});

export const spellingRemoval = z.strictObject({ id: z.int().positive() });
export const spellingQuery = z.strictObject({ locale: z.enum(locales) });
