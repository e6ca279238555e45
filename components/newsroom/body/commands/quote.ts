import type { Editor } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { idOfNode } from '../nodes/block-id.ts';

type Found = { node: Node; pos: number };

/** The quote around the caret. */
export function quoteAt({ selection: { $from } }: EditorState): Found | undefined {
  const depth = Array.from({ length: $from.depth }, (_, index) => $from.depth - index).find((each) => $from.node(each).type.name === 'blockquote');
  return depth === undefined ? undefined : { node: $from.node(depth), pos: $from.before(depth) };
}

/** Lifts the paragraphs with the selection out of the story as a quote, or lets a quote back into it. */
export function toggleQuote(editor: Editor): boolean {
  const quote = quoteAt(editor.state);
  return quote ? unquote(editor, quote) : wrap(editor);
}

function wrap({ state, view, schema }: Editor): boolean {
  const { blockquote, quoteSource, paragraph } = schema.nodes;
  const { $from, $to } = state.selection;
  if (!blockquote || !quoteSource || !paragraph || $from.depth === 0) return false;
  const chosen = state.doc.children.slice($from.index(0), $to.indexAfter(0));
  if (!chosen.every((node) => node.type === paragraph || node.type.name === 'heading')) return false;
  const lines = chosen.map((node) => paragraph.create({ id: chosen.length > 1 ? idOfNode(node) : null }, node.content));
  // A single paragraph hands its id on to the quote that it becomes.
  const id = chosen.length === 1 && chosen[0] ? idOfNode(chosen[0]) : null;
  const start = $from.before(1);
  const tr = state.tr.replaceWith(start, $to.after(1), blockquote.create({ id }, [...lines, quoteSource.create()]));
  tr.setSelection(TextSelection.between(tr.doc.resolve($from.pos + 1), tr.doc.resolve($to.pos + 1)));
  view.dispatch(tr.scrollIntoView());
  return true;
}

function unquote({ state, view, schema }: Editor, { node, pos }: Found): boolean {
  const source = node.lastChild;
  const paragraphs = node.children.slice(0, -1);
  const only = paragraphs.length === 1 ? paragraphs[0] : undefined;
  const lines = only ? [only.type.create({ ...only.attrs, id: idOfNode(node) }, only.content)] : paragraphs;
  const last = source && source.content.size > 0 ? schema.nodes['paragraph']?.create(null, source.content) : undefined;
  const { from } = state.selection;
  const tr = state.tr.replaceWith(pos, pos + node.nodeSize, Fragment.from(last ? [...lines, last] : lines));
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from - 1, tr.doc.content.size))));
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** An Enter in a quote: a new line of it; from its last empty line to its source; from the source to a paragraph under the quote. */
export function enterInQuote({ state, view, schema }: Editor): boolean {
  const { selection } = state;
  const quote = quoteAt(state);
  const paragraph = schema.nodes['paragraph'];
  if (!quote || !paragraph || !selection.$from.sameParent(selection.$to)) return false;
  const line = selection.$from.parent;
  const after = quote.pos + quote.node.nodeSize;
  if (line.type.name === 'quoteSource') {
    const tr = state.tr.insert(after, paragraph.create());
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
    return true;
  }
  const isLastEmpty = line.content.size === 0 && quote.node.childCount > 2 && quote.node.child(quote.node.childCount - 2) === line;
  if (isLastEmpty) {
    const tr = state.tr.delete(selection.$from.before(), selection.$from.after());
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(after) - 2)).scrollIntoView());
    return true;
  }
  // What ProseMirror would open here is a second source.
  const tr = state.tr.deleteSelection();
  view.dispatch(tr.split(tr.selection.from).scrollIntoView());
  return true;
}

/** A Backspace before the first word of a quote lets it back into the story; before its source, it goes to the words above. */
export function backIntoStory(editor: Editor): boolean {
  const { selection } = editor.state;
  const quote = quoteAt(editor.state);
  if (!quote || !selection.empty || selection.$from.parentOffset > 0) return false;
  if (selection.$from.parent.type.name === 'quoteSource') return editor.commands.setTextSelection(selection.from - 2);
  return quote.node.firstChild === selection.$from.parent ? unquote(editor, quote) : false;
}
