import type { Term } from '../terms/terms-of.ts';
import { doubtAbout, isNearVerbatim, type Doubt, type UnitReading } from '../unit-reading.ts';
import { isPartOfDate } from '../dates/date-parts.ts';
import { measureOf, type Measure } from './unit-words.ts';
import type { ReadNumber } from './read-numbers.ts';

/** «نحو 30 ألفا» may stand for 29,876: words that say a number is rounded, up, down or either way, and by how much it may be. */
const either = new Set('نحو حوالي قرابه زها تقريبا يقارب تقارب يناهز about around roughly some approximately environ quelque'.split(' '));
const downwards = new Set('اكثر فوق يتجاوز تتجاوز يفوق تفوق over more plus'.split(' '));
const upwards = new Set('اقل nearly almost under less près moins'.split(' '));
const roundedBy = 0.065;

type Placed = { at: number; number: ReadNumber };

/** Every number of a unit has to be in the story, with its percent sign, unit and counted noun. */
export function checkNumbers(reading: UnitReading): Doubt[] {
  const { terms, index } = reading;
  const source = numbersOf(index.terms);
  return numbersOf(terms).flatMap(({ at, number }): Doubt[] => {
    if (number.ordinal) return [];
    const same = source.filter((other) => sharesValue(number, other.number) || isRounded(reading, at, other.number) || isConverted(reading, at, other.number));
    const alike = same.filter((other) => !other.number.ordinal && other.number.percent === number.percent);
    if (alike.length === 0 && !isBorneOut(number, same)) {
      // A half or a third is often worked out: three of nine is a third.
      const type = isYear(terms, at) ? 'date' : isFraction(number) ? 'unit' : 'number';
      return [doubtAbout(reading, type, { from: at, to: at + 1, expected: null })];
    }
    if (isPartOfDate(terms, at)) return [];
    return checkCounted(reading, at, alike.map((other) => other.at));
  });
}

function numbersOf(terms: Term[]): Placed[] {
  return terms.flatMap(({ number }, at) => (number ? [{ at, number }] : []));
}

/** «المركز 3» is borne out by «الثالث», «النصف» by 50 per cent. */
function isBorneOut({ values, percent, digits }: ReadNumber, same: Placed[]): boolean {
  const [value = 0] = values;
  if (same.some((other) => other.number.ordinal)) return !percent && value <= 40;
  return !digits && value < 1 && same.length > 0;
}

function sharesValue(one: ReadNumber, other: ReadNumber): boolean {
  const fraction = (number: ReadNumber) => number.values.flatMap((value) => (number.percent ? [value, value / 100] : [value]));
  const values = !one.digits && (one.values[0] ?? 0) < 1 ? fraction(other) : other.values;
  const own = !other.digits && (other.values[0] ?? 0) < 1 ? fraction(one) : one.values;
  return own.some((value) => values.some((found) => Math.abs(value - found) <= 1e-9 * Math.max(1, value)));
}

function isRounded({ terms }: UnitReading, at: number, other: ReadNumber): boolean {
  const number = terms[at]?.number;
  if (!number || other.percent !== number.percent) return false;
  const [value = 0] = number.values;
  const [found = 0] = other.values;
  const near = [terms[at - 1], terms[at - 2], terms[at + 1]].map((term) => (term?.words ?? '').replace(/^[وبل](?=...)/, ''));
  const allowed = near.some((word) => either.has(word) || (value < found ? downwards : upwards).has(word));
  const year = Number.isInteger(found) && found >= 1000 && found <= 2100;
  return allowed && !year && significant(value) < significant(found) && Math.abs(value - found) <= roundedBy * found;
}

/** How many of its figures say something: one of 6,000, two of 6,400. */
function significant(value: number): number {
  return String(value).replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}

function isYear(terms: Term[], at: number): boolean {
  const number = terms[at]?.number;
  const [value = 0] = number?.values ?? [];
  if (!number || number.percent || !Number.isInteger(value) || value < 1000 || value > 2100 || /[.,]/.test(terms[at]?.words ?? '')) return false;
  const after = terms[at + 1];
  return !(after && measureOf(after.words));
}

/** A number that is in the story may there count something else: 5 metres are not 5 kilometres. */
function checkCounted(reading: UnitReading, at: number, places: number[]): Doubt[] {
  const { terms, index } = reading;
  const own = unitAt(terms, at);
  if (!own) return checkNoun(reading, at, places);
  const theirs = places.map((place) => unitAt(index.terms, place));
  if (own.unit === 'decade' || theirs.some((found) => found?.unit === own.unit)) return [];
  const other = theirs.findIndex((found) => found?.kind === own.kind);
  const place = places[other < 0 ? 0 : other] ?? 0;
  if (other < 0 && (theirs.some((found) => found === undefined) && index.terms.some(({ words }) => measureOf(words)?.unit === own.unit))) return checkNoun(reading, at, places);
  return [doubtAbout(reading, 'number', { from: at, to: Math.min(at + 2, terms.length), expected: index.terms.slice(place, place + 2).map(({ words }) => words).join(' ') })];
}

/** The unit that a number is of: right behind it, perhaps with an adjective between, or a sign in front. */
function unitAt(terms: Term[], at: number): Measure | undefined {
  const behind = [terms[at + 1], terms[at + 2]].map((term) => term && term.kind !== 'number' && !/[.،,؛;:]/.test(term.breaks) ? measureOf(term.words) : undefined);
  if (behind[0]) return behind[0];
  const front = terms[at - 1];
  if (front && /^[$€£¥]$/.test(front.words)) return measureOf(front.words);
  return terms[at + 1]?.kind === 'word' && !terms[at + 1]?.binds ? undefined : behind[1];
}

/** The story may count what this number counts, but with another number. */
function checkNoun(reading: UnitReading, at: number, places: number[]): Doubt[] {
  const { terms, index } = reading;
  const noun = terms[at + 1];
  // In copied words every exchange is seen anyway.
  if (isNearVerbatim(reading) || !noun || noun.kind !== 'word' || noun.binds || noun.negates || noun.breaks !== '' || places.length === 0) return [];
  const near = places.some((place) => index.terms.slice(Math.max(0, place - 6), place + 9).some(({ forms }) => forms.some((form) => noun.forms.includes(form))));
  if (near) return [];
  const counted = noun.forms.flatMap((form) => index.places.get(form) ?? []).map((place) => countOf(index.terms, place)).find((place) => place !== undefined);
  return counted === undefined ? [] : [doubtAbout(reading, 'unit', { from: at, to: at + 2, expected: index.terms.slice(counted, counted + 2).map(({ words }) => words).join(' ') })];
}

/** The number that counts the noun at a place, if one stands right before it. */
function countOf(terms: Term[], place: number): number | undefined {
  return [place - 1, place - 2].find((before) => terms[before]?.number && !terms[before].number.ordinal);
}

function isFraction({ values, digits, percent }: ReadNumber): boolean {
  return !digits && !percent && (values[0] ?? 1) < 1;
}

/** Two decades are twenty years. */
function isConverted({ terms }: UnitReading, at: number, other: ReadNumber): boolean {
  const value = terms[at]?.number?.values[0] ?? 0;
  return measureOf(terms[at + 1]?.words ?? '')?.unit === 'decade' && other.values.some((years) => Math.abs(years - value * 10) < 2);
}
