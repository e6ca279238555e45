import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';

const name = z.string().trim().min(2).max(80);
const email = z.email().max(200).transform((typed) => typed.toLowerCase());
const password = z.string().max(1000);
const desks = z.array(z.string().max(100)).max(100);
export const staffRole = z.enum(['reporter', 'editor', 'chief', 'admin']);

export const firstAdmin = z.strictObject({ token: z.string().max(100), name, email: z.string().trim().pipe(email), password });
export const acceptedInvitation = z.strictObject({ token: z.string().max(100), password });
/** `signs`: they become an author as well. */
export const newStaff = z.strictObject({ name, email: z.string().trim().pipe(email), role: staffRole, desks, signs: z.boolean().optional() });
export const changedStaff = z.strictObject({
  id: z.string().max(100), name, role: staffRole, desks, state: z.enum(['active', 'disabled']), authorGroup: z.string().max(100).nullable(),
  /** Of the account as the form was opened on it. */
  updatedAt: z.int(),
});
export const resetStaffInput = z.strictObject({ id: z.string().max(100) });
export const ownAccountInput = z.strictObject({ name, locale: z.enum(locales).nullable() });
export const endedSessions = z.strictObject({ sessions: z.array(z.string().max(100)).min(1).max(100) });
