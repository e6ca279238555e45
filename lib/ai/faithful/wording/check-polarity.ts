import type { IndexedSentence } from '../story-index.ts';
import { isTelling } from '../terms/function-words.ts';
import type { Term } from '../terms/terms-of.ts';
import { nearestSentences } from '../nearest-sentence.ts';
import { doubtAbout, isNearVerbatim, type Doubt, type UnitReading } from '../unit-reading.ts';
import { areAntonyms } from './antonyms.ts';

/** How far a negation reaches within its clause, in terms. */
const scope = 7;
/** A sentence that says less of what a unit says is not its source. */
const nearEnough = 0.25;

const ambiguous = /^(?:و?ما|غير|دون|بدون|عدم|without|sans|no|rien|personne|ni)$/;

/** In free wording: a word that its source has only under a negation, or never under one; and the opposite of a word of its source. */
export function checkPolarity(reading: UnitReading): Doubt[] {
  if (isNearVerbatim(reading)) return [];
  const { index, terms } = reading;
  const near = nearestSentences(index, terms).filter(({ share }, at) => share >= nearEnough && at < 4).flatMap(({ at }) => index.sentences[at] ?? []);
  return [...negations(reading, near), ...strangeNegation(reading, near), ...opposites(reading, near)];
}

function negations(reading: UnitReading, near: IndexedSentence[]): Doubt[] {
  const { terms, index } = reading;
  return terms.flatMap((term, at): Doubt[] => {
    if (term.kind !== 'word' || term.binds || term.negates || isTelling(term.words, index.language)) return [];
    const places = [...new Set(term.forms.flatMap((form) => index.places.get(form) ?? []))];
    if (!places.some((place) => near.some(({ from, to }) => place >= from && place < to))) return [];
    if (terms[at - 1]?.negates) {
      return places.some((place) => isNegated(index.terms, place)) ? [] : [doubtAbout(reading, 'negation', { from: at - 1, to: at + 1 })];
    }
    if (isNegated(terms, at) || !places.every((place) => index.terms[place - 1]?.negates)) return [];
    return [doubtAbout(reading, 'negation', { from: at, to: at + 1 })];
  });
}

/** A negation where no sentence that comes near has one. «لم … إلا» affirms, and «ما» is too often “what”. */
function strangeNegation(reading: UnitReading, near: IndexedSentence[]): Doubt[] {
  const { terms, index } = reading;
  const at = terms.findIndex(({ negates, words }) => negates && !ambiguous.test(words));
  if (at < 0 || near.length === 0 || terms.slice(at, at + 5).some(({ words }) => /^(?:الا|سوي|only|que|to)$/.test(words))) return [];
  if (near.some(({ from, to }) => index.terms.slice(from, to).some(({ negates }) => negates))) return [];
  return [doubtAbout(reading, 'negation', { from: at, to: Math.min(at + 2, terms.length) })];
}

function isNegated(terms: Term[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - scope); before -= 1) {
    if (/[.،,؛;:!?؟]/.test(terms[before + 1]?.breaks ?? '')) return false;
    if (terms[before]?.negates) return true;
  }
  return false;
}

function opposites(reading: UnitReading, near: IndexedSentence[]): Doubt[] {
  const { terms, index } = reading;
  const source = near.slice(0, 2).flatMap(({ from, to }) => index.terms.slice(from, to));
  return terms.flatMap((term, at): Doubt[] => {
    if (term.kind !== 'word' || isTelling(term.words, index.language) || term.forms.some((form) => source.some(({ forms }) => forms.includes(form)))) return [];
    const other = source.find(({ words }) => areAntonyms(term.words, words));
    return other ? [doubtAbout(reading, 'antonym', { from: at, to: at + 1, expected: other.words })] : [];
  });
}
