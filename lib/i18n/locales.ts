/** The languages the portal is published in; the first is the default and stands at `/` without a prefix. */
export const locales = ['ar', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'ar';

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ckb']);

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** What a language calls itself: العربية, English. */
export function languageName(locale: Locale, saidIn: Locale = locale): string {
  return new Intl.DisplayNames([saidIn], { type: 'language' }).of(locale) ?? locale;
}

/** Writing direction of a BCP 47 language tag, by its primary subtag. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
