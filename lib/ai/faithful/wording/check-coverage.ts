import { skeleton } from '../terms/skeleton.ts';
import type { Term } from '../terms/terms-of.ts';
import { doubtAbout, type Doubt, type UnitReading } from '../unit-reading.ts';

/** Of so many telling words this share has to be found in the story. */
const enough = [{ words: 8, share: 0.5 }, { words: 5, share: 0.45 }, { words: 3, share: 0.34 }] as const;

/** A sentence most of whose words the story does not know speaks of something else. */
export function checkCoverage(reading: UnitReading): Doubt[] {
  const telling = reading.terms.filter(({ kind, binds, negates }) => (kind === 'word' || kind === 'country') && !binds && !negates);
  const wanted = enough.find(({ words }) => telling.length >= words);
  if (!wanted) return [];
  const known = telling.filter((term) => isKnown(term, reading)).length;
  return known < telling.length * wanted.share ? [doubtAbout(reading, 'coverage', { from: 0, to: reading.terms.length })] : [];
}

/** Whether the story has a word in any of its forms, or one of the same root. */
function isKnown({ forms }: Term, { index }: UnitReading): boolean {
  return forms.some((form) => index.places.has(form)) || forms.some((form) => index.roots.has(skeleton(form)));
}
