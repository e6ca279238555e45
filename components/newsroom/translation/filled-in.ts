import type { StoryFields } from '#db/articles/input.ts';
import type { Translation } from '#lib/ai/models/draft-translation.ts';
import { alignBlocks, isPlain, withWords } from '#lib/body/align-blocks.ts';
import { blockText } from '#lib/body/plain-text.ts';

/** `doubtful`: passages filled in whose numbers are not those of the source. */
type Filled = { fields: StoryFields; filled: number; doubtful: number };

/** A translation with a machine's draft in every place that nobody has translated: empty, or still the words of the source. */
export function filledIn(fields: StoryFields, { source, draft }: { source: StoryFields; draft: Translation }): Filled {
  let [next, filled, doubtful] = [fields, 0, 0];
  for (const line of ['headline', 'standfirst'] as const) {
    if (draft[line] === '' || !isOpen(fields[line], source[line])) continue;
    next = { ...next, [line]: draft[line] };
    filled += 1;
  }
  for (const { id, text, numbers } of draft.passages) {
    const rows = alignBlocks(source.body, next.body);
    const row = rows.find((one) => one.id === id);
    const shape = row?.target ?? row?.source;
    if (!row || !shape || !isPlain(shape) || (row.target && !isOpen(blockText(row.target), row.source ? blockText(row.source) : ''))) continue;
    next = { ...next, body: withWords(next.body, { rows, row, text }) };
    filled += 1;
    if (numbers === 'differ') doubtful += 1;
  }
  return { fields: next, filled, doubtful };
}

function isOpen(here: string, there: string): boolean {
  return here.trim() === '' || here.trim() === there.trim();
}
