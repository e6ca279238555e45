import type { List, ListItem as ItemNode } from 'mdast';
import { bodyLimits } from '../../body/parse-body.ts';
import type { Block, ListItem } from '../../body/schema.ts';
import type { Reading } from '../reading.ts';
import { paragraphFromMarkdown, wordsOfBareLeaf } from './paragraph-from-markdown.ts';

type ListBlock = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/** Where an item is: the prefix of the ids inside the outermost list, and how many lists stand around it, its own included. */
type Place = { inner: string; level: number };

/** Document, then list and item for each level, then paragraph and text. */
const deepest = Math.floor((bodyLimits.depth - 3) / 2);

/** A list with its inner lists; everything inside takes its id from the outermost list, `l1-1`, `l1-2`, … */
export function listFromMarkdown(reading: Reading, node: List, id: string): ListBlock {
  return list(reading, node, id, { inner: `${id}-`, level: 1 });
}

function list(reading: Reading, node: List, id: string, place: Place): ListBlock {
  const content = node.children.map((item) => listItem(reading, item, place));
  if (!node.ordered) return { type: 'bulletList', attrs: { id }, content };
  const start = node.start ?? 1;
  return { type: 'orderedList', attrs: start === 1 ? { id } : { id, start }, content };
}

function listItem(reading: Reading, node: ItemNode, place: Place): ListItem {
  // The editor's list item begins with a paragraph: `- - word` and an empty `-` have none.
  if (node.children[0]?.type !== 'paragraph' && node.children[0]?.type !== 'leafDirective') reading.refuse(node, 'listItemEmpty');
  return { type: 'listItem', content: node.children.flatMap((child) => itemContent(reading, child, place)) };
}

function itemContent(reading: Reading, node: ItemNode['children'][number], { inner, level }: Place): ListItem['content'] {
  if (node.type === 'list') {
    if (level < deepest) return [list(reading, node, reading.nextId(inner), { inner, level: level + 1 })];
    reading.refuse(node, 'bodyTooDeep', 'list');
    return [];
  }
  const words = node.type === 'leafDirective' ? wordsOfBareLeaf(reading, node) : node;
  if (words?.type === 'paragraph') return [paragraphFromMarkdown(reading, words, reading.nextId(inner))];
  reading.refuse(node, 'markdownNotSupported', `listItem > ${node.type}`);
  return [];
}
