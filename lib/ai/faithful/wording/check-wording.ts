import type { IndexedTerm } from '../story-index.ts';
import type { Term } from '../terms/terms-of.ts';
import { doubtAbout, isNearVerbatim, sourceWords, type Doubt, type UnitReading } from '../unit-reading.ts';
import { areAntonyms } from './antonyms.ts';

/** A stretch of a unit that does not stand in the story, and the stretch of the story that stands in its place. */
type Difference = { from: number; to: number; source: { from: number; to: number } };

/** The more terms are left out together, the less does a lost «لم» say: its whole clause is gone. */
const shortOmission = 3;

/** What a copied unit has otherwise than its source: a word exchanged, a negation gained or lost, names that changed places. */
export function checkWording(reading: UnitReading): Doubt[] {
  if (!isNearVerbatim(reading)) return [];
  return [...differencesOf(reading).flatMap((difference) => judge(reading, difference)), ...steppedBack(reading), ...cutBeforeNegation(reading)];
}

function differencesOf({ terms, alignment: { links }, index, neighbours }: UnitReading): Difference[] {
  const found: Difference[] = [];
  let at = 0;
  let last: number | null = null;
  while (at <= terms.length) {
    let to = at;
    while (to < terms.length && !links[to]?.same) to += 1;
    const next = to < terms.length ? (links[to]?.place ?? null) : null;
    const linked = links.slice(at, to).flatMap((link) => link?.place ?? []);
    if (to > at || (last !== null && next !== null && next > last + 1) || (last === null && next !== null && neighbours.before !== next - 1)) {
      found.push({ from: at, to, source: standing({ last, next, linked, length: to - at, index }) });
    }
    if (to >= terms.length) break;
    last = next;
    at = to + 1;
  }
  return found;
}

/** Which terms of the story stand where the unit has its own. */
function standing({ last, next, linked, length, index }: { last: number | null; next: number | null; linked: number[]; length: number; index: UnitReading['index'] }): { from: number; to: number } {
  if (last !== null && next !== null && next > last) return { from: last + 1, to: next };
  const first = linked[0];
  const final = linked.at(-1);
  if (first !== undefined && final !== undefined && final >= first) return { from: first, to: final + 1 };
  if (next !== null && last === null) return { from: Math.max(next - Math.max(length, 1), index.sentences[index.terms[next]?.sentence ?? 0]?.from ?? 0), to: next };
  return last === null ? { from: 0, to: 0 } : { from: last + 1, to: Math.min(last + 1 + length, index.terms.length) };
}

function judge(reading: UnitReading, { from, to, source }: Difference): Doubt[] {
  const { index, terms } = reading;
  const own = terms.slice(from, to);
  const theirs = index.terms.slice(source.from, source.to);
  const aligned = theirs.length <= own.length + shortOmission;
  const expected = aligned && theirs.length > 0 ? sourceWords(index, source.from, source.to) : null;
  const doubts: Doubt[] = [];
  if (own.some(({ negates }) => negates) && !(aligned && theirs.some(({ negates }) => negates))) {
    const at = from + own.findIndex(({ negates }) => negates);
    doubts.push(doubtAbout(reading, 'negation', { from: at, to: at + 1, expected }));
  } else if (aligned && !own.some(({ negates }) => negates) && lostNegation(reading, source, from)) {
    const near = Math.min(to, terms.length - 1);
    doubts.push(doubtAbout(reading, 'negation', { from: Math.max(0, Math.min(from, near)), to: near + 1, expected: sourceWords(index, source.from, Math.min(source.to + 1, index.terms.length)) }));
  }
  if (aligned && sameLetters(own, theirs)) return doubts;
  for (const [ahead, term] of own.entries()) {
    if (term.binds || term.negates || isVariant(term, theirs)) continue;
    const counterpart = counterpartOf(reading, from + ahead, theirs);
    doubts.push(doubtAbout(reading, kindOf(reading, term, { theirs, counterpart }), { from: from + ahead, to: from + ahead + 1, expected: counterpart?.words ?? null }));
  }
  return doubts;
}

function counterpartOf({ alignment, index }: UnitReading, at: number, theirs: IndexedTerm[]): IndexedTerm | undefined {
  const link = alignment.links[at];
  const linked = link && index.terms[link.place];
  if (linked && !linked.binds) return linked;
  return theirs.find(({ binds }) => !binds);
}

