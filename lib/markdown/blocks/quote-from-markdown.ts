import type { Blockquote } from 'mdast';
import type { Block, Inline, Paragraph } from '../../body/schema.ts';
import type { Reading } from '../reading.ts';
import { paragraphFromMarkdown, wordsOfBareLeaf } from './paragraph-from-markdown.ts';

type QuoteBlock = Extract<Block, { type: 'blockquote' }>;

const dash = /^\s*[—―–]\s*/;

/** A quotation; a last paragraph that begins with a dash says whose words they are. */
export function quoteFromMarkdown(reading: Reading, node: Blockquote, id: string): QuoteBlock {
  const paragraphs = node.children.flatMap((child) => line(reading, child, `${id}-`));
  const source = paragraphs.length > 1 ? withoutDash(paragraphs.at(-1)?.content ?? []) : undefined;
  if (!source) return { type: 'blockquote', attrs: { id }, content: paragraphs };
  return { type: 'blockquote', attrs: { id, source }, content: paragraphs.slice(0, -1) };
}

function line(reading: Reading, node: Blockquote['children'][number], inner: string): Paragraph[] {
  const words = node.type === 'leafDirective' ? wordsOfBareLeaf(reading, node) : node;
  if (words?.type === 'paragraph') return [paragraphFromMarkdown(reading, words, reading.nextId(inner))];
  reading.refuse(node, 'markdownNotSupported', `blockquote > ${node.type}`);
  return [];
}

function withoutDash([first, ...rest]: Inline[]): Inline[] | undefined {
  if (first?.type !== 'text' || !dash.test(first.text)) return undefined;
  const text = first.text.replace(dash, '');
  const source = text ? [{ ...first, text }, ...rest] : rest;
  return source.length ? source : undefined;
}
