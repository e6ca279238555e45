import { foldArabic } from '../../../text/fold-arabic.ts';

/**
 * A word, figure or sign of a text, folded for comparison. `breaks`: what stands between it and the one before, if that
 * is more than white space: a comma, a full stop, a quotation mark.
 */
export type Token = { word: string; start: number; end: number; breaks: string };

const unseen = '\\u00AD\\u061C\\u0640\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
const digit = '[0-9٠-٩۰-۹]';
/** «٢٬٤١٢», “2 412” with any narrow space, «٣٫٥», “2,4”, 10:30. */
const figure = `${digit}{1,3}(?:[ \\u00A0\\u2009\\u202F]${digit}{3})+(?!${digit})(?:[.,٫]${digit}+)?|${digit}+(?:[.,:٫٬،/]${digit}+)*`;
const arabicWord = `[\\p{Script=Arabic}${unseen}](?:[\\p{Script=Arabic}\\p{M}${unseen}](?<!${digit}))*(?<!${digit})`;
const otherWord = `\\p{L}[\\p{L}\\p{M}${unseen}]*(?:${digit}+\\p{L}*)*`;
const token = new RegExp(`${figure}|(?!${digit})(?:${arabicWord}|${otherWord})|n['’]t\\b|[%٪$€£¥]`, 'giu');

const folded = new Map<string, string>();

/** The tokens of a text in order. English “didn’t” is did + n't; French « l’État » is l + État. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    const word = fold(found);
    if (word === '') continue;
    const between = text.slice(end, index);
    const last = tokens.at(-1);
    end = index + found.length;
    if (word === 't' && last && /n$/.test(last.word) && /^['’]$/.test(between)) {
      last.word = last.word === 'n' ? "n't" : last.word.slice(0, -1);
      if (last.word !== "n't") tokens.push({ word: "n't", start: last.end - 1, end, breaks: '' });
      continue;
    }
    if (word === 's' && last && /^['’]$/.test(between)) continue;
    tokens.push({ word, start: index, end, breaks: between.replace(/['’\s]/g, '') });
  }
  return tokens;
}

/** Folded, and the hamza that stands alone is dropped too: «شيء» and «شي» are one word to a reader. */
function fold(found: string): string {
  const known = folded.get(found);
  if (known !== undefined) return known;
  const word = foldArabic(found).replace(/ء/g, '').replace(/[ \u2009\u202F]/g, '');
  if (folded.size > 20_000) folded.clear();
  folded.set(found, word);
  return word;
}
