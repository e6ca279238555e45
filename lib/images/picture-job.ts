import { z } from 'zod';

/** What the process that opens pictures is asked, and what it answers. */
export const pictureJob = z.strictObject({
  file: z.string(),
  kind: z.enum(['jpeg', 'png', 'webp', 'gif']),
  /** Folder that the files are written to, under their names. */
  out: z.string(),
  /** What is made: `sizes` and `crops` of a new picture, only `crops` when its focal point has moved, `openings` when nobody waits. */
  make: z.array(z.enum(['sizes', 'crops', 'openings'])),
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
});
export type PictureJob = z.infer<typeof pictureJob>;

const size = { width: z.int().positive(), height: z.int().positive() };
const file = z.string().regex(/^[0-9a-f]{2}\/[0-9a-f]{32}\.(webp|avif|jpg)$/);

export const preparedPicture = z.strictObject({
  ...size,
  renditions: z.array(z.strictObject({ ...size, file, type: z.literal('image/webp') })),
  openings: z.array(z.strictObject({ ...size, file, type: z.literal('image/avif') })),
  crops: z.array(z.strictObject({ ...size, file, type: z.literal('image/jpeg'), crop: z.enum(['share', 'square']) })),
});
export type PreparedPicture = z.infer<typeof preparedPicture>;

export const pictureAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), picture: preparedPicture }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['mediaTooManyPixels', 'mediaDamaged']) }),
]);
