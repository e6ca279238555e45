import type { Node } from '@tiptap/pm/model';
import { idOfNode } from '../nodes/block-id.ts';

export type TextLine = { /** Before the first letter. */ pos: number; text: string };
export type Range = { from: number; to: number };

/** The lines of text in a node that stands at a place, each as long as it is in the document: a break is one letter. */
function linesOf(node: Node, pos: number): TextLine[] {
  if (node.isTextblock) return [{ pos: pos + 1, text: node.textBetween(0, node.content.size, undefined, ' ') }];
  const lines: TextLine[] = [];
  node.forEach((child, offset) => lines.push(...linesOf(child, pos + 1 + offset)));
  return lines;
}

/** All lines of the document. */
export function linesOfDocument(doc: Node): TextLine[] {
  return linesOf(doc, -1);
}

/** Where a block with this id stands, outer or inner. */
export function findBlock(doc: Node, id: string): { node: Node; pos: number } | undefined {
  let found: { node: Node; pos: number } | undefined;
  doc.descendants((node, pos) => {
    if (!found && idOfNode(node) === id) found = { node, pos };
    return !found;
  });
  return found;
}

/**
 * Where in the document a part of a block's plain text is: the lines of lists, tables and quotes follow each other with one space
 * between, as `blockText` puts them. A part across lines ends with its first.
 */
export function rangeOfText(doc: Node, { blockId, from, to }: { blockId: string; from: number; to: number }): Range | undefined {
  const block = findBlock(doc, blockId);
  if (!block) return undefined;
  const lines = linesOf(block.node, block.pos).filter(({ text }) => block.node.type.name !== 'blockquote' || text !== '');
  let start = 0;
  for (const { pos, text } of lines) {
    const end = start + text.length;
    if (from < end || (from === end && to === end)) return { from: pos + Math.max(0, from - start), to: pos + Math.min(to, end) - start };
    start = end + 1;
  }
  return undefined;
}
