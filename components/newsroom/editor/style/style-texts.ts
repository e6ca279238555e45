import { blockText } from '#lib/body/plain-text.ts';
import type { StyleFinding } from '#lib/text/house-style/style-finding.ts';
import { withEdits } from '#lib/text/house-style/with-edits.ts';
import type { StoryContent } from '../story-content.ts';

/** The lines above the text are checked as if they were blocks; an id of the text never begins like this. */
export const lineFields = ['kicker', 'headline', 'standfirst'] as const;
export type LineField = (typeof lineFields)[number];

const idOfLine = (field: LineField) => `@${field}`;

export function lineOf(blockId: string): LineField | null {
  return lineFields.find((field) => idOfLine(field) === blockId) ?? null;
}

/** Everything of a story that the house style speaks of, in the order of reading. */
export function styleTexts(content: StoryContent): { id: string; text: string }[] {
  return [
    ...lineFields.map((field) => ({ id: idOfLine(field), text: content[field] })),
    ...content.body.content.map((block) => ({ id: block.attrs.id, text: blockText(block) })),
  ].filter((part) => part.text !== '');
}

/** The same finding in the same words is the same remark, wherever it has moved in its block. */
export function keyOf({ blockId, kind, values }: StyleFinding): string {
  return `${blockId} ${kind} ${values.found}`.slice(0, 400);
}

/** The lines with these findings repaired. */
export function repairedLines(content: StoryContent, findings: StyleFinding[]): Partial<Pick<StoryContent, LineField>> {
  return Object.fromEntries(lineFields.flatMap((field) => {
    const edits = findings.filter((finding) => lineOf(finding.blockId) === field).flatMap((finding) => finding.edits);
    return edits.length === 0 ? [] : [[field, withEdits(content[field], edits)]];
  }));
}
