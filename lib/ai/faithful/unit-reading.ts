import type { FindingType } from '../finding.ts';
import type { StoryIndex } from './story-index.ts';
import type { Term } from './terms/terms-of.ts';
import type { Alignment } from './wording/align.ts';

/** A unit of a summary laid beside its story: what every check looks at. */
export type UnitReading = {
  text: string;
  terms: Term[];
  index: StoryIndex;
  alignment: Alignment;
  /** Where in the story the unit before ends and the one behind begins: what was cut between two units is not left out. */
  neighbours: { before: number | null; behind: number | null };
};

/** What a check found, before it is put beside its sentence; `start` and `end` are places in the unit's text. */
export type Doubt = { type: FindingType; start: number; end: number; expected: string | null };

/** A unit this close to the story was copied from it, so that every difference counts. */
const nearVerbatim = 0.62;

const fewestTerms = 5;

export function isNearVerbatim({ alignment, terms }: UnitReading): boolean {
  return alignment.closeness >= nearVerbatim && (terms.length >= fewestTerms || alignment.closeness > 0.99);
}

/** Whether a unit is whole sentences of the story and nothing else. */
export function isWholeSentences({ alignment: { links }, index }: UnitReading): boolean {
  return links.every((link, at) => {
    if (!link?.same) return false;
    const before = links[at - 1];
    if (before && before.place + 1 === link.place) return true;
    const { from } = index.sentences[index.terms[link.place]?.sentence ?? 0] ?? {};
    return from === link.place && (!before || isEnd(before.place, index));
  }) && isEnd(links.at(-1)?.place ?? -1, index);
}

function isEnd(place: number, { terms, sentences }: StoryIndex): boolean {
  return sentences[terms[place]?.sentence ?? 0]?.to === place + 1;
}

/** The doubt about the terms `from` to before `to` of a unit. */
export function doubtAbout({ terms }: UnitReading, type: FindingType, { from, to, expected = null }: { from: number; to: number; expected?: string | null }): Doubt {
  return { type, start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0, expected };
}

/** The story's own words for the terms `from` to before `to` of its index, without their marks. */
export function sourceWords({ terms }: StoryIndex, from: number, to: number): string {
  return terms.slice(from, to).map(({ words }) => words).join(' ');
}
