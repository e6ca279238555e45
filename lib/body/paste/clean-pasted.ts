import { boldAndItalicFromStyles } from './bold-and-italic-from-styles.ts';
import { dropForeign } from './drop-foreign.ts';
import { repairLists } from './repair-lists.ts';
import { repairParagraphs } from './repair-paragraphs.ts';
import { squareTables } from './square-tables.ts';

/** What did not come along. */
export type PasteReport = { /** Pictures that lie elsewhere. */ pictures: number; /** Colours, faces and sizes. */ styles: boolean; /** Frames, forms and films. */ frames: number };

/**
 * Makes what was copied from Word, Google Docs or a page fit for a story, in place: lists that were only drawn become lists,
 * bold and italic that were only styles become marks, tables get square, and everything of the other page's look goes.
 */
export function cleanPasted(root: Element): PasteReport {
  // Copied from an editor like this one: it is clean, and only the schema decides.
  if (root.querySelector('[data-pm-slice]')) return { pictures: 0, styles: false, frames: 0 };
  const report = dropForeign(root);
  repairLists(root);
  const styles = boldAndItalicFromStyles(root);
  repairParagraphs(root);
  squareTables(root);
  for (const element of root.querySelectorAll('*')) strip(element);
  return { ...report, styles };
}

const kept: Readonly<Record<string, readonly string[]>> = { a: ['href'], ol: ['start'], table: ['data-caption'] };

function strip(element: Element): void {
  const names = kept[element.localName] ?? [];
  for (const { name } of [...element.attributes]) if (!names.includes(name)) element.removeAttribute(name);
}
