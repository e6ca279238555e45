import { isStopWord } from '../../is-stop-word.ts';
import { foldArabic } from '../../fold-arabic.ts';
import type { Found, StyleText } from '../style-finding.ts';

/** Said twice with a purpose, in either language. */
const meant = new Set(['لا', 'نعم', 'جدا', 'هو', 'هي', 'كلا', 'ما', 'very', 'no', 'yes', 'had', 'that', 'so', 'is', 'bye', 'knock', 'well', 'now', 'there', 'her', 'far', 'more', 'again', 'many']);

/**
 * The same word twice in a row. Arabic repeats bare nouns and adverbs with a purpose («كلمة كلمة»، «رويدًا رويدًا»): of Arabic
 * only particles and words with the article are pointed at.
 */
export function repeatedWords({ text, locale }: StyleText): Found[] {
  const found: Found[] = [];
  let last = { word: '', from: 0, to: 0 };
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\u0640'’]+/gu)) {
    const [word] = match;
    const [from, to] = [match.index, match.index + word.length];
    const folded = foldArabic(word);
    if (folded === last.word && /^[ \u00A0]+$/.test(text.slice(last.to, from)) && isSuspect(folded, locale)) {
      found.push({ from: last.from, to, kind: 'repeatedWord', certain: false, edits: [{ from: last.to, to, text: '' }] });
    }
    last = { word: folded, from, to };
  }
  return found;
}

function isSuspect(word: string, locale: StyleText['locale']): boolean {
  if (meant.has(word) || !/\p{L}/u.test(word)) return false;
  if (locale === 'en') return /^[a-z'’]+$/.test(word);
  return word.length > 1 && (isStopWord(word) || /^[وف]?[بك]?ال\p{L}{3,}/u.test(word));
}
