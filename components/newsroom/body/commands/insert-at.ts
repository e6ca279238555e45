import type { Editor, JSONContent } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { topBlock } from './blocks.ts';

/** Sets blocks between two others. */
export function insertBlocksAt(editor: Editor, pos: number, blocks: JSONContent[]): void {
  const { state, schema, view } = editor;
  view.dispatch(state.tr.insert(Math.min(pos, state.doc.content.size), blocks.map((json) => schema.nodeFromJSON(json))));
}

/** The place after the block with the caret; before it where it is an empty paragraph. */
export function placeAtCaret(state: EditorState): number {
  const block = topBlock(state);
  if (!block) return state.doc.content.size;
  return block.node.type.name === 'paragraph' && block.node.content.size === 0 ? block.pos : block.pos + block.node.nodeSize;
}
