import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** One pre-made size of a picture; `file` is its content-addressed name under the media folder. */
export type Rendition = { width: number; height: number; file: string; type: 'image/webp' | 'image/jpeg' | 'image/avif' };
/** A piece cut around the focal point. */
export type Crop = Rendition & { crop: 'share' | 'square' };
/** What the bytes that were handed in are; unknown of pictures taken in before this was kept. */
export type OriginalKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'drawn' | 'unknown';

export function mediaTables(k: ColumnKit) {
  const media = k.table('media', {
    id: k.id(),
    /** SHA-256 of the original bytes, hex; the same picture is kept once. */
    hash: k.text('hash').notNull(),
    width: k.int('width').notNull(),
    height: k.int('height').notNull(),
    /** WebP in the widths pages ask for. */
    renditions: k.json<Rendition[]>('renditions').notNull(),
    /** AVIF for the place where the picture opens a page. */
    openings: k.json<Rendition[]>('openings').notNull().default([]),
    crops: k.json<Crop[]>('crops').notNull().default([]),
    /** Focal point in fractions of width and height, 0–1 from the left and the top. */
    focalX: k.real('focal_x').notNull().default(0.5),
    focalY: k.real('focal_y').notNull().default(0.5),
    licence: k.text('licence').notNull().default(''),
    addedAt: k.ms('added_at').notNull(),
    addedBy: k.text('added_by').notNull().default(''),
    /** Name of the file as it was handed in. */
    name: k.text('name').notNull().default(''),
    bytes: k.int('bytes').notNull().default(0),
    kind: k.text('kind').$type<OriginalKind>().notNull().default('unknown'),
    /** Says nothing that the words do not say: it may stand without alternative text. */
    decorative: k.bool('decorative').notNull().default(false),
    replacedAt: k.ms('replaced_at'),
    /** Out of the library since; the row and the files stay for what was published with it. */
    removedAt: k.ms('removed_at'),
    version: k.int('version').notNull().default(1),
    /** Name and words of all languages as the search compares them; empty until they have been folded. */
    folded: k.text('folded').notNull().default(''),
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
