import { arabicMarks } from '../../text/fold-arabic.ts';
import type { Language } from '../story-text.ts';
import { flatFrom, isFreshReport } from './clause-cuts.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Sentence } from './sentence.ts';
import { isComplement, isReport, marksOf, unjoined } from './sentence-marks.ts';
import { looksLikeVerb, subjectNext } from './words/arabic-verbs.ts';

/**
 * The guard: a part of a sentence may stand alone only if it says no more than the sentence does. What somebody said keeps who
 * said it; what is denied, conditional or taken back keeps the words that say so. In doubt the answer is no.
 */

/** Whether the sentence up to token `at`, from token `from` on, says nothing that the rest takes back, limits or ascribes. */
export function headStands(sentence: Sentence, at: number, language: Language, from = 0): boolean {
  const lexicon = lexiconOf(language);
  const marks = marksOf(sentence, language);
  const tail = flatFrom(sentence, at);
  const last = sentence.tokens.slice(from, at).findLast(({ isMark }) => !isMark)?.word ?? '';
  if (lexicon.hanging.has(last) || isComplement(last, language)) return false;
  if (lexicon.reversal.test(tail)) return false;
  const group = nextGroup(sentence, at, language);
  const within = (places: number[], start: number, end: number) => places.some((place) => place >= start && place < end);
  const begins = lastGroup(sentence, from, at, language);
  if (within(marks.conditions, at, group) || within(marks.conditions, begins, at)) return false;
  if (within(marks.falsities, at, sentence.tokens.length)) return false;
  const ascribed = within(marks.reports, from, at) || within(marks.attributions, from, at);
  if (!ascribed && (within(marks.attributions, at, group) || hasTrailingReport(sentence, at, group, language))) return false;
  if (isUnfinishedReport(sentence, from, at, language)) return false;
  return hasMainClause(sentence, from, at, language);
}

/** Whether the sentence from token `at` on can do without what stands before it. */
export function tailStands(sentence: Sentence, at: number, language: Language): boolean {
  const lexicon = lexiconOf(language);
  const { reports, complements, attributions, conditions, negations, falsities } = marksOf(sentence, language);
  const before = (places: number[]) => places.some((place) => place < at);
  const flat = flatFrom(sentence, at);
  const semicolon = /[؛;]/.test(sentence.tokens[at - 1]?.word ?? '');
  const fresh = isFreshReport(sentence, at, language);
  const opened = lexicon.opener.test(flat);
  if (before(reports) || before(complements) || before(attributions) || before(conditions) || before(falsities)) return false;
  if (lexicon.subordinate.test(sentence.flat) || sentence.isInside || lexicon.reversal.test(flat)) return false;
  if (before(negations) && !(semicolon || fresh || opened)) return false;
  if (fresh) return hasSpeaker(sentence, at, language);
  if (semicolon) return !leans(sentence, at, language);
  const after = at + openerLength(sentence, at, language);
  const first = sentence.tokens[after];
  if (!first || first.isMark || language !== 'ar') return opened && language !== 'ar' && !leans(sentence, after, language);
  const verb = unjoined(first.word, language);
  if (isReport(verb, language)) return opened && hasSpeaker(sentence, after, language);
  return (opened ? looksLikeVerb(first.word) : subjectNext.has(verb) && /^و/.test(first.word)) && hasSubject(sentence, after);
}

/** How many tokens «فيما» or «من جهته،» takes before the part that it opens. */
function openerLength(sentence: Sentence, at: number, language: Language): number {
  const words = lexiconOf(language).opener.exec(flatFrom(sentence, at))?.[0].trim().split(' ').length ?? 0;
  return sentence.tokens[at + words]?.isMark ? words + 1 : words;
}

/** «وأضاف الوزير أن»: somebody is named between the verb and what was said. */
export function hasSpeaker({ tokens }: Sentence, at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isMark && !isComplement(next.word, language) && !isFunctionWord(next.word, language);
}

/** Whether a part leans on what was said before it. */
export function leans(sentence: Sentence, at: number, language: Language): boolean {
  const flat = flatFrom(sentence, at);
  const lexicon = lexiconOf(language);
  if (lexicon.leaning.test(flat) || lexicon.continuing.test(flat)) return true;
  const [first, second] = sentence.tokens.slice(at);
  if (language !== 'ar' || !first || !second) return false;
  if (/^ف(?:ال.{3,}|.{3,}(?:ها|هم|هما))$/.test(first.word) || pointsBack(sentence, at)) return true;
  return looksLikeVerb(unjoined(first.word, language)) && (second.isMark || noSubject.test(second.word) || isFunctionWord(second.word, language) || /^\d/.test(second.word) || isComplement(second.word, language));
}

