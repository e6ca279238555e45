import type { Found, StyleText } from '../style-finding.ts';
import { isArabicLetter, isArabicMark } from '../letters.ts';

/**
 * Letters drawn out by hand: a word so written is not found. The tatweel that carries a mark, and the one that ends a
 * particle before a quotation or a number («لـ«خبر»»، «الـ١٦»، «١٤٤٨هـ»), is writing and stays.
 */
export function tatweel({ text }: StyleText): Found[] {
  return [...text.matchAll(/\u0640+/g)].flatMap((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    const [before, after] = [text[from - 1], text[to]];
    const inside = (isArabicLetter(before) || isArabicMark(before)) && isArabicLetter(after);
    if (!inside && (found[0].length === 1 || isArabicMark(after))) return [];
    return [{ from, to, kind: 'tatweel', certain: inside, edits: [{ from, to, text: '' }] }];
  });
}
