import type { DocumentNode } from './document-node.ts';
import { newBlockId } from './new-block-id.ts';
import type { Block, Body, ListItem } from './schema.ts';

/**
 * A body as the editor holds it. Two things differ: the source of a quote is a line of its own there, so that it can be written in
 * like any other, and a text has at least one paragraph, an item of a list begins with one.
 */
export function documentOfBody(body: Body): DocumentNode {
  return { type: 'doc', content: body.content.length > 0 ? body.content.map(blockNode) : [emptyParagraph()] };
}

function blockNode(block: Block): DocumentNode {
  switch (block.type) {
    case 'blockquote': {
      const { id, source = [] } = block.attrs;
      return { type: 'blockquote', attrs: { id }, content: [...block.content, { type: 'quoteSource', content: source }] };
    }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(itemNode) };
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'gallery':
    case 'embed':
    case 'table':
    case 'divider':
      return block;
  }
}

function itemNode(item: ListItem): DocumentNode {
  const content = item.content.map((child) => (child.type === 'paragraph' ? child : { ...child, content: child.content.map(itemNode) }));
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [emptyParagraph(), ...content] };
}

function emptyParagraph(): DocumentNode {
  return { type: 'paragraph', attrs: { id: newBlockId() } };
}