/** «أجابته»، «بلغت أقواها»: a pronoun is joined to the first words. In the unfolded text ه is not ة. */
function pointsBack({ tokens, text, start }: Sentence, at: number): boolean {
  const raw = (place: number) => text.slice((tokens[place]?.start ?? 0) - start, (tokens[place]?.end ?? 0) - start).replace(arabicMarks, '');
  const hasPronoun = (word: string) => word.length >= 5 && /(?:ته|نه|ها|هما|هم)$/.test(word) && !/^[وفبكل]?(?:ال|لل)/.test(word);
  if (hasPronoun(raw(at))) return true;
  // An object right behind the verb, «مثلًا» or «كفّها»: the one who acts is named before.
  return looksLikeVerb(unjoined(tokens[at]?.word ?? '', 'ar')) && (hasPronoun(raw(at + 1)) || /.{2}ها$/.test(raw(at + 1)) || /\u064B/.test(text.slice((tokens[at + 1]?.start ?? 0) - start, (tokens[at + 1]?.end ?? 0) - start + 1)));
}

/** After a verb these are no subject: it has none of its own. */
const noSubject = /^(?:الشهر|العام|الاسبوع|السنه|اليوم|امس|غدا|الان|مساء|صباح|صباحا|ظهر|فجر|ليل|ايضا|كذلك|نحو|حوالي|اكثر|اقل|قرابه|زهاء|يوم|عام|سنه|كم|كيف)$/;

function isFunctionWord(word: string, language: Language): boolean {
  return lexiconOf(language).hanging.has(word) || /^(?:الي|علي|عن|ل|ب|من|في)(?:ه|ها|هم|هما|نا)$/.test(word) || (language === 'ar' && /^ب(?:ان|انه|انها)$/.test(word));
}

function hasSubject({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isMark && !/^\d/.test(next.word) && !isFunctionWord(next.word, 'ar') && !/^(?:نحو|حوالي|اكثر|اقل|قرابه|زهاء|ايضا|كذلك|امس|اليوم|ب|ل)/.test(next.word);
}

/** The next place where another matter begins, or the end. */
function nextGroup(sentence: Sentence, at: number, language: Language): number {
  for (let place = at + 1; place < sentence.tokens.length; place += 1) if (beginsGroup(sentence, place, language)) return place;
  return sentence.tokens.length;
}

function lastGroup(sentence: Sentence, from: number, at: number, language: Language): number {
  for (let place = at - 1; place > from; place -= 1) if (beginsGroup(sentence, place, language)) return place;
  return from;
}

function beginsGroup(sentence: Sentence, at: number, language: Language): boolean {
  const before = sentence.tokens[at - 1];
  return (before?.isMark === true && /[؛;]/.test(before.word)) || (before?.isMark === true && isFreshReport(sentence, at, language));
}

/** «…، قال الوزير»: who said it comes behind. */
function hasTrailingReport(sentence: Sentence, at: number, end: number, language: Language): boolean {
  if (language !== 'ar') return false;
  return sentence.tokens.slice(at, end).some(({ word, isMark }, offset) => {
    const before = sentence.tokens[at + offset - 1];
    return !isMark && before?.isMark === true && /[،,»"”–—-]/.test(before.word) && lexiconOf(language).reporting.has(word) && !/^(?:م|ال|ربما|لعل|سوف)/.test(word);
  });
}

/** «قالت الوزارة، وهي الجهة المشرفة، | إن …»: what was said is still to come. */
function isUnfinishedReport(sentence: Sentence, from: number, at: number, language: Language): boolean {
  const { reports, complements } = marksOf(sentence, language);
  const report = reports.findLast((place) => place >= from && place < at);
  if (report === undefined) return false;
  const says = (place: number) => complements.includes(place) || /^[:«"“]$/.test(sentence.tokens[place]?.word ?? '');
  for (let place = report + 1; place < at; place += 1) if (says(place)) return false;
  for (let place = at; place < sentence.tokens.length; place += 1) {
    if (says(place)) return true;
    if (place > at && isFreshReport(sentence, place, language)) return false;
  }
  return false;
}

/** «بعد أيام من الجدل،» says nothing yet. */
function hasMainClause(sentence: Sentence, from: number, at: number, language: Language): boolean {
  const head = from === 0 ? sentence.flat : flatFrom(sentence, from);
  if (!lexiconOf(language).subordinate.test(head)) return true;
  const tokens = sentence.tokens.slice(from, at);
  const comma = tokens.findIndex(({ word, isMark }) => isMark && /[،,]/.test(word));
  if (comma >= 0 && tokens.length - comma > 4) return true;
  return language === 'ar' && !/^ و?(?:بعدما|عندما|حين|حينما|لما|كلما|رغم|علي الرغم|بالرغم|مع ان|اذا|لو|لولا|ما ان) /.test(head) && tokens.some(({ word, isMark }, place) => !isMark && place >= 2 && looksLikeVerb(word) && !/^(?:ان|الذي|التي|الذين|ما)$/.test(tokens[place - 1]?.word ?? ''));
}
