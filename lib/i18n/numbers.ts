import type { Edition } from './edition.ts';
import { intlLocale } from './intl-locale.ts';

/** A number in the edition's numerals, grouped as the language does. */
export function formatNumber(edition: Pick<Edition, 'locale' | 'numerals'>, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(intlLocale(edition), options).format(value);
}
