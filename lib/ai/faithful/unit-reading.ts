import type { FindingType } from '../finding.ts';
import type { StoryIndex } from './story-index.ts';
import type { Term } from './terms/terms-of.ts';
import type { Alignment } from './wording/align.ts';

/** A unit of a summary laid beside its story: what every check looks at. */
export type UnitReading = { text: string; terms: Term[]; index: StoryIndex; alignment: Alignment };

/** What a check found, before it is put beside its sentence; `start` and `end` are places in the unit's text. */
export type Doubt = { type: FindingType; start: number; end: number; expected: string | null };

/** A unit this close to the story was copied from it, so that every difference counts. */
const nearVerbatim = 0.62;

export function isNearVerbatim({ alignment }: UnitReading): boolean {
  return alignment.closeness >= nearVerbatim;
}

/** The doubt about the terms `from` to before `to` of a unit. */
export function doubtAbout({ terms }: UnitReading, type: FindingType, { from, to, expected = null }: { from: number; to: number; expected?: string | null }): Doubt {
  return { type, start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0, expected };
}

/** The story's own words for the terms `from` to before `to` of its index, without their marks. */
export function sourceWords({ terms }: StoryIndex, from: number, to: number): string {
  return terms.slice(from, to).map(({ words }) => words).join(' ');
}
