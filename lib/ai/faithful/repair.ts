import type { Finding, FindingType } from '../finding.ts';
import type { Language } from '../story-text.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { tokensOf } from './terms/tokens.ts';

/** What is amiss with a whole unit, or with two places at once, is not mended by other words in one place. */
const beyondRepair: ReadonlySet<FindingType> = new Set<FindingType>(['coverage', 'attribution', 'role', 'judge']);

/** Where a sentence of the story has the words that a check expects, however it spells them; null where it has them nowhere. */
export function placeOf(expected: string, sentence: string): { start: number; end: number } | null {
  const tokens = tokensOf(sentence);
  const wanted = tokensOf(expected).map(({ word }) => word).join(' ');
  if (wanted === '') return null;
  for (const [from, first] of tokens.entries()) {
    let words = '';
    for (const { word, end } of tokens.slice(from)) {
      words = words === '' ? word : `${words} ${word}`;
      if (words === wanted) return { start: first.start, end };
      if (words.length >= wanted.length) break;
    }
  }
  return null;
}

/**
 * What can be put in the place of the words a check found, as the nearest sentence of the story spells it: a number for a
 * number, a name for a name. Null where that would not mend it.
 */
export function repairOf({ type, found, expected }: Finding, sentence: string, language: Language): string | null {
  if (beyondRepair.has(type) || found === '' || expected === null) return null;
  const place = placeOf(expected, sentence);
  if (!place) return null;
  const words = sentence.slice(place.start, place.end);
  const hasNumber = (text: string) => readNumbers(tokensOf(text), language).length > 0;
  if ((type === 'number' || hasNumber(found)) && !hasNumber(words)) return null;
  return words === found ? null : words;
}

/** A unit's text with other words in the place of those that a check found; the very same text where it no longer has them there. */
export function repaired(text: string, { start, end, found }: Pick<Finding, 'start' | 'end' | 'found'>, words: string): string {
  return text.slice(start, end) === found ? text.slice(0, start) + words + text.slice(end) : text;
}
