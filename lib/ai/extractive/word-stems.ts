import { foldArabic } from '../../text/fold-arabic.ts';
import { stemsIn } from '../../text/languages/stems-in.ts';
import type { Language } from '../story-text.ts';

/** Words come again and again: each is folded and stemmed once. Emptied when full, so that no text can fill the memory. */
const most = 40_000;
const folded = new Map<string, string>();
const stemmed: Record<Language, Map<string, readonly string[]>> = { ar: new Map(), en: new Map(), fr: new Map() };

export function foldedWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const found = foldArabic(word).replaceAll('’', "'");
  remember(folded, word, found);
  return found;
}

/** The stems of a folded word; a stop word has none, a compound may have two. */
function stemsOfWord(word: string, language: Language): readonly string[] {
  const known = stemmed[language].get(word);
  if (known !== undefined) return known;
  const found = stemsIn(word, language);
  remember(stemmed[language], word, found);
  return found;
}

export function stemsOfWords(words: Iterable<{ word: string; isMark: boolean }>, language: Language): Set<string> {
  const stems = new Set<string>();
  for (const { word, isMark } of words) if (!isMark) for (const stem of stemsOfWord(word, language)) stems.add(stem);
  return stems;
}

function remember<Value>(map: Map<string, Value>, word: string, value: Value): void {
  if (map.size >= most) map.clear();
  if (word.length < 60) map.set(word, value);
}
