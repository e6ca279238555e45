import { Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';
import { blockId } from './block-id.ts';

export const tableLimits = { columns: 12, rows: 200 } as const;

export type TableAttribute = 'caption' | 'source';

const written = (name: TableAttribute) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] ? { [`data-${name}`]: String(attributes[name]) } : {}),
});

/** Figures in rows: every row has the same cells, none spans another. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }: { name: string }) => (name === 'table' ? { tableRole: 'table' } : {}),
  addAttributes: () => ({ ...blockId(), caption: written('caption'), source: written('source') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing()],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  extendNodeSchema: ({ name }: { name: string }) => (name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** What the table commands ask of a cell. */
const cell = {
  content: 'paragraph+',
  isolating: true,
  addAttributes: () => ({ colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false }, colwidth: { default: null, rendered: false } }),
};

export const TableHeader = Node.create({
  name: 'tableHeader',
  ...cell,
  extendNodeSchema: ({ name }: { name: string }) => (name === 'tableHeader' ? { tableRole: 'header_cell' } : {}),
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0],
});

export const TableCell = Node.create({
  name: 'tableCell',
  ...cell,
  extendNodeSchema: ({ name }: { name: string }) => (name === 'tableCell' ? { tableRole: 'cell' } : {}),
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});
