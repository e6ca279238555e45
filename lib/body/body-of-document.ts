import type { DocumentNode } from './document-node.ts';
import { embedOf } from './embed-of-document.ts';
import { inlinesOf } from './inlines-of-document.ts';
import { newBlockId } from './new-block-id.ts';
import { blockIdPattern } from './patterns.ts';
import type { Block, Body, ListItem, Paragraph } from './schema.ts';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;
type Table = Extract<Block, { type: 'table' }>;

/** How deep lists may stand in each other: the limits of a body allow no more. */
export const listLevels = 2;

/**
 * The body that the editor's document says. What the closed schema does not hold is made to fit or left out, so that whatever is on
 * the page can be kept at any moment: a heading without words is a paragraph, a gallery of one is a picture.
 */
export function bodyOfDocument(document: DocumentNode): Body {
  return { type: 'doc', content: (document.content ?? []).flatMap((node) => blockOf(node) ?? []) };
}

function blockOf(node: DocumentNode): Block | undefined {
  const id = idOf(node);
  switch (node.type ?? '') {
    case 'paragraph':
      return paragraphOf(node);
    case 'heading': {
      const content = inlinesOf(node.content);
      return content.length === 0 ? { type: 'paragraph', attrs: { id } } : { type: 'heading', attrs: { id, level: node.attrs?.level === 3 ? 3 : 2 }, content };
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(node, 1);
    case 'blockquote': {
      const source = inlinesOf(node.content?.find(({ type }) => type === 'quoteSource')?.content);
      return { type: 'blockquote', attrs: source.length > 0 ? { id, source } : { id }, content: paragraphsOf(node) };
    }
    case 'figure':
      return figureOf(id, mediaOf(node.attrs?.media));
    case 'gallery': {
      const media = (Array.isArray(node.attrs?.media) ? node.attrs.media : []).flatMap((each: unknown) => mediaOf(each) ?? []).slice(0, 40);
      return media.length < 2 ? figureOf(id, media[0]) : { type: 'gallery', attrs: { id, ...textOf(node, { name: 'caption', most: 500 }), media } };
    }
    case 'embed':
      return embedOf(id, node.attrs ?? {});
    case 'table':
      return tableOf(node);
    case 'divider':
      return { type: 'divider', attrs: { id } };
    default:
      return undefined;
  }
}

function paragraphOf(node: DocumentNode): Paragraph {
  const content = inlinesOf(node.content);
  const attrs = { id: idOf(node) };
  return content.length > 0 ? { type: 'paragraph', attrs, content } : { type: 'paragraph', attrs };
}

/** At least one: what holds paragraphs is never empty. */
function paragraphsOf(node: DocumentNode): Paragraph[] {
  const paragraphs = (node.content ?? []).filter(({ type }) => type === 'paragraph').map(paragraphOf);
  return paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph', attrs: { id: newBlockId() } }];
}

function listOf(node: DocumentNode, level: number): List {
  const content = (node.content ?? []).flatMap((item) => itemsOf(item, level));
  const start = node.attrs?.start;
  if (node.type === 'bulletList') return { type: 'bulletList', attrs: { id: idOf(node) }, content };
  return { type: 'orderedList', attrs: { id: idOf(node), ...(typeof start === 'number' && Number.isInteger(start) && start >= 0 && { start }) }, content };
}

/** An item with the lists inside it; where those would stand too deep, their items follow it instead. */
function itemsOf(item: DocumentNode, level: number): ListItem[] {
  const own: ListItem = { type: 'listItem', content: [] };
  const following: ListItem[] = [];
  for (const child of item.content ?? []) {
    if (child.type === 'paragraph') own.content.push(paragraphOf(child));
    else if (level < listLevels) own.content.push(listOf(child, level + 1));
    else following.push(...(child.content ?? []).flatMap((inner) => itemsOf(inner, level)));
  }
  return [...(own.content.length > 0 ? [own] : []), ...following];
}

function tableOf(node: DocumentNode): Table {
  const content = (node.content ?? []).slice(0, 200).map((row): Table['content'][number] => ({
    type: 'tableRow',
    content: (row.content ?? []).slice(0, 12).map((cell) => ({ type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell', content: paragraphsOf(cell) })),
  }));
  return { type: 'table', attrs: { id: idOf(node), ...textOf(node, { name: 'caption', most: 300 }), ...textOf(node, { name: 'source', most: 300 }) }, content };
}

function figureOf(id: string, media: number | undefined): Block | undefined {
  return media === undefined ? undefined : { type: 'figure', attrs: { id, media } };
}

function mediaOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** A text among the attributes, where there is one. */
function textOf<N extends string>({ attrs }: DocumentNode, { name, most }: { name: N; most: number }): Partial<Record<N, string>> {
  const value = attrs?.[name];
  const found: Partial<Record<N, string>> = {};
  if (typeof value === 'string' && value.trim() !== '') found[name] = value.slice(0, most);
  return found;
}

function idOf({ attrs }: DocumentNode): string {
  const id = attrs?.id;
  return typeof id === 'string' && blockIdPattern.test(id) ? id : newBlockId();
}
