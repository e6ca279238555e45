import { arabicMarks } from './fold-arabic.ts';
import { carriesOn, neverLast, openers, sometimesLast } from './sentences/abbreviations.ts';

/** Offsets in UTF-16 units, `end` after the last; no white space at either end. */
export type Stretch = { start: number; end: number };

const closing = '"\'”’»›)\\]}';
/** What may end a sentence, with the quotes and brackets that close behind it: «قال: "نعم."». */
const stop = new RegExp(`[.!?؟…۔]+(?:[\u0020\u00A0\u202F]?»|[${closing}\u200E\u200F\u202C\u2069]+[.!?؟…۔]*)*`, 'gu');
/** A bracket that closes within so many units holds its sentence together. */
const shortBracket = 240;

/**
 * The sentences of a text, in order. A line break always ends one; a comma, «؛» or a colon never does. Full stops in decimals,
 * abbreviations, initials and addresses end none. Takes time in proportion to the text.
 */
export function sentencesOf(text: string, language: 'ar' | 'en' | 'fr'): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const line of text.split(/(?<=[\n\r\u2028\u2029])/)) {
    for (const { start, end } of sentencesOfLine(line, language)) found.push({ start: from + start, end: from + end });
    from += line.length;
  }
  return found;
}

function sentencesOfLine(line: string, language: 'ar' | 'en' | 'fr'): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(stop)) {
    if (index < start) continue;
    const end = index + mark.length;
    if (end < line.length && !isEnd({ line, start, at: index, mark, language })) continue;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: line.length });
  return found.map((stretch) => trimmed(line, stretch)).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(line.slice(start, end)));
}

type Stop = { line: string; start: number; at: number; mark: string; language: 'ar' | 'en' | 'fr' };

function isEnd({ line, start, at, mark, language }: Stop): boolean {
  const after = line.slice(at + mark.length, at + mark.length + 60);
  const before = line.slice(Math.max(start, at - 40), at);
  const next = /^\s*["'“‘«‹(\[{\u200E\u200F\u2067\u2068]*([\p{L}\p{M}\p{N}'’-]*)/u.exec(after)?.[1] ?? '';
  if (!/^\s/.test(after)) return language === 'ar' && joinsTwoSentences(before, mark, after);
  if (insideBracket(line, start, at)) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  const closed = new RegExp(`[${closing}]$`).test(mark);
  if (/[!?؟]/.test(mark)) return !(closed && reports(after));
  if (/^(?:…|\.{2,})$/.test(mark)) return (before.match(/\p{L}+/gu)?.length ?? 0) >= 3 && !/^\s*[،,؛;:–—-]/.test(after);
  if (mark !== '.') return !(closed && reports(after));
  return !(start === at - before.length && isListMark(before)) && !isAbbreviation(before, next);
}

/** «انتهى الاجتماع.وبدأ العمل»: the space was forgotten. */
function joinsTwoSentences(before: string, mark: string, after: string): boolean {
  if (!/^["“«(]*\p{Script=Arabic}{2}/u.test(after)) return false;
  if (/[!?؟…]/.test(mark)) return true;
  const last = lastWord(before);
  return !last.includes('.') && last.length >= 3 && !/\d$/.test(last);
}

/** «1. The first point» counts, it does not say. */
function isListMark(before: string): boolean {
  return /^\s*[\p{N}\p{L}]{1,2}$/u.test(before);
}

function isAbbreviation(before: string, next: string): boolean {
  const word = lastWord(before);
  if (/^\p{N}+$/u.test(word)) return false;
  const year = /[0-9٠-٩۰-۹]\s*(?:م|هـ|ه|ق\.م|ق\.\s?م|ب\.م)$/u.test(before) || /[0-9٠-٩۰-۹]\s*ق\s?\.\s?م$/u.test(before);
  if (year) return !/^(?:[وف]|ثم|لكن|كما|هذا|هذه|\p{Lu})/u.test(next);
  const plain = word.toLowerCase();
  if (sometimesLast.has(plain)) return !(openers.has(next) || (/^\p{Script=Arabic}/u.test(next) && /^[وف]/.test(next)));
  if (/^(?:\p{L}\.-?)+\p{L}$/u.test(word) && word.length <= 9) return !openers.has(next);
  return neverLast.has(plain) || /^(?:\p{Lu}|\p{Script=Arabic}ـ?|و[دأم]|[لب][دأ])$/u.test(word);
}

function lastWord(before: string): string {
  const tail = before.slice(before.search(/\S*$/));
  return (/[\p{L}\p{M}\p{N}.°'’ـ-]*$/u.exec(tail)?.[0] ?? '').replace(arabicMarks, '').replace(/^.*['’](?=\p{L})/u, '');
}

/** Whether the words after a quoted question name who asked it. */
function reports(after: string): boolean {
  const [first = '', ...more] = after.trimStart().replace(arabicMarks, '').split(/[\s.,،]+/);
  return carriesOn.has(first) || (/^\p{Lu}/u.test(first) && more.slice(0, 2).some((word) => carriesOn.has(word)));
}

function insideBracket(line: string, start: number, at: number): boolean {
  const before = line.slice(Math.max(start, at - shortBracket), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open) return false;
  return line.slice(at, at + shortBracket - (before.length - open)).includes(')');
}

function trimmed(line: string, { start, end }: Stretch): Stretch {
  const text = line.slice(start, end);
  const before = text.length - text.trimStart().length;
  return { start: start + before, end: start + text.trimEnd().length };
}
