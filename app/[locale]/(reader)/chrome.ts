import { cacheLife, cacheTag as tagged } from 'next/cache';
import { pageLinks } from '#db/pages/published.ts';
import { sectionsOf } from '#db/sections/published.ts';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { accentRule } from '#lib/site-look.ts';
import { nextMidnight } from '#lib/time/dates.ts';

/** What stands around every page: the edition, its sections and standing pages, and the moment the page was made. */
export async function readChrome(locale: Locale) {
  'use cache';
  cacheLife('published');
  const store = currentStore();
  const now = Date.now();
  const settings = await settingsInForce(store);
  const edition = editionIn(settings, locale);
  tagged(cacheTag.site(), cacheTag.sections(locale), cacheTag.until(nextMidnight(edition.zone, now)));
  return { edition, sections: await sectionsOf(store, locale), pages: await pageLinks(store, locale), now, demonstration: settings.demonstration, look: accentRule(settings.accent), contact: settings.contact, social: settings.social };
}
