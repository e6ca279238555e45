import type { Block, Body, Inline, ListItem } from './schema.ts';

/** The words of a block as one line of plain text; pictures and embeds have none. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content ?? []);
    case 'blockquote':
      return [...block.content.map((line) => inlineText(line.content ?? [])), inlineText(block.attrs.source ?? [])]
        .filter(Boolean)
        .join(' ');
    case 'bulletList':
    case 'orderedList':
      return block.content.map(itemText).join(' ');
    case 'table':
      return block.content
        .flatMap((row) => row.content.flatMap((cell) => cell.content.map((line) => inlineText(line.content ?? []))))
        .join(' ');
    case 'figure':
    case 'gallery':
    case 'embed':
    case 'divider':
      return '';
  }
}

export function inlineText(content: Inline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}

function itemText(item: ListItem): string {
  return item.content
    .map((child) => (child.type === 'paragraph' ? inlineText(child.content ?? []) : child.content.map(itemText).join(' ')))
    .join(' ');
}

export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n');
}

/** Words as a reader counts them: runs of letters or digits, marks included. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu)?.length ?? 0;
}
