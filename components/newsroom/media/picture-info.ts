import type { MediaItem, PictureInfo } from '#db/media/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** A picture of the library as a story in this language shows it. */
export function infoOf({ id, src, width, height, decorative, focal, words }: MediaItem, locale: Locale): PictureInfo {
  return { id, src, width, height, decorative, focal, ...words[locale] };
}
