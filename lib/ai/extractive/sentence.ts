import type { PassageRole } from '../story-text.ts';
import { foldedWord } from './word-stems.ts';

/** A word or a mark of a sentence; `word` is folded, offsets count in the passage. */
export type Token = { word: string; start: number; end: number; isMark: boolean; /** How many words come before it in its sentence. */ count: number };

/** A sentence of the story as the machine reads it. `start` and `end` leave out what its head may lose: a dateline, the mark of a list. */
export type Sentence = {
  /** Its place among the sentences of the story, and of its passage. */
  at: number;
  block: string;
  passageAt: number;
  inPassage: number;
  role: PassageRole;
  start: number;
  end: number;
  /** Where its full stop stands, if it has one. */
  stop: number | null;
  /** Its words, with what the page does not show taken out. */
  text: string;
  tokens: Token[];
  /** The tokens with one space around each, to look for phrases in. */
  flat: string;
  /** Where each token begins in `flat`, at the space before it. */
  flatAt: number[];
  words: number;
  stems: ReadonlySet<string>;
  /** Inside a quotation that began in an earlier sentence. */
  isInside: boolean;
};

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:['’.,٫٬:/-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*)*|[،,;؛:«»“”"()–—]|-(?=\s)/gu;

export function tokensOf(text: string, from: number): Token[] {
  let count = -1;
  let end = -1;
  return [...text.matchAll(token)].map(({ 0: found, index }) => {
    const isMark = !/[\p{L}\p{N}]/u.test(found);
    // «الوفد/العضو» is one word for whoever counts by white space.
    if (!isMark && (end < 0 || /\s/.test(text.slice(end, index)))) count += 1;
    if (!isMark) end = index + found.length;
    return { word: isMark ? found : foldedWord(found), start: from + index, end: from + index + found.length, isMark, count: Math.max(0, count) };
  });
}

/** How many words tokens `from` to before `to` hold. */
export function wordsBetween({ tokens }: Pick<Sentence, 'tokens'>, from: number, to: number): number {
  let first = from;
  while (first < to && tokens[first]?.isMark) first += 1;
  let last = Math.min(to, tokens.length) - 1;
  while (last >= first && tokens[last]?.isMark) last -= 1;
  return last < first ? 0 : (tokens[last]?.count ?? 0) - (tokens[first]?.count ?? 0) + 1;
}

export function flatten(tokens: readonly Token[]): { flat: string; flatAt: number[] } {
  let flat = '';
  const flatAt = tokens.map(({ word }) => {
    const at = flat.length;
    flat += ` ${word}`;
    return at;
  });
  return { flat: `${flat} `, flatAt };
}

/** Words as a word limit counts them: between white space, with a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
}
