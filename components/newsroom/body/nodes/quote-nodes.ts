import { Node } from '@tiptap/core';
import { blockId } from './block-id.ts';

/** Words lifted out of the story; its last line says whose they are. */
export const Quote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+ quoteSource',
  defining: true,
  addAttributes: blockId,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, class: 'body-quote' }, 0],
});

export const QuoteSource = Node.create({
  name: 'quoteSource',
  content: 'inline*',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'blockquote > footer', priority: 60 }, { tag: 'blockquote > cite', priority: 60 }],
  renderHTML: () => ['footer', { class: 'body-quote-source' }, 0],
});
