import type { Locale } from '../i18n/locales.ts';

/** `short` says too little in a list, `long` is cut by search engines, `tooLong` breaks the front's cards. */
export type HeadlineVerdict = 'empty' | 'short' | 'good' | 'long' | 'tooLong';

/** In letters, spaces included; Latin letters are narrower, so an English line holds more of them. */
const limits: Record<Locale, { short: number; long: number; tooLong: number }> = {
  ar: { short: 20, long: 65, tooLong: 90 },
  en: { short: 25, long: 70, tooLong: 100 },
};

/** How long a headline is for where it will stand; `share` is the part of the room it takes, at most 1. */
export function headlineLength(headline: string, locale: Locale): { letters: number; verdict: HeadlineVerdict; share: number } {
  const letters = [...headline.trim()].length;
  const { short, long, tooLong } = limits[locale];
  const share = Math.min(1, letters / long);
  if (letters === 0) return { letters, verdict: 'empty', share };
  if (letters < short) return { letters, verdict: 'short', share };
  if (letters <= long) return { letters, verdict: 'good', share };
  return { letters, verdict: letters <= tooLong ? 'long' : 'tooLong', share };
}
