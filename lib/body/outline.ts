import { blockText, inlineText } from './plain-text.ts';
import type { Block, Body } from './schema.ts';

/** A section of the story: its heading of level 2. */
export type BodySection = { id: string; title: string };

export function sectionsOf(body: Body): BodySection[] {
  return body.content.flatMap((block) => (block.type === 'heading' && block.attrs.level === 2 ? [{ id: block.attrs.id, title: inlineText(block.content) }] : []));
}

/** What a key point can rest on, as a reader would call it: a paragraph by its number among the paragraphs, other blocks by their kind. */
export type Place = { id: string } & ({ kind: 'paragraph'; number: number } | { kind: 'table' | 'quote' | 'list' | 'picture' | 'other' });

/** The places of a body by block id. */
export function placesOf(body: Body): Map<string, Place> {
  const paragraphs = body.content.filter((block) => block.type === 'paragraph' && blockText(block).trim() !== '').map((block) => block.attrs.id);
  return new Map(body.content.map((block) => {
    const { id } = block.attrs;
    const number = paragraphs.indexOf(id) + 1;
    return [id, number > 0 ? { id, kind: 'paragraph', number } : { id, kind: kindOf(block) }];
  }));
}

function kindOf(block: Block): 'table' | 'quote' | 'list' | 'picture' | 'other' {
  switch (block.type) {
    case 'table':
      return 'table';
    case 'blockquote':
      return 'quote';
    case 'bulletList':
    case 'orderedList':
      return 'list';
    case 'figure':
    case 'gallery':
      return 'picture';
    case 'paragraph':
    case 'heading':
    case 'embed':
    case 'divider':
      return 'other';
  }
}
