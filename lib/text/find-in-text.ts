import { foldWithPlaces } from './fold-with-places.ts';

export type Span = { from: number; to: number };
export type FindOptions = { /** Take tashkeel, hamza seats, ة and ه, ى and ي, capitals and the two sets of digits for the same. */ folded: boolean };

/** Where the sought words stand in a text, without overlaps. */
export function findInText(text: string, sought: string, { folded }: FindOptions): Span[] {
  if (!folded) return occurrences(text, sought).map((from) => ({ from, to: from + sought.length }));
  const places = foldWithPlaces(text);
  const needle = foldWithPlaces(sought).text;
  return occurrences(places.text, needle).flatMap((at) => {
    const from = places.starts[at];
    const to = places.ends[at + needle.length - 1];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function occurrences(text: string, sought: string): number[] {
  if (sought === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
