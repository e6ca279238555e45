import type { SummaryUnits } from './summary-units.ts';

/** Lines that a person took out of what the machine made, and lines that came in their place; a line that was rewritten is in both. */
export type UnitChanges = { dropped: string[]; added: string[]; /** The lines that stayed stand in another order. */ moved: boolean };

/** What an editor changed. Nothing can be said of what no machine made: nothing was changed then. */
export function unitChanges(made: SummaryUnits | null, shown: SummaryUnits): UnitChanges {
  if (!made) return { dropped: [], added: [], moved: false };
  const [before, after] = [textsOf(made), textsOf(shown)];
  const [from, to] = [shared(before, after), shared(after, before)];
  return { dropped: from.gone, added: to.gone, moved: from.stayed.join('\n') !== to.stayed.join('\n') };
}

/** Which texts the others have as well, each as often as they have it. */
function shared(texts: string[], others: string[]): { stayed: string[]; gone: string[] } {
  const [left, stayed, gone]: [string[], string[], string[]] = [[...others], [], []];
  for (const text of texts) {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    (at === -1 ? gone : stayed).push(text);
  }
  return { stayed, gone };
}

function textsOf({ sentences, keyPoints }: SummaryUnits): string[] {
  return [...sentences, ...keyPoints].map(({ text }) => text);
}
