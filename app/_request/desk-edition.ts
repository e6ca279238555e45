import { cache } from 'react';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** The settings as they are for this request; read once, however many parts of a page ask. */
export const deskSettings = cache(async () => settingsInForce(currentStore()));

/** How the admin in this language writes. */
export async function deskEdition(locale: Locale): Promise<Edition> {
  return editionIn(await deskSettings(), locale);
}
