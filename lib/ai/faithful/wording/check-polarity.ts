import type { Term } from '../terms/terms-of.ts';
import { nearestSentences } from '../nearest-sentence.ts';
import { doubtAbout, isNearVerbatim, type Doubt, type UnitReading } from '../unit-reading.ts';
import { areAntonyms } from './antonyms.ts';

/** How far a negation reaches, in terms. */
const scope = 3;

/** In free wording: a verb that the story has only under a negation, or never under one; and the opposite of its nearest sentence. */
export function checkPolarity(reading: UnitReading): Doubt[] {
  if (isNearVerbatim(reading)) return [];
  return [...negations(reading), ...opposites(reading)];
}

function negations(reading: UnitReading): Doubt[] {
  const { terms, index } = reading;
  return terms.flatMap((term, at): Doubt[] => {
    if (term.kind !== 'word' || term.binds || term.negates) return [];
    const places = term.forms.flatMap((form) => index.places.get(form) ?? []);
    if (places.length === 0) return [];
    const own = isNegated(terms, at);
    // Only the word right behind a negation is surely under it.
    if (own !== terms[at - 1]?.negates) return [];
    const theirs = places.map((place) => isNegated(index.terms, place));
    return theirs.every((negated) => negated !== own) ? [doubtAbout(reading, 'negation', { from: own ? at - 1 : at, to: at + 1 })] : [];
  });
}

function isNegated(terms: Term[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - scope); before -= 1) {
    if (/[.،,؛;:!?؟]/.test(terms[before + 1]?.breaks ?? '')) return false;
    if (terms[before]?.negates) return true;
  }
  return false;
}

function opposites(reading: UnitReading): Doubt[] {
  const { terms, index } = reading;
  const [nearest] = nearestSentences(index, terms);
  if (!nearest || nearest.share < 0.35) return [];
  const sentence = index.sentences[nearest.at];
  const source = sentence ? index.terms.slice(sentence.from, sentence.to) : [];
  return terms.flatMap((term, at): Doubt[] => {
    if (term.kind !== 'word' || term.forms.some((form) => source.some(({ forms }) => forms.includes(form)))) return [];
    const other = source.find(({ words }) => areAntonyms(term.words, words));
    return other ? [doubtAbout(reading, 'antonym', { from: at, to: at + 1, expected: other.words })] : [];
  });
}
