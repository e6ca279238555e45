import type { Locale } from './locales.ts';

/** The language of the site in whose letters most of a text is written; Arabic where it has none. */
export function languageOf(text: string): Locale {
  const [arabic, latin] = [text.match(/\p{Script=Arabic}/gu)?.length ?? 0, text.match(/\p{Script=Latin}/gu)?.length ?? 0];
  return latin > arabic ? 'en' : 'ar';
}
