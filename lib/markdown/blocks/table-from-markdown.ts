import type { Table, TableRow } from 'mdast';
import type { Block } from '../../body/schema.ts';
import type { Reading } from '../reading.ts';
import { inlinesFromMarkdown } from './inlines-from-markdown.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A table whose first row is its header. Column alignment is not kept: the page aligns figures by the edition's direction. */
export function tableFromMarkdown(reading: Reading, node: Table, attrs: TableBlock['attrs']): TableBlock {
  const columns = node.children[0]?.children.length ?? 0;
  const content = node.children.map((row, index): TableBlock['content'][number] => {
    if (row.children.length !== columns) reading.refuse(row, 'tableMalformed');
    return { type: 'tableRow', content: cells(reading, row, { type: index === 0 ? 'tableHeader' : 'tableCell', inner: `${attrs.id}-` }) };
  });
  return { type: 'table', attrs, content };
}

function cells(
  reading: Reading,
  row: TableRow,
  { type, inner }: { type: 'tableHeader' | 'tableCell'; inner: string },
): TableBlock['content'][number]['content'] {
  return row.children.map((cell) => {
    const content = inlinesFromMarkdown(reading, cell.children);
    const attrs = { id: reading.nextId(inner) };
    return { type, content: [content.length ? { type: 'paragraph', attrs, content } : { type: 'paragraph', attrs }] };
  });
}
