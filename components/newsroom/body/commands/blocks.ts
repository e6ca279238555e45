import type { Editor, JSONContent } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type EditorState } from '@tiptap/pm/state';

export type TopBlock = { node: Node; pos: number; index: number };

/** The block of the story in which the caret stands. */
export function topBlock({ selection }: EditorState): TopBlock | undefined {
  const { $from } = selection;
  const node = $from.depth > 0 ? $from.node(1) : selection instanceof NodeSelection ? selection.node : null;
  return node ? { node, pos: $from.depth > 0 ? $from.before(1) : $from.pos, index: $from.index(0) } : undefined;
}

/** Lets a block change places with its neighbour, caret and all. */
export function moveBlock(editor: Editor, way: 'up' | 'down'): boolean {
  const { state, view } = editor;
  const block = topBlock(state);
  const neighbour = block && state.doc.maybeChild(block.index + (way === 'up' ? -1 : 1));
  if (!block || !neighbour) return false;
  const { node, pos } = block;
  const start = way === 'up' ? pos - neighbour.nodeSize : pos;
  const pair = way === 'up' ? [node, neighbour] : [neighbour, node];
  const tr = state.tr.replaceWith(start, start + node.nodeSize + neighbour.nodeSize, pair);
  const moved = way === 'up' ? start : start + neighbour.nodeSize;
  const { selection } = state;
  const at = (place: number) => tr.doc.resolve(place - pos + moved);
  tr.setSelection(selection instanceof NodeSelection ? NodeSelection.create(tr.doc, selection.from - pos + moved) : TextSelection.between(at(selection.anchor), at(selection.head)));
  view.dispatch(tr.scrollIntoView());
  return true;
}

export function duplicateBlock(editor: Editor): boolean {
  const block = topBlock(editor.state);
  if (!block) return false;
  const { node, pos } = block;
  const tr = editor.state.tr.insert(pos + node.nodeSize, node);
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos + node.nodeSize + 1))).scrollIntoView());
  return true;
}

export function removeBlock(editor: Editor): boolean {
  const block = topBlock(editor.state);
  if (!block) return false;
  const { node, pos } = block;
  const paragraph = editor.schema.nodes['paragraph']?.create() ?? null;
  const alone = editor.state.doc.childCount === 1;
  const tr = editor.state.tr.replaceWith(pos, pos + node.nodeSize, alone && paragraph ? paragraph : Fragment.empty);
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)))).scrollIntoView());
  return true;
}

/** Sets a block into the story: in the place of an empty paragraph, or after the block with the caret. The caret goes into it, or after it. */
export function insertBlock(editor: Editor, json: JSONContent): void {
  const { state } = editor;
  const block = topBlock(state);
  const isEmpty = block?.node.type.name === 'paragraph' && block.node.content.size === 0;
  const from = block ? (isEmpty ? block.pos : block.pos + block.node.nodeSize) : state.doc.content.size;
  const to = block && isEmpty ? block.pos + block.node.nodeSize : from;
  const node = editor.schema.nodeFromJSON(json);
  const tr = state.tr.replaceWith(from, to, node);
  const after = from + node.nodeSize;
  const paragraph = editor.schema.nodes['paragraph'];
  if (node.isAtom && paragraph && !tr.doc.nodeAt(after)?.isTextblock) tr.insert(after, paragraph.create());
  tr.setSelection(Selection.near(tr.doc.resolve(node.isAtom ? after + 1 : from + 1)));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Turns paragraphs and headings into the one or the other. They keep their ids. */
export function setTextBlock(editor: Editor, { type, level }: { type: 'paragraph'; level?: undefined } | { type: 'heading'; level: 2 | 3 }): boolean {
  const { state, view } = editor;
  const { from, to } = state.selection;
  const wanted = state.schema.nodes[type];
  if (!wanted) return false;
  const tr = state.tr.setBlockType(from, to, wanted, (old) => ({ id: typeof old.attrs['id'] === 'string' ? old.attrs['id'] : null, ...(level && { level }) }));
  if (!tr.docChanged) return false;
  view.dispatch(tr.scrollIntoView());
  return true;
}
