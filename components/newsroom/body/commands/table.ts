import type { Editor, JSONContent } from '@tiptap/core';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, TableMap, toggleHeaderRow } from '@tiptap/pm/tables';
import type { Command, EditorState } from '@tiptap/pm/state';
import { tableLimits } from '../nodes/table-nodes.ts';

export type TableChange = 'rowBefore' | 'rowAfter' | 'removeRow' | 'columnBefore' | 'columnAfter' | 'removeColumn' | 'header' | 'removeTable';

const changes: Record<TableChange, Command> = {
  rowBefore: addRowBefore, rowAfter: addRowAfter, removeRow: deleteRow, columnBefore: addColumnBefore, columnAfter: addColumnAfter, removeColumn: deleteColumn,
  header: toggleHeaderRow, removeTable: deleteTable,
};

export function changeTable(editor: Editor, change: TableChange): boolean {
  editor.view.focus();
  return mayChange(editor.state, change) && changes[change](editor.state, editor.view.dispatch);
}

/** A table as it can still be shown: no more columns than fit, and never without any. */
export function mayChange(state: EditorState, change: TableChange): boolean {
  const table = tableAt(state);
  if (!table) return false;
  const { width, height } = TableMap.get(table);
  switch (change) {
    case 'rowBefore':
    case 'rowAfter':
      return height < tableLimits.rows;
    case 'columnBefore':
    case 'columnAfter':
      return width < tableLimits.columns;
    case 'removeRow':
      return height > 1;
    case 'removeColumn':
      return width > 1;
    case 'header':
    case 'removeTable':
      return true;
  }
}

export function isHeadedTable(state: EditorState): boolean {
  return tableAt(state)?.firstChild?.children.every(({ type }) => type.name === 'tableHeader') ?? false;
}

function tableAt(state: EditorState) {
  if (!isInTable(state)) return undefined;
  const { $head } = state.selection;
  const depth = Array.from({ length: $head.depth }, (_, index) => $head.depth - index).find((each) => $head.node(each).type.name === 'table');
  return depth === undefined ? undefined : $head.node(depth);
}

export function newTable({ rows, columns }: { rows: number; columns: number }): JSONContent {
  const row = (type: string) => ({ type: 'tableRow', content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })) });
  return { type: 'table', content: [row('tableHeader'), ...Array.from({ length: rows - 1 }, () => row('tableCell'))] };
}
