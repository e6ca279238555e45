import type { Locale } from '../i18n/locales.ts';

/** Words a minute of silent reading; Arabic is read more slowly, since its short words carry more of the sentence. */
const pace: Record<Locale, number> = { ar: 180, en: 230 };

/** Whole minutes that a text of so many words takes to read, at least 1. */
export function readingTime(words: number, locale: Locale): number {
  return Math.max(1, Math.round(words / pace[locale]));
}
