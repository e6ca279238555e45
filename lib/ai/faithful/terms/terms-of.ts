import { frenchStem } from '../../../text/languages/french-stem.ts';
import { stem } from '../../../text/stem.ts';
import { dayWords, weekdayNames } from '../dates/weekday-names.ts';
import { doubtfulMonths, monthNames } from '../dates/month-names.ts';
import { countriesIn } from '../names/countries.ts';
import { bareWord, readNumbers, type ReadNumber } from '../numbers/read-numbers.ts';
import type { Language } from '../../story-text.ts';
import { isFunctionWord, isNegator } from './function-words.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * What a text says, piece by piece: a word, or a number, month, weekday or country however it is written. Two terms that
 * share one of their `forms` say the same; the first form is the closest. `start` and `end` are places in the text.
 */
export type Term = {
  kind: 'word' | 'number' | 'month' | 'weekday' | 'country' | 'time';
  forms: string[];
  /** The folded words as they stand. */
  words: string;
  start: number;
  end: number;
  /** Marks between this term and the one before. */
  breaks: string;
  binds: boolean;
  negates: boolean;
  number?: ReadNumber;
};

type Found = { from: number; to: number; kind: Term['kind']; forms: string[]; number?: ReadNumber };

export function termsOf(text: string, language: Language): Term[] {
  const tokens = tokensOf(text);
  const found = new Map<number, Found>();
  const put = (one: Found) => {
    if (![...Array(one.to - one.from).keys()].some((ahead) => taken.has(one.from + ahead))) {
      found.set(one.from, one);
      for (let at = one.from; at < one.to; at += 1) taken.add(at);
    }
  };
  const taken = new Set<number>();
  monthsIn(tokens, language).forEach(put);
  weekdaysIn(tokens, language, text).forEach(put);
  for (const { from, to, code } of countriesIn(tokens, language)) put({ from, to, kind: 'country', forms: [`c:${code}`] });
  for (const [at, { word }] of tokens.entries()) if (/^\d{1,2}:\d{2}$/.test(word)) put({ from: at, to: at + 1, kind: 'time', forms: [`t:${word.replace(/^0/, '')}`] });
  for (const number of readNumbers(tokens, language)) put({ ...number, kind: 'number', forms: numberForms(number), number });
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const special = found.get(at);
    terms.push(special ? termAt(tokens, special) : wordAt(tokens, at, language));
    if (special) at = special.to - 1;
  }
  return terms;
}

function termAt(tokens: Token[], { from, to, kind, forms, number }: Found): Term {
  const run = tokens.slice(from, to);
  return { kind, forms, words: run.map(({ word }) => word).join(' '), start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, breaks: run[0]?.breaks ?? '', binds: false, negates: false, number };
}

function wordAt(tokens: Token[], at: number, language: Language): Term {
  const { word = '', start = 0, end = 0, breaks = '' } = tokens[at] ?? {};
  return { kind: 'word', forms: formsOf(word, language), words: word, start, end, breaks, binds: /^[%$€£¥]$/.test(word) || isFunctionWord(word, language), negates: isNegator(word, language) };
}

/** The word, its stem, and its stem without joined prepositions. */
function formsOf(word: string, language: Language): string[] {
  const own = language === 'fr' ? frenchStem(word) : stem(word);
  if (!/^[\u0621-\u064A]/.test(word)) return own === word ? [word] : [word, own];
  const bare = word.replace(/^[وف]?[بلك]?(?=...)/, '');
  return [...new Set([word, own, word.length > 4 ? stem(bare) : own])].filter((form) => form !== '');
}

function numberForms({ values, percent, ordinal }: ReadNumber): string[] {
  return values.map((value) => `#${value}${percent ? '%' : ''}${ordinal ? 'o' : ''}`);
}

function monthsIn(tokens: Token[], language: Language): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = bareMonth(tokens[at]?.word ?? '', language);
    const two = `${word} ${tokens[at + 1]?.word ?? ''}`;
    const long = monthNames.get(two);
    const key = long ?? monthNames.get(word);
    if (!key) continue;
    const to = at + (long ? 2 : 1);
    if (!long && doubtfulMonths.has(word) && !besideDate(tokens, at)) continue;
    // «تشرين الأول/أكتوبر» is one month under two names.
    const last = found.at(-1);
    if (last?.to === at && last.forms[0] === key && /^[/(]$/.test(tokens[at]?.breaks ?? '')) last.to = to;
    else found.push({ from: at, to, kind: 'month', forms: [key] });
    at = to - 1;
  }
  return found;
}

function bareMonth(word: string, language: Language): string {
  if (language !== 'ar') return word;
  return monthNames.has(word) ? word : word.replace(/^[وف]?[بل]?(?=...)/, '');
}

function besideDate(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isDay = (token: Token | undefined) => token !== undefined && (/^\d{1,2}$/.test(token.word) || /^\d{4}$/.test(token.word));
  return isDay(before) || (isDay(after) && after?.breaks === '') || /^(?:و?ل?ب?شهر|في|in|en|since|until|early|late|mid|début|fin)$/.test(before?.word ?? '')
    || (before?.word === 'من' && tokens[at - 2] !== undefined && isDayName(tokens[at - 2])) || /^(?:الماضي|المقبل|القادم|الجاري|المنصرم|dernier|prochain)$/.test(after?.word ?? '') || /^[/(]$/.test(tokens[at]?.breaks ?? '');
}

/** «الأول من مارس», «الخامس والعشرين من مايو». */
function isDayName(token: Token | undefined): boolean {
  return /^(?:\d{1,2}|ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|.*(?:عشر|رين|ثين)))$/.test(token?.word ?? '') || /^(?:عشر|وال(?:عشرين|ثلاثين))$/.test(token?.word ?? '');
}

function weekdaysIn(tokens: Token[], language: Language, text: string): Found[] {
  return tokens.flatMap(({ word, start }, at): Found[] => {
    const bare = language === 'ar' ? /^[وف]?(?:ال|لل|بال)(.+)$/.exec(word)?.[1] : word.replace(/(?<=day)s$/, '');
    const key = bare === undefined ? undefined : weekdayNames.get(bare);
    if (!key) return [];
    // «الأحد» is a day, «الاثنان» may be the two of them.
    const neighbours = [tokens[at - 1]?.word, tokens[at + 1]?.word].map((near) => (near ?? '').replace(/^[وفبل]?(?=...)/, ''));
    const doubtful = bare === 'اثنان' || (language === 'en' && text[start] !== text[start]?.toUpperCase());
    if (doubtful && !neighbours.some((near) => dayWords.has(near))) return [];
    return [{ from: at, to: at + 1, kind: 'weekday', forms: [key] }];
  });
}

/** For the lists of words: as a text's own words are compared. */
export function looseForms(word: string): string[] {
  return [...formsOf(word, 'en'), bareWord(word)];
}
