import type { Language } from '../story-text.ts';
import { arabicLexicon } from './words/arabic.ts';
import { englishLexicon } from './words/english.ts';
import { frenchLexicon } from './words/french.ts';
import type { Lexicon } from './words/lexicon.ts';

const lexicons: Record<Language, Lexicon> = { ar: arabicLexicon, en: englishLexicon, fr: frenchLexicon };

export function lexiconOf(language: Language): Lexicon {
  return lexicons[language];
}
