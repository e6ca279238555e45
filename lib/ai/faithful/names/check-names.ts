import type { Term } from '../terms/terms-of.ts';
import { doubtAbout, type Doubt, type UnitReading } from '../unit-reading.ts';
import { capitalsIn } from './countries.ts';
import { tokensOf } from '../terms/tokens.ts';
import { firstNames, titles } from './titles.ts';

/** Countries, peoples and persons that a unit names have to be named in the story. */
export function checkNames(reading: UnitReading): Doubt[] {
  const { terms, index, text } = reading;
  const seats = seatsOf(reading);
  const title = isTitleCase(reading);
  return terms.flatMap((term, at): Doubt[] => {
    const absent = !term.forms.some((form) => index.places.has(form));
    if (!absent) return [];
    const [form = ''] = term.forms;
    if (term.kind === 'country') return index.capitals.has(form) ? [] : [doubtAbout(reading, 'name', { from: at, to: at + 1 })];
    if (term.kind !== 'word' || term.binds) return [];
    const seat = seats.get(term.start);
    if (seat !== undefined) return index.places.has(seat) ? [] : [doubtAbout(reading, 'name', { from: at, to: at + 1 })];
    if (isName(term, terms[at - 1]) || isForeignScript(term, index.language) || (!title && isCapital(text, term, at))) return [doubtAbout(reading, 'name', { from: at, to: at + 1 })];
    return [];
  });
}

/** Where the unit names a capital, by its place in the text, and the country's form. */
function seatsOf({ text, index }: UnitReading): ReadonlyMap<number, string> {
  const tokens = tokensOf(text);
  return new Map(capitalsIn(tokens, index.language).map(({ from, code }) => [tokens[from]?.start ?? 0, `c:${code}`]));
}

/** A first name as such, or what stands behind a title. */
function isName({ words, breaks }: Term, before: Term | undefined): boolean {
  const bare = words.replace(/^[وفبل](?=...)/, '');
  if (firstNames.has(words) || firstNames.has(bare)) return true;
  return before !== undefined && breaks === '' && titles.has(before.words.replace(/^[وفبل](?=ال)/, '').replace(/^لل/, 'ال')) && !words.startsWith('ال');
}

/** A Latin word in an Arabic text. */
function isForeignScript({ words }: Term, language: string): boolean {
  return language === 'ar' && /^[a-z\u00C0-\u024F][\p{L}\d]+$/u.test(words);
}

/** A capital inside a sentence. */
function isCapital(text: string, { start, breaks }: Term, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(text.slice(start)) && !/[.!?:“"«(–—-]/.test(breaks);
}

/** A headline in capitals says nothing about names. */
function isTitleCase({ text, terms }: UnitReading): boolean {
  const telling = terms.filter(({ kind, binds }) => kind === 'word' && !binds);
  return telling.length > 0 && telling.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start))).length > telling.length * 0.6;
}
