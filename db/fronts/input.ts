import { z } from 'zod';
import { frontSlots } from '#lib/front/slots.ts';
import { locales } from '#lib/i18n/locales.ts';

const id = z.int().positive();

/** Which front: a section's, or with null the home front of an edition. */
const frontOf = { locale: z.enum(locales), sectionId: id.nullable() };

/** `base` is the edition that the new one was made from, so that nobody overwrites what was published meanwhile. */
export const publishInput = z.strictObject({ ...frontOf, base: id.nullable(), slots: frontSlots, note: z.string().trim().max(200).optional() });
export const scheduleInput = publishInput.extend({ liveFrom: id });
export const unscheduleInput = z.strictObject({ id });
/** `edition` is the one of the past that is to stand again. */
export const undoInput = z.strictObject({ ...frontOf, base: id.nullable(), edition: id });
export const findInput = z.strictObject({ ...frontOf, query: z.string().max(200) });
