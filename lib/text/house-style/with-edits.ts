import type { Edit } from './style-finding.ts';

/** A text with these changes made; where two touch the same characters the first stands. `offset` is where the text begins in what the changes refer to. */
export function withEdits(text: string, edits: readonly Edit[], offset = 0): string {
  let repaired = '';
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const [from, to] = [edit.from - offset, edit.to - offset];
    if (from < end) continue;
    repaired += text.slice(end, from) + edit.text;
    end = to;
  }
  return repaired + text.slice(end);
}
