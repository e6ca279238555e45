import type { Language } from '../story-text.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Sentence } from './sentence.ts';

/** Where in a sentence stand the words that others hang on, as places among its tokens. */
export type SentenceMarks = {
  reports: number[];
  complements: number[];
  attributions: number[];
  conditions: number[];
  exceptions: number[];
  negations: number[];
  falsities: number[];
  /** For each token: whether it stands within quotation marks or brackets that close in this sentence, the opening one left out. */
  enclosed: boolean[];
};

const known = new WeakMap<Sentence, SentenceMarks>();

export function marksOf(sentence: Sentence, language: Language): SentenceMarks {
  const found = known.get(sentence) ?? findMarks(sentence, language);
  known.set(sentence, found);
  return found;
}

/** A folded word without the و or ف that Arabic joins to it. */
export function unjoined(word: string, language: Language): string {
  return language === 'ar' && /^[وف]/.test(word) && word.length > 3 ? word.slice(1) : word;
}

export function isReport(word: string, language: Language): boolean {
  const { reporting } = lexiconOf(language);
  return reporting.has(word) || reporting.has(unjoined(word, language));
}

export function isComplement(word: string, language: Language): boolean {
  return lexiconOf(language).complement.has(word) || (language === 'fr' && /^qu'/.test(word));
}

function findMarks(sentence: Sentence, language: Language): SentenceMarks {
  const lexicon = lexiconOf(language);
  const where = (holds: (word: string) => boolean) => sentence.tokens.flatMap(({ word, isMark }, at) => (!isMark && holds(word) ? [at] : []));
  const places = new Map(sentence.flatAt.map((at, token) => [at, token]));
  const phrases = (pattern: RegExp) => {
    return [...sentence.flat.matchAll(pattern)].map(({ index }) => places.get(index) ?? 0);
  };
  return {
    reports: where((word) => isReport(word, language)),
    complements: where((word) => isComplement(word, language)),
    attributions: phrases(lexicon.attribution),
    conditions: phrases(lexicon.condition),
    exceptions: phrases(lexicon.exception),
    negations: phrases(lexicon.negation),
    falsities: phrases(lexicon.falsity),
    enclosed: enclosedOf(sentence),
  };
}

function enclosedOf({ tokens }: Sentence): boolean[] {
  const enclosed = tokens.map(() => false);
  const open: { mark: string; at: number }[] = [];
  tokens.forEach(({ word, isMark }, at) => {
    if (!isMark) return;
    const closes = { '»': '«', ')': '(', '”': '“', '"': '"', '“': '”' }[word];
    const from = closes === undefined ? -1 : open.findLastIndex(({ mark }) => mark === closes || (mark === '“' && word === '“'));
    if (from >= 0) {
      enclosed.fill(true, (open[from]?.at ?? at) + 1, at + 1);
      open.length = from;
    } else if ('«("“”'.includes(word)) open.push({ mark: word, at });
  });
  return enclosed;
}
