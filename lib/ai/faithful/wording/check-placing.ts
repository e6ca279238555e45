import { nearestSentences } from '../nearest-sentence.ts';
import type { IndexedSentence } from '../story-index.ts';
import type { Term } from '../terms/terms-of.ts';
import { doubtAbout, isNearVerbatim, type Doubt, type UnitReading } from '../unit-reading.ts';

/** The sentence that says this much of a unit, facts aside, is taken for its source. */
const sourceShare = 0.3;
/** A fact whose own sentences say so much less of the unit than its source does stands in the wrong place. */
const muchLess = 0.4;

/** In free wording: a number or a country that the story has, but in sentences that speak of something else than the unit. */
export function checkPlacing(reading: UnitReading): Doubt[] {
  if (isNearVerbatim(reading)) return [];
  const { terms, index } = reading;
  const shares = nearestSentences(index, terms.filter((term) => !isFact(term)));
  const [best] = shares;
  const source = best && index.sentences[best.at];
  if (!best || !source || best.share < sourceShare) return [];
  const shareOf = new Map(shares.map(({ at, share }) => [at, share]));
  return terms.flatMap((term, at): Doubt[] => {
    if (!isFact(term)) return [];
    const own = term.forms.flatMap((form) => index.places.get(form) ?? []).map((place) => index.terms[place]?.sentence ?? -1);
    if (own.length === 0 || own.some((sentence) => (shareOf.get(sentence) ?? 0) >= best.share * muchLess)) return [];
    const instead = insteadOf(term, reading, source);
    return instead ? [doubtAbout(reading, term.kind === 'country' ? 'role' : 'unit', { from: at, to: at + 1, expected: instead.words })] : [];
  });
}

function isFact({ kind, number }: Term): boolean {
  return kind === 'country' || (kind === 'number' && !number?.ordinal);
}

/** A fact of the same kind that the source has and the unit has not. */
function insteadOf(term: Term, { terms, index }: UnitReading, { from, to }: IndexedSentence): Term | undefined {
  return index.terms.slice(from, to).find((other) => {
    if (!isFact(other) || other.kind !== term.kind || other.number?.percent !== term.number?.percent) return false;
    return !terms.some(({ forms }) => forms.some((form) => other.forms.includes(form)));
  });
}
