import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, Selection, type EditorState } from '@tiptap/pm/state';
import { goToNextCell, isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { backIntoStory, enterInQuote } from '../commands/quote.ts';
import { changeTable } from '../commands/table.ts';

/** Keys that mean something else inside a quote or a table, or on a picture. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 800,
  addKeyboardShortcuts() {
    const { editor } = this;
    const cell = (way: 1 | -1) => isInTable(editor.state) && goToNextCell(way)(editor.state, editor.view.dispatch);
    // Tables count their cells in reading order: from right to left the arrows mean the other neighbour.
    const sideways = (way: 'left' | 'right') => {
      const { state, view } = editor;
      if (!isInTable(state) || !isRtl(view) || !state.selection.empty || !view.endOfTextblock(way)) return false;
      return cell(way === 'left' ? 1 : -1);
    };
    return {
      Enter: () => enterInQuote(editor) || paragraphAfterBlock(editor.view),
      Backspace: () => backIntoStory(editor),
      Tab: () => {
        if (!isInTable(editor.state)) return false;
        return cell(1) || (changeTable(editor, 'rowAfter') && cell(1)) || true;
      },
      'Shift-Tab': () => cell(-1),
      ArrowLeft: () => sideways('left'),
      ArrowRight: () => sideways('right'),
      ArrowDown: () => isOnLastLine(editor.state) && editor.view.endOfTextblock('down') && paragraphAtEnd(editor.view),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          mousedown: (view, event) => {
            const last = view.dom.lastElementChild;
            return event.target === view.dom && last !== null && event.clientY > last.getBoundingClientRect().bottom && paragraphAtEnd(view);
          },
        },
      },
    }),
  ],
});

/** Whether nothing stands under the caret: the last row of a table counts as a whole. */
function isOnLastLine({ selection: { $head, empty } }: EditorState): boolean {
  return empty && Array.from({ length: $head.depth }, (_, depth) => depth).every((depth) => $head.node(depth).type.name === 'tableRow' || $head.indexAfter(depth) === $head.node(depth).childCount);
}

/** Below a list, a quote, a table or a picture at the end there is always room to write on. */
function paragraphAtEnd({ state, dispatch, dom }: EditorView): boolean {
  const paragraph = state.schema.nodes['paragraph'];
  if (!paragraph || state.doc.lastChild?.isTextblock) return false;
  const tr = state.tr.insert(state.doc.content.size, paragraph.create());
  dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  dom.focus();
  return true;
}

function isRtl({ dom }: EditorView): boolean {
  return getComputedStyle(dom).direction === 'rtl';
}

/** An Enter on a picture opens a line under it. */
function paragraphAfterBlock({ state, dispatch }: EditorView): boolean {
  const { selection, schema } = state;
  const paragraph = schema.nodes['paragraph'];
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock || !paragraph) return false;
  const tr = state.tr.insert(selection.to, paragraph.create());
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(selection.to + 1))).scrollIntoView());
  return true;
}
