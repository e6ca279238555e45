import { and, eq, inArray } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Store } from '../store/store.ts';
import type { Crop, Rendition } from './tables.ts';

/** A picture with its words in one language, as a page shows it. */
export type Picture = {
  id: number;
  width: number;
  height: number;
  renditions: Rendition[];
  /** AVIF for the place where it opens a page; only of pictures that were uploaded. */
  openings?: Rendition[];
  /** Pieces around the focal point, for other sites. */
  crops?: Crop[];
  /** In fractions, 0–1 from the left and the top. */
  focal: { x: number; y: number };
  licence: string;
  alt: string;
  caption: string;
  credit: string;
};

/** The pictures with these ids, by id; those without words in the language come with empty ones. */
export async function picturesById({ read, t }: Store, ids: number[], locale: Locale): Promise<Map<number, Picture>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ media: t.media, text: t.mediaText })
    .from(t.media)
    .leftJoin(t.mediaText, and(eq(t.mediaText.mediaId, t.media.id), eq(t.mediaText.locale, locale)))
    .where(inArray(t.media.id, [...new Set(ids)]));
  return new Map(rows.map(({ media, text }) => [media.id, {
    id: media.id,
    width: media.width,
    height: media.height,
    renditions: media.renditions,
    ...(media.openings.length > 0 ? { openings: media.openings } : {}),
    ...(media.crops.length > 0 ? { crops: media.crops } : {}),
    focal: { x: media.focalX, y: media.focalY },
    licence: media.licence,
    alt: media.decorative ? '' : (text?.alt ?? ''),
    caption: text?.caption ?? '',
    credit: text?.credit ?? '',
  }]));
}
