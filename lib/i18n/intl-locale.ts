import type { Edition } from './edition.ts';

/** The BCP 47 tag for `Intl`, with numerals and calendar always spelled out: the defaults differ by region and ICU version. */
export function intlLocale(edition: Pick<Edition, 'locale' | 'numerals'>, calendar: 'gregory' | 'islamic-umalqura' = 'gregory'): string {
  return `${edition.locale === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-${calendar}-nu-${edition.numerals}`;
}
