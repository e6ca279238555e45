import { foldArabic } from './fold-arabic.ts';

// A number keeps its decimals and loses its thousands: «٢٬٤١٢» is 2412, «٣٫٦» is 3.6, but ٠:٣٠ is two numbers.
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}\p{M}])|\d+(?:\.\d+)*(?![\p{L}\p{N}\p{M}])/u.source;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{N}\p{M}]*)*/u.source;
const token = new RegExp(`${number}|${word}`, 'gu');

/** The words and numbers of a text in order, folded for comparison. */
export function words(text: string): string[] {
  return foldArabic(text).match(token)?.map((found) => (isNumber(found) ? found.replaceAll(',', '') : found.replaceAll('’', "'"))) ?? [];
}

export function isNumber(word: string): boolean {
  return /^\d[\d.,]*$/.test(word);
}
