import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';

/** What the browser calls a page before the sign-in. */
export function gateTitle(locale: string, key: 'title' | 'setUpTitle' | 'invitationTitle'): string | undefined {
  return isLocale(locale) ? translator({ locale, numerals: 'latn' }, 'DeskSignIn')(key) : undefined;
}
