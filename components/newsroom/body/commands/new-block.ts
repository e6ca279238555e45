import type { JSONContent } from '@tiptap/core';
import type { Insertion } from '../toolbar/insertions.ts';
import { newTable } from './table.ts';

/** An empty block of those that are written on the page; the others ask for something first. */
export function newBlock(what: Exclude<Insertion, 'picture' | 'gallery' | 'embed'>): JSONContent {
  const paragraph = { type: 'paragraph' };
  switch (what) {
    case 'heading2':
    case 'heading3':
      return { type: 'heading', attrs: { level: what === 'heading2' ? 2 : 3 } };
    case 'bulletList':
    case 'orderedList':
      return { type: what, content: [{ type: 'listItem', content: [paragraph] }] };
    case 'quote':
      return { type: 'blockquote', content: [paragraph, { type: 'quoteSource' }] };
    case 'table':
      return newTable({ rows: 3, columns: 3 });
    case 'divider':
      return { type: 'divider' };
  }
}
