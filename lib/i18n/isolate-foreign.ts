import { directionOf, type Locale } from './locales.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRight = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;

/**
 * Names and headlines that go into a sentence of the other direction, between first strong isolate and its end (UAX #9):
 * without them a date or a full stop beside an Arabic name jumps to its other side in an English sentence. Values that
 * hold nothing of the other direction stay as they are.
 */
export function isolateForeign(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return hasForeign(value, locale) ? `\u2068${value}\u2069` : value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? isolateForeign(one, locale) : one]));
}

function hasForeign(text: string, locale: Locale): boolean {
  return directionOf(locale) === 'rtl' ? leftToRight.test(text) : rightToLeft.test(text);
}
