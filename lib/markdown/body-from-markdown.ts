import type { Heading, Paragraph, RootContent } from 'mdast';
import { bodyLimits } from '../body/parse-body.ts';
import { blockFromDirective } from './blocks/block-from-directive.ts';
import { inlinesFromMarkdown } from './blocks/inlines-from-markdown.ts';
import { listFromMarkdown } from './blocks/list-from-markdown.ts';
import { paragraphFromMarkdown, wordsOfBareLeaf } from './blocks/paragraph-from-markdown.ts';
import { pictureFromMarkdown, picturesOnly } from './blocks/picture-from-markdown.ts';
import { quoteFromMarkdown } from './blocks/quote-from-markdown.ts';
import { tableFromMarkdown } from './blocks/table-from-markdown.ts';
import type { BodyDraft, DraftBlock } from './body-draft.ts';
import { markdownTree } from './markdown-tree.ts';
import { placePictures } from './place-pictures.ts';
import { byLine, type Problem } from './problem.ts';
import { Reading } from './reading.ts';

/**
 * Reads the Markdown of a story's body. All problems come at once, by line of the text handed in; a draft is given only
 * when there are none, and then it fits the body's schema and limits.
 */
export function bodyFromMarkdown(markdown: string): { ok: true; draft: BodyDraft } | { ok: false; problems: Problem[] } {
  // The body's own limit can only be passed by a longer text; checked first, since Markdown made to be slow is slow to parse.
  if (Buffer.byteLength(markdown) > bodyLimits.bytes) return { ok: false, problems: [{ line: 1, reason: 'bodyTooLarge' }] };
  const reading = new Reading(markdown.replace(/\r\n?/g, '\n'));
  const nodes = markdownTree(reading.source).children;
  const blocks = nodes.flatMap((node) => fitting(reading, node) ?? []);
  const first = nodes[0];
  if (!first) return { ok: false, problems: [{ line: 1, reason: 'bodyEmpty' }] };
  if (reading.problems.length === 0) {
    const whole = placePictures({ blocks }, () => 1);
    if (!whole.ok) reading.refuse(first, whole.reason, whole.where);
  }
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems.toSorted(byLine) };
  return { ok: true, draft: { blocks, pictures: reading.pictures } };
}

/** Tries each block against the body's schema alone, because only here is its line still known. */
function fitting(reading: Reading, node: RootContent): DraftBlock | undefined {
  const before = reading.problems.length;
  const block = blockOf(reading, node);
  if (!block || reading.problems.length > before) return undefined;
  const tried = placePictures({ blocks: [block] }, () => 1);
  return tried.ok ? block : reading.refuse(node, tried.reason, tried.where);
}

function blockOf(reading: Reading, node: RootContent): DraftBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return paragraphOrFigure(reading, node);
    case 'heading':
      return heading(reading, node);
    case 'list':
      return listFromMarkdown(reading, node, reading.nextId('l'));
    case 'blockquote':
      return quoteFromMarkdown(reading, node, reading.nextId('q'));
    case 'table':
      return tableFromMarkdown(reading, node, { id: reading.nextId('t') });
    case 'thematicBreak':
      return { type: 'divider', attrs: { id: reading.nextId('d') } };
    case 'leafDirective': {
      const words = wordsOfBareLeaf(reading, node);
      return words ? paragraphFromMarkdown(reading, words, reading.nextId('p')) : blockFromDirective(reading, node);
    }
    case 'containerDirective':
      return blockFromDirective(reading, node);
    case 'html':
      return reading.refuse(node, 'htmlNotAllowed', node.value);
    case 'code':
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    // The rest never stands at the top of a tree; the type only says that it could.
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'listItem':
    case 'strong':
    case 'tableCell':
    case 'tableRow':
    case 'text':
    case 'textDirective':
      return reading.refuse(node, 'markdownNotSupported', node.type);
  }
}

function paragraphOrFigure(reading: Reading, node: Paragraph): DraftBlock | undefined {
  const [image, more] = picturesOnly(node) ?? [];
  if (!image || more) return paragraphFromMarkdown(reading, node, reading.nextId('p'));
  const picture = pictureFromMarkdown(reading, image);
  return picture && { type: 'figure', attrs: { id: reading.nextId('f'), picture } };
}

function heading(reading: Reading, node: Heading): DraftBlock | undefined {
  // A line of dashes under a paragraph makes it a heading; it was nearly always meant as a divider.
  if (!reading.sourceOf(node).startsWith('#')) return reading.refuse(node, 'headingUnderlined');
  if (node.depth !== 2 && node.depth !== 3) return reading.refuse(node, 'headingLevelNotAllowed', '#'.repeat(node.depth));
  if (node.children.length === 0) return reading.refuse(node, 'headingEmpty');
  const content = inlinesFromMarkdown(reading, node.children);
  return { type: 'heading', attrs: { id: reading.nextId('h'), level: node.depth }, content };
}
