import type { Paragraph as ParagraphNode } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Paragraph } from '../../body/schema.ts';
import type { Reading } from '../reading.ts';
import { inlinesFromMarkdown } from './inlines-from-markdown.ts';
import { strayLineMarkup } from './stray-markup.ts';

/** A paragraph of words, at the top or inside a list, a quotation or a cell. */
export function paragraphFromMarkdown(reading: Reading, node: ParagraphNode, id: string): Paragraph {
  const stray = strayLineMarkup(reading.sourceOf(node));
  if (stray) reading.refuse(node, stray.reason, stray.detail);
  return { type: 'paragraph', attrs: { id }, content: inlinesFromMarkdown(reading, node.children) };
}

/** A line such as `::30` is a leaf directive to the parser; a bare name after two colons is the author's words to us. */
export function wordsOfBareLeaf(reading: Reading, node: LeafDirective): ParagraphNode | undefined {
  const source = reading.sourceOf(node).trim();
  if (source !== `::${node.name}`) return undefined;
  return { type: 'paragraph', children: [{ type: 'text', value: source, position: node.position }], position: node.position };
}
