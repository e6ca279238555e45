import { directionOf, type Locale } from './locales.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRight = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;

/**
 * What goes into an ICU message, with names and headlines of the other direction between first strong isolate and its end
 * (UAX #9): without them a date or a full stop beside an Arabic name jumps to its other side in an English sentence. Only
 * what the message writes as it is (`{name}`) is isolated: what it chooses by (`{name, select, …}`) has to stay the same.
 */
export function isolateForeign(values: unknown, message: string, locale: Locale): unknown {
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, isWritten(name, message) && typeof value === 'string' && hasForeign(value, locale) ? `\u2068${value}\u2069` : value]));
}

function isWritten(name: string, message: string): boolean {
  return message.includes(`{${name}}`) && !message.includes(`{${name},`);
}

function hasForeign(text: string, locale: Locale): boolean {
  return directionOf(locale) === 'rtl' ? leftToRight.test(text) : rightToLeft.test(text);
}
