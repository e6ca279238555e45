import type { Block, Body } from './schema.ts';

/** One place of a text and of its translation; a side is absent where the block has no counterpart. */
export type AlignedBlock = { id: string; source: Block | null; target: Block | null };

/** Blocks beside each other by id, in the order of the source; what only the translation has stands where it stands there. */
export function alignBlocks(source: Body, target: Body): AlignedBlock[] {
  const targets = new Map(target.content.map((block) => [block.attrs.id, block]));
  const rows: AlignedBlock[] = source.content.map((block) => ({ id: block.attrs.id, source: block, target: targets.get(block.attrs.id) ?? null }));
  for (const [index, block] of target.content.entries()) {
    if (rows.some((row) => row.id === block.attrs.id)) continue;
    const before = target.content[index - 1]?.attrs.id;
    rows.splice(before === undefined ? 0 : rows.findIndex((row) => row.id === before) + 1, 0, { id: block.attrs.id, source: null, target: block });
  }
  return rows;
}

/** Whether the words of a block can be typed as one line: nothing in it would be lost. */
export function isPlain(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return (block.content ?? []).every((node) => node.type === 'text' && !node.marks?.length);
}

/** The translation with other words in one block; a block it has not yet is put in where the source has it. */
export function withWords(target: Body, { rows, row, text }: { rows: AlignedBlock[]; row: AlignedBlock; text: string }): Body {
  const shape = row.target ?? row.source;
  if (!shape || !isPlain(shape) || (shape.type !== 'paragraph' && shape.type !== 'heading')) return target;
  if (text === '' && shape.type === 'heading') return { ...target, content: target.content.filter((block) => block.attrs.id !== row.id) };
  const content = text === '' ? [] : [{ type: 'text' as const, text }];
  const block: Block = { ...shape, content };
  if (row.target) return { ...target, content: target.content.map((other) => (other.attrs.id === row.id ? block : other)) };
  const earlier = rows.slice(0, rows.indexOf(row)).findLast((other) => other.target !== null)?.id;
  const place = target.content.findIndex((other) => other.attrs.id === earlier) + 1;
  return { ...target, content: target.content.toSpliced(place, 0, block) };
}
