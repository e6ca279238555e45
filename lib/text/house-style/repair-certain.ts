import { checkStyle } from './check-style.ts';
import type { Edit, StyleInput } from './style-finding.ts';
import { withEdits } from './with-edits.ts';

/** One repair may lay open the next, as a space behind a tatweel; more rounds than this were never needed. */
const mostRounds = 8;

/** The blocks with everything repaired that is certain: checked again, they have no certain finding. */
export function repairCertain(input: StyleInput): { id: string; text: string }[] {
  let blocks = input.blocks.map(({ id, text }) => ({ id, text }));
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = new Map<string, Edit[]>();
    for (const finding of checkStyle({ ...input, blocks })) {
      if (finding.certain) edits.set(finding.blockId, [...(edits.get(finding.blockId) ?? []), ...finding.edits]);
    }
    if (edits.size === 0) break;
    blocks = blocks.map(({ id, text }) => ({ id, text: withEdits(text, edits.get(id) ?? []) }));
  }
  return blocks;
}
