import { z } from 'zod';
import { embeddedEngine, engineSchema } from '#lib/ai/engine.ts';
import { editionSettings } from '#lib/i18n/edition.ts';
import { accentNames, socialNetworks } from '#lib/site-look.ts';
import { policyNames } from '#lib/site-policies.ts';

const webAddress = z.url({ protocol: /^https$/ }).max(300);
const picture = z.int().positive().nullable();

/** Pictures of the library that stand for the drawn name: one, and another for dark paper where the first would not be seen. */
const logo = z.strictObject({ light: picture, dark: picture });

/** The site settings, key by key, with what a new installation starts from. */
export const siteSettings = z.strictObject({
  /** IANA zone in which times are written and days begin. */
  zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'zone'),
  /** The newsroom shows invented stories; every page says so. */
  demonstration: z.boolean(),
  accent: z.enum(accentNames),
  logos: z.strictObject({ ar: logo, en: logo }),
  /** Groups of the standing pages that say how the paper works. */
  policies: z.partialRecord(z.enum(policyNames), z.string().min(1).max(80)),
  /** How readers reach the newsroom; what is empty is not shown. */
  contact: z.strictObject({ email: z.union([z.literal(''), z.email()]), phone: z.string().trim().regex(/^(\+?[0-9 ()-]{5,25})?$/) }),
  social: z.partialRecord(z.enum(socialNetworks), webAddress),
  /** `engine`: what makes summaries and suggestions. `hideReported`: two readers' reports take a point off the page until somebody looks. `snippets`: search engines may quote the panel. */
  summaries: z.strictObject({ engine: engineSchema, hideReported: z.boolean(), snippets: z.boolean() }),
  editions: z.strictObject({ ar: editionSettings, en: editionSettings }),
});
export type SiteSettings = z.infer<typeof siteSettings>;

/** What a form may hand in: what is wrong with an engine is told by the verb, which has words for it. */
export const givenSettings = siteSettings.extend({ summaries: siteSettings.shape.summaries.extend({ engine: z.looseObject({ kind: z.string() }) }) }).partial();

export const initialSettings: SiteSettings = {
  zone: 'Asia/Riyadh',
  demonstration: false,
  accent: 'teal',
  logos: { ar: { light: null, dark: null }, en: { light: null, dark: null } },
  policies: {},
  contact: { email: '', phone: '' },
  social: {},
  summaries: { engine: embeddedEngine, hideReported: true, snippets: true },
  editions: {
    ar: { numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: 'صحيفة مستقلة تقول الخبر كما وقع، وتصوّب إذا أخطأت.', city: 'نُوران' },
    en: { numerals: 'latn', months: 'gregorian', hijri: false, name: 'Khabar', motto: 'An independent paper that reports what happened, and corrects itself when it is wrong.', city: 'Nouran' },
  },
};
