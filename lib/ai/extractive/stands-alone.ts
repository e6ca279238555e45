import { arabicMarks } from '../../text/fold-arabic.ts';
import type { Language } from '../story-text.ts';
import { flatFrom, isFreshReport } from './clause-cuts.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Sentence } from './sentence.ts';
import { isComplement, isReport, marksOf, unjoined } from './sentence-marks.ts';
import { looksLikeVerb, pastVerbs, subjectNext } from './words/arabic-verbs.ts';

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
  if (lexicon.hanging.has(last) || isComplement(last, language) || endsTooSoon(sentence, at, language)) return false;
  if (lexicon.reversal.test(tail)) return false;
  const group = nextGroup(sentence, at, language);
  const within = (places: number[], start: number, end: number) => places.some((place) => place >= start && place < end);
  const begins = lastGroup(sentence, from, at, language);
  if (within(marks.exceptions, at, Math.min(group, at + 14)) || within(marks.conditions, at, group) || within(marks.conditions, begins, at)) return false;
  if (within(marks.falsities, at, sentence.tokens.length)) return false;
  const ascribed = within(marks.reports, from, at) || within(marks.attributions, from, at);
  if (!ascribed && (within(marks.attributions, at, group) || hasTrailingReport(sentence, at, group, language))) return false;
  if (isUnfinishedReport(sentence, from, at, language)) return false;
  return hasMainClause(sentence, from, at, language);
}

/**
 * Whether the sentence from token `at` on can do without what stands before it: `yes`, `unnamed` where it says nothing that the
 * rest limits or ascribes but may not name who acts, or `no`.
 */
export function tailStands(sentence: Sentence, at: number, language: Language): 'yes' | 'unnamed' | 'no' {
  const lexicon = lexiconOf(language);
  const { reports, complements, attributions, conditions, negations, falsities } = marksOf(sentence, language);
  const before = (places: number[]) => places.some((place) => place < at);
  const flat = flatFrom(sentence, at);
  const previous = sentence.tokens[at - 1];
  const semicolon = /[؛;]/.test(previous?.word ?? '');
  if (sentence.isInside || lexicon.reversal.test(flat)) return 'no';
  // A new speech by somebody named is a matter of its own, whatever was said before.
  if (isFreshReport(sentence, at, language) || beginsReport(sentence, at, language)) return (previous?.isMark === true || !before(complements)) && hasSpeaker(sentence, at, language) ? 'yes' : 'no';
  const isPast = pastVerbs.has(unjoined(sentence.tokens[at]?.word ?? '', language));
  const spoken = reports.filter((place) => place < at && !(isPast && lexicon.modal.has(sentence.tokens[place]?.word ?? '')));
  if (spoken.length > 0 || (before(complements) && !(isPast && before(reports))) || before(attributions) || before(conditions) || before(falsities)) return 'no';
  if (lexicon.subordinate.test(sentence.flat)) return 'no';
  const opened = openerLength(sentence, at, language);
  // «لم» reaches on to a second verb of the present, not to one of the past.
  if (before(negations) && !semicolon && opened === 0 && !isPast) return 'no';
  if (semicolon) return leans(sentence, at, language) ? 'unnamed' : 'yes';
  if (language !== 'ar') return opened > 0 && !leans(sentence, at + opened, language) ? 'yes' : 'no';
  return arabicTail(sentence, at, opened);
}

function arabicTail(sentence: Sentence, at: number, opened: number): 'yes' | 'unnamed' | 'no' {
  const first = sentence.tokens[at + opened];
  if (!first || first.isMark) return 'no';
  const verb = unjoined(first.word, 'ar');
  if (isReport(verb, 'ar')) return opened > 0 && hasSpeaker(sentence, at + opened, 'ar') ? 'yes' : 'no';
  const isVerb = looksLikeVerb(first.word) || (opened === 0 && /^و/.test(first.word) && looksLikeVerb(verb));
  if (!isVerb) return 'no';
  const acts = opened > 0 || subjectNext.has(verb) ? hasSubject(sentence, at + opened) : agrees(sentence, at + opened);
  return acts ? 'yes' : 'unnamed';
}

/** Who does what in the news: after a verb they are its subject. */
const agents = /^(?:ال)?(?:وزير|ريس|مدير|مجلس|جيش|فريق|منتخب|نادي|قايد|وفد|برلمان|بنك|مصرف|مكتب|اتحاد|حزب|قضاء|متحدث|امين|مدرب|طبيب|مهندس|باحث|باحثون|محافظ|سكان|اهالي|نواب|متظاهرون|عمال|طلاب|خبراء|مسوولون|لاعب|حارس|ملك|امير|سفير|مبعوث|مركز|قسم|معهد|رييس|ناطق|كاتب|شاعر|مخرج|علماء|اطباء)/;

/** «وأبطلت اللجنة»: verb and noun agree, so that the noun is who acts and not what is acted on. */
function agrees({ tokens, text, start }: Sentence, at: number): boolean {
  const verb = unjoined(tokens[at]?.word ?? '', 'ar');
  const next = tokens[at + 1];
  if (!next || next.isMark) return false;
  const raw = text.slice(next.start - start, next.end - start).replace(arabicMarks, '');
  const isFeminine = /ت$/.test(verb) || /^ت/.test(verb);
  return isFeminine ? /^(?:ال)?.{2,}ة$/.test(raw) : agents.test(next.word);
}

/** How many tokens «فيما» or «من جهته،» takes before the part that it opens. */
function openerLength(sentence: Sentence, at: number, language: Language): number {
  const words = lexiconOf(language).opener.exec(flatFrom(sentence, at))?.[0].trim().split(' ').length ?? 0;
  return sentence.tokens[at + words]?.isMark ? words + 1 : words;
}

/** «وأضاف الوزير أن»: somebody is named between the verb and what was said. */
function hasSpeaker({ tokens }: Sentence, at: number, language: Language): boolean {
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

/** «…، وتحفظ،» has not said what; «لا تزيد | على» not how much. */
function endsTooSoon({ tokens }: Sentence, at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const hasMark = before?.isMark === true;
  const last = tokens[hasMark ? at - 2 : at - 1];
  if (!last) return true;
  if (language === 'ar' && !hasMark && (looksLikeVerb(last.word) || looksLikeVerb(unjoined(last.word, language)))) return true;
  if (hasMark && /[؛;]/.test(before.word)) return false;
  const opens = tokens.slice(0, at - 1).findLastIndex(({ word, isMark }) => isMark && /[،,؛;:–—-]/.test(word));
  return opens >= 0 && at - 1 - opens <= 2;
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
    return !isMark && before?.isMark === true && /[،,»"”–—-]/.test(before.word) && lexiconOf(language).reporting.has(word) && !/^(?:م|ال|ربما|لعل|سوف)/.test(word) && !beginsReport(sentence, at + offset, language);
  });
}

/** «، قالت الوزارة إن»: a new speech, though no و joins it. */
function beginsReport(sentence: Sentence, at: number, language: Language): boolean {
  const { complements } = marksOf(sentence, language);
  const token = sentence.tokens[at];
  if (language !== 'ar' || !token || token.isMark || !lexiconOf(language).reporting.has(token.word) || /^(?:م|ال|ربما|لعل|سوف)/.test(token.word)) return false;
  const says = (place: number) => complements.includes(place) || sentence.tokens[place]?.word === ':';
  for (let place = at + 1; place < Math.min(at + 24, sentence.tokens.length); place += 1) if (says(place)) return true;
  return false;
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
