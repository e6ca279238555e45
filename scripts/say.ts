import { terminalLanguage } from '#lib/env.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';

/** The operator's language, by the usual environment of a terminal. */
const locale: Locale = /^ar/i.test(terminalLanguage()) ? 'ar' : 'en';

/** Words of the commands. Figures are in Latin digits: they are copied into other commands. */
export const say = translator({ locale, numerals: 'latn' }, 'Cli');
export const sayError = translator({ locale, numerals: 'latn' }, 'Errors');