function kindOf({ index, terms }: UnitReading, term: Term, { theirs, counterpart }: { theirs: IndexedTerm[]; counterpart: IndexedTerm | undefined }): Doubt['type'] {
  if (term.kind === 'number') return term.number?.ordinal ? 'wording' : 'number';
  if (term.kind === 'month' || term.kind === 'weekday' || term.kind === 'time') return 'date';
  if (term.kind === 'country') {
    const others = theirs.filter(({ kind }) => kind === 'country');
    // Two that changed places are both in the unit.
    const changedPlaces = others.some(({ forms }) => terms.some((own) => own.forms[0] === forms[0]));
    return others.length > 0 && !changedPlaces ? 'name' : 'role';
  }
  if (theirs.some((other) => areAntonyms(term.words, other.words))) return 'antonym';
  const places = term.forms.flatMap((form) => index.places.get(form) ?? []);
  const sentence = counterpart?.sentence;
  return places.some((place) => sentence === undefined || Math.abs((index.terms[place]?.sentence ?? -9) - sentence) <= 1) ? 'role' : 'wording';
}

/** The same word in another spelling, or with a letter mistyped: «مسئول» for «مسؤول». */
function isVariant(term: Term, theirs: IndexedTerm[]): boolean {
  if (term.kind !== 'word') return theirs.some((other) => other.kind === term.kind && other.forms.some((form) => term.forms.includes(form)));
  return theirs.some((other) => other.kind === 'word' && !areAntonyms(term.words, other.words) && (other.forms.some((form) => term.forms.includes(form)) || oneLetterApart(term.words, other.words)));
}

/** «الى ان» written as «الىان», “night time” as “nighttime”. */
function sameLetters(own: Term[], theirs: IndexedTerm[]): boolean {
  const letters = (terms: Term[]) => terms.map(({ words }) => words).join('').replace(/[ و]/g, '');
  return own.length > 0 && letters(own) === letters(theirs);
}

/** One letter left out, doubled or added in a word of four, exchanged in one of five; or two that changed places. */
function oneLetterApart(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < 4 || longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let ends = 0;
  while (ends < shorter.length - start && shorter.at(-1 - ends) === longer.at(-1 - ends)) ends += 1;
  const differing = longer.length - start - ends;
  if (shorter.length < longer.length) return differing <= 1;
  const turned = differing === 2 && shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
  return turned || (differing <= 1 && shorter.length >= 5);
}

/** Whether the unit goes on right behind a negation that it leaves out, without leaving out the clause with it. */
function lostNegation({ index, terms, alignment }: UnitReading, { from, to }: { from: number; to: number }, unitFrom: number): boolean {
  const gap = index.terms.slice(from, to);
  const at = gap.findIndex(({ negates }) => negates);
  if (at < 0 || gap.length > shortOmission) return false;
  const next = index.terms[from + at + 1];
  // «غير أن», «لا سيما», «لا بل»: they bind.
  if (next && /^(?:ان|انه|انها|سيما|بل)$/.test(next.words)) return false;
  if (unitFrom >= terms.length || !alignment.links[unitFrom + 0]) return gap.length === 1 && unitFrom < terms.length;
  const after = index.terms[to];
  const wholeClause = gap[0]?.breaks !== '' && after?.breaks !== '';
  return !wholeClause;
}

/** English and French may put the negation last: “Norway has not.” */
function cutBeforeNegation(reading: UnitReading): Doubt[] {
  const { alignment: { links }, index, terms } = reading;
  const last = links.at(-1);
  const next = last?.same ? index.terms[last.place + 1] : undefined;
  if (index.language === 'ar' || !next?.negates || next.breaks !== '') return [];
  return [doubtAbout(reading, 'negation', { from: terms.length - 1, to: terms.length, expected: sourceWords(index, (last?.place ?? 0), (last?.place ?? 0) + 2) })];
}

/** Places where a unit goes back within one sentence of the story: what stood behind is now in front. */
function steppedBack(reading: UnitReading): Doubt[] {
  const { alignment: { links }, index } = reading;
  const doubts: Doubt[] = [];
  let last: number | null = null;
  for (const [at, link] of links.entries()) {
    if (!link?.same) continue;
    if (last !== null && link.place < last) {
      const here = index.terms[link.place];
      const opens = here !== undefined && (index.sentences[here.sentence]?.from === link.place || (here.breaks !== '' && here.sentence !== index.terms[last]?.sentence));
      if (!opens) doubts.push(doubtAbout(reading, 'role', { from: at, to: at + 1, expected: index.terms[last + 1]?.words ?? null }));
    }
    last = link.place;
  }
  return doubts;
}
