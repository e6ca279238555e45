import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** One pre-made size of a picture; `file` is its content-addressed name under the media folder. */
export type Rendition = { width: number; height: number; file: string; type: 'image/webp' | 'image/jpeg' };

export function mediaTables(k: ColumnKit) {
  const media = k.table('media', {
    id: k.id(),
    /** SHA-256 of the original bytes, hex; the same picture is kept once. */
    hash: k.text('hash').notNull(),
    width: k.int('width').notNull(),
    height: k.int('height').notNull(),
    renditions: k.json<Rendition[]>('renditions').notNull(),
    /** Focal point in fractions of width and height, 0–1 from the left and the top. */
    focalX: k.real('focal_x').notNull().default(0.5),
    focalY: k.real('focal_y').notNull().default(0.5),
    licence: k.text('licence').notNull().default(''),
    addedAt: k.ms('added_at').notNull(),
  }, (t) => [k.unique('media_hash').on(t.hash)]);

  const mediaText = k.table('media_text', {
    id: k.id(),
    mediaId: k.int('media_id').notNull().references(() => media.id),
    locale: k.text('locale').$type<Locale>().notNull(),
    alt: k.text('alt').notNull(),
    caption: k.text('caption').notNull().default(''),
    credit: k.text('credit').notNull().default(''),
  }, (t) => [k.unique('media_text_place').on(t.mediaId, t.locale)]);

  return { media, mediaText };
}
