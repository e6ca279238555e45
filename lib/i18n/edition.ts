import { z } from 'zod';
import type { Locale } from './locales.ts';

/**
 * How one language edition writes numbers and dates. Set in the site settings, never derived from the
 * region: the defaults of `Intl` for Arabic differ between regions and ICU versions.
 */
export const editionSettings = z.strictObject({
  /** `arab` ٠١٢٣, `latn` 0123 */
  numerals: z.enum(['arab', 'latn']),
  /** Month names of Arabic dates: نوفمبر, تشرين الثاني, or both. English ignores it. */
  months: z.enum(['gregorian', 'levantine', 'both']),
  /** Show the Hijri (Umm al-Qura) date under the Gregorian one in the masthead. */
  hijri: z.boolean(),
  name: z.string().min(1),
  motto: z.string(),
  /** The newsroom's city, as the edition writes it beside a time. */
  city: z.string().min(1),
});
export type EditionSettings = z.infer<typeof editionSettings>;

export type Edition = EditionSettings & {
  locale: Locale;
  /** IANA time zone of the newsroom. */
  zone: string;
};
