import { isStopWord } from '../is-stop-word.ts';
import { stem } from '../stem.ts';
import { words } from '../words.ts';
import { frenchStem } from './french-stem.ts';
import { isFrenchStopWord } from './french-stop-words.ts';

/** The stems of what a text in this language says, without its stop words. Arabic and English as `stems` does; for matching only. */
export function stemsIn(text: string, language: 'ar' | 'en' | 'fr'): string[] {
  if (language !== 'fr') return words(text).filter((word) => !isStopWord(word)).map(stem);
  return words(text).map(withoutElision).filter((word) => !isFrenchStopWord(word)).map(frenchStem);
}

/** «l'accord» says «accord». */
function withoutElision(word: string): string {
  return word.replace(/^(?:qu|[cdjlmnst])'(?=\p{L})/u, '');
}
