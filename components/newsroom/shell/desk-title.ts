import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { DeskPlace } from '#lib/urls.ts';

/** What the browser calls the page of a place. */
export function deskTitle(locale: string, place: DeskPlace | 'home'): string | undefined {
  return isLocale(locale) ? translator({ locale, numerals: 'latn' }, 'DeskShell')(`place-${place}`) : undefined;
}
