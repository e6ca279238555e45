import type { Edition } from './edition.ts';

const zeros = { latn: 0x30, arab: 0x660 } as const;

/** The same text with its digits in this set, whichever set they were typed in: 0–9, ٠–٩ or ۰–۹. */
export function inNumerals(text: string, numerals: Edition['numerals']): string {
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCodePoint(zeros[numerals] + (digit.codePointAt(0) ?? 0) % 0x10));
}
