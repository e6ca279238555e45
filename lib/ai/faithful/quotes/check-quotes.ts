import type { StoryIndex } from '../story-index.ts';
import { termsOf, type Term } from '../terms/terms-of.ts';
import { isNearVerbatim, type Doubt, type UnitReading } from '../unit-reading.ts';
import { quotationsIn } from './quotations-in.ts';

/** What stands between quotation marks has to stand in the story, word for word and in one piece; «…» may join two pieces. */
export function checkQuotes(reading: UnitReading): Doubt[] {
  const { text, index } = reading;
  return quotationsIn(text).flatMap(({ start, end, closed }): Doubt[] => {
    // Where the other mark fell into the next sentence, nobody can say how far the quotation reaches; every word is compared anyway.
    if (!closed && isNearVerbatim(reading)) return [];
    const pieces = text.slice(start, end).split(/…|\.{3}|\[[^\]]*\]|\([^)]*\)/).map((piece) => termsOf(piece, index.language)).filter((terms) => terms.length > 0);
    const altered = pieces.find((terms) => !stands(terms, index) && !isName(terms, index));
    return altered ? [{ type: 'quote', start, end, expected: nearestRun(altered, index) }] : [];
  });
}

/** Whether the story has these terms one behind the other; the first may lack or have a joined letter. */
function stands(terms: Term[], index: StoryIndex): boolean {
  const [first, ...rest] = terms;
  if (!first) return true;
  const joined = [first.words.replace(/^[وف](?=..)/, ''), `و${first.words}`, `ف${first.words}`].flatMap((form) => index.places.get(form) ?? []);
  return [...placesOf(first, index), ...joined].some((place) => rest.every((term, ahead) => isSame(term, index.terms[place + 1 + ahead])));
}

function isSame(term: Term, other: Term | undefined): boolean {
  if (!other) return false;
  return term.forms[0] === other.forms[0] || (term.kind !== 'word' && term.kind === other.kind && term.forms.some((form) => other.forms.includes(form)));
}

function placesOf({ forms }: Term, { places }: StoryIndex): number[] {
  return forms.flatMap((form) => places.get(form) ?? []);
}

/** A title or a single word in marks may be inflected, so that its words only have to be in the story. */
function isName(terms: Term[], index: StoryIndex): boolean {
  return terms.length <= 2 && terms.every((term) => placesOf(term, index).length > 0);
}

/** The story's words where the quotation begins, for the editor to compare. */
function nearestRun(terms: Term[], index: StoryIndex): string | null {
  let best = { length: 1, place: -1 };
  for (const [at, term] of terms.entries()) {
    for (const place of placesOf(term, index)) {
      let length = 1;
      while (at + length < terms.length && isSame(terms[at + length] ?? term, index.terms[place + length])) length += 1;
      if (length > best.length) best = { length, place: place - at };
    }
  }
  if (best.place < 0) return null;
  return index.terms.slice(best.place, best.place + terms.length).map(({ words }) => words).join(' ');
}
