import type { Language } from '../story-text.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Sentence } from './sentence.ts';
import { isReport, marksOf, unjoined } from './sentence-marks.ts';
import { looksLikeVerb } from './words/arabic-verbs.ts';

/**
 * A place where a sentence may be cut: before token `at`. `ease` says how well that reads, from 1 (a part with a subject of its own
 * begins) over 3 (a comma and one more of the same) to 5 (only before a preposition, for a summary that has to have a length).
 */
export type Cut = { at: number; ease: 1 | 2 | 3 | 4 | 5 };

/** The places where a sentence may be cut, in order, whatever hangs on whatever. */
export function cutsOf(sentence: Sentence, language: Language): Cut[] {
  const { enclosed } = marksOf(sentence, language);
  return sentence.tokens.flatMap(({ isMark }, at): Cut[] => {
    if (at < 2 || isMark || enclosed[at]) return [];
    const ease = easeOf(sentence, at, language);
    return ease === null ? [] : [{ at, ease }];
  });
}

export function flatFrom({ flat, flatAt }: Sentence, at: number): string {
  return flat.slice(flatAt[at] ?? flat.length);
}

/** Whether a report begins here with a joined و: «وقال»; another speech, another matter. */
export function isFreshReport({ tokens }: Sentence, at: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  return language === 'ar' && /^[وف]/.test(word) && word.length > 3 && isReport(word.slice(1), language) && looksLikeReportVerb(word.slice(1));
}

/** Nouns of speech join with و as well: «وتصريحات». */
function looksLikeReportVerb(word: string): boolean {
  return !/^(?:تصريح|بيان|قول|انباء|تقارير|ادعاء|اتهام|تقديرات|توقعات|الم|ربما|سوف)/.test(word);
}

function easeOf(sentence: Sentence, at: number, language: Language): Cut['ease'] | null {
  const lexicon = lexiconOf(language);
  const { word } = sentence.tokens[at] ?? { word: '' };
  const before = sentence.tokens[at - 1];
  const flat = flatFrom(sentence, at);
  const fresh = isFreshReport(sentence, at, language) || lexicon.opener.test(flat);
  if (!before?.isMark) return easeWithoutMark({ fresh, flat, word, language });
  if (/[؛;]/.test(before.word)) return 1;
  if (!/[،,–—-]/.test(before.word)) return null;
  if (fresh) return 1;
  const goesOn = sentence.tokens.slice(at).some((token) => token.isMark && /[،,–—-]/.test(token.word));
  if (goesOn && (language !== 'ar' ? !/^ (?:and|so|et) /.test(flat) : lexicon.apposition.test(flat))) return null;
  if (lexicon.apposition.test(flat)) return 3;
  if (lexicon.follower.test(flat)) return 2;
  // «انتهى الاجتماع، تبدأ الجلسة غدا»: a comma where others set a full stop.
  if (language === 'ar' && looksLikeVerb(word)) return 2;
  if (language === 'ar' && /^[وف]/.test(word)) return looksLikeVerb(unjoined(word, language)) ? 2 : 3;
  return 4;
}

function easeWithoutMark({ fresh, flat, word, language }: { fresh: boolean; flat: string; word: string; language: Language }): Cut['ease'] | null {
  if (fresh) return 2;
  if (language === 'ar') {
    if (/^(?:مشير|موضح|موكد|مضيف|لافت|محذر)[اهي]/.test(word) || /^ (?:حيث|مما|في حين|علي ان|وذلك) /.test(flat)) return 2;
    if (/^و/.test(word) && word.length > 3) return looksLikeVerb(word.slice(1)) ? 3 : 4;
    return /^ (?:في|من|علي|الي|عن|مع|خلال|بعد|منذ|عبر|بين|لدي|ضمن|بهدف|لتحقيق|من اجل) /.test(flat) ? 5 : null;
  }
  if (language === 'en') return /^ (?:while|after|as|where|when|following|because|which|who) /.test(flat) ? 4 : /^ (?:in|on|at|by|with|for|from|during|since|through|to) /.test(flat) ? 5 : null;
  return /^ (?:tandis|après|afin|lorsque|qui|dont|où) /.test(flat) ? 4 : /^ (?:dans|sur|par|avec|pour|depuis|pendant|en|à|au|aux) /.test(flat) ? 5 : null;
}
