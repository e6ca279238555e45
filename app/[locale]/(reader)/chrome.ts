import { cacheLife, cacheTag as tagged } from 'next/cache';
import { pageLinks } from '#db/pages/published.ts';
import { sectionsOf } from '#db/sections/published.ts';
import { editionIn, logoIn, settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { accentRule, logoRule } from '#lib/site-look.ts';
import { policyPaths, usualPolicies } from '#lib/site-policies.ts';
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
  const pages = await pageLinks(store, locale);
  const logo = await logoIn(store, settings, locale);
  return {
    edition, sections: await sectionsOf(store, locale), pages, now, demonstration: settings.demonstration, contact: settings.contact, social: settings.social,
    logo, look: [accentRule(settings.accent), logo && logoRule(logo)].filter(Boolean).join(''),
    /** Where the pages that were chosen as policies stand. */
    policies: policyPaths(locale, pages, settings.policies),
    privacyPage: settings.policies.privacy,
    snippets: settings.summaries.snippets,
    /** The pages that stories lead to, chosen or not. */
    usual: policyPaths(locale, pages, { ...usualPolicies, ...settings.policies }),
  };
}
