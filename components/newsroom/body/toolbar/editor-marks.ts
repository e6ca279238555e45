import { isNodeSelection, type Editor } from '@tiptap/core';
import { topBlock } from '../commands/blocks.ts';
import { isHeadedTable, mayChange, type TableChange } from '../commands/table.ts';

export type TextKind = 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'list' | 'table' | 'picture' | 'other';

const tableChanges: readonly TableChange[] = ['rowBefore', 'rowAfter', 'removeRow', 'columnBefore', 'columnAfter', 'removeColumn', 'header', 'removeTable'];

/** What the toolbar shows of the place with the caret. */
export function marksAt(editor: Editor) {
  const { state } = editor;
  const block = topBlock(state);
  const lang: unknown = editor.getAttributes('codeSwitch')['lang'];
  return {
    kind: kindOf(editor),
    strong: editor.isActive('strong'),
    em: editor.isActive('em'),
    link: editor.isActive('link'),
    quote: editor.isActive('blockquote'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    lang: typeof lang === 'string' && editor.isActive('codeSwitch') ? lang : null,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    isFirst: block?.index === 0,
    isLast: block?.index === state.doc.childCount - 1,
    table: mayChange(state, 'removeTable') ? { headed: isHeadedTable(state), possible: tableChanges.filter((change) => mayChange(state, change)) } : null,
  };
}

function kindOf(editor: Editor): TextKind {
  const block = topBlock(editor.state);
  switch (block?.node.type.name ?? '') {
    case 'paragraph':
      return 'paragraph';
    case 'heading':
      return block?.node.attrs['level'] === 3 ? 'heading3' : 'heading2';
    case 'blockquote':
      return 'quote';
    case 'bulletList':
    case 'orderedList':
      return 'list';
    case 'table':
      return 'table';
    case 'figure':
    case 'gallery':
      return 'picture';
    default:
      return isNodeSelection(editor.state.selection) ? 'other' : 'paragraph';
  }
}
