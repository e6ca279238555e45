import type { SummaryUnits } from './summary-units.ts';

/** Lines that a person took out of what the machine made, and lines that came in their place; a line that was rewritten is in both. */
export type UnitChanges = { dropped: string[]; added: string[]; /** The lines that stayed stand in another order. */ moved: boolean };

/** What an editor changed. Nothing can be said of what no machine made: nothing was changed then. */
export function unitChanges(made: SummaryUnits | null, shown: SummaryUnits): UnitChanges {
  if (!made) return { dropped: [], added: [], moved: false };
  const [before, after] = [textsOf(made), textsOf(shown)];
  const stayed = (from: string[], other: string[]) => from.filter((text) => other.includes(text));
  return {
    dropped: before.filter((text) => !after.includes(text)),
    added: after.filter((text) => !before.includes(text)),
    moved: stayed(before, after).join('\n') !== stayed(after, before).join('\n'),
  };
}

function textsOf({ sentences, keyPoints }: SummaryUnits): string[] {
  return [...sentences, ...keyPoints].map(({ text }) => text);
}
