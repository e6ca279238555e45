import { isBlank, rename, unwrap } from './around.ts';

/** Gives every row of a table the same cells, each once; tables that only lay out a page are let go. */
export function squareTables(root: Element): void {
  for (const inner of [...root.querySelectorAll('table table')].toReversed()) flatten(inner);
  for (const table of root.querySelectorAll('table')) {
    const rows = rowsOf(table);
    if (rows.every(({ children }) => children.length < 2) || table.getAttribute('role') === 'presentation') {
      flatten(table);
      continue;
    }
    const caption = table.querySelector('caption');
    if (caption && !isBlank(caption.textContent)) table.setAttribute('data-caption', (caption.textContent ?? '').trim().slice(0, 300));
    for (const rest of table.querySelectorAll('caption, colgroup, col')) rest.remove();
    for (const cell of table.querySelectorAll('thead td')) rename(cell, 'th');
    spread(rows);
  }
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

/** What its cells hold, one after the other. */
function flatten(table: Element): void {
  for (const cell of table.querySelectorAll('td, th')) if (cell.querySelector('p, div, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, table')) rename(cell, 'div');
  else rename(cell, 'p');
  for (const part of [...table.querySelectorAll('tr, thead, tbody, tfoot, caption, colgroup')]) unwrap(part);
  unwrap(table);
}

/** Cells over several columns or rows leave empty ones in their place. */
function spread(rows: Element[]): void {
  const waiting = new Map<Element, number[]>();
  for (const [index, row] of rows.entries()) {
    const taken = waiting.get(row) ?? [];
    let column = 0;
    for (const cell of [...row.children]) {
      while (taken.includes(column)) {
        cell.before(emptyLike(cell));
        column += 1;
      }
      const width = spanOf(cell, 'colspan');
      const below = rows.slice(index + 1, index + spanOf(cell, 'rowspan'));
      for (const next of below) waiting.set(next, [...(waiting.get(next) ?? []), ...Array.from({ length: width }, (_, offset) => column + offset)]);
      cell.after(...Array.from({ length: width - 1 }, () => emptyLike(cell)));
      column += width;
    }
    for (const place of taken) if (place >= column && row.lastElementChild) row.append(emptyLike(row.lastElementChild));
  }
  const width = Math.max(...rows.map(({ children }) => children.length));
  for (const row of rows) while (row.children.length < width && row.lastElementChild) row.append(emptyLike(row.lastElementChild));
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 50) : 1;
}

function emptyLike(cell: Element): Element {
  return cell.ownerDocument.createElement(cell.localName === 'th' ? 'th' : 'td');
}
