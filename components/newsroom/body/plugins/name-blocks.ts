import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { newBlockId } from '#lib/body/new-block-id.ts';
import { idOfNode } from '../nodes/block-id.ts';

type Place = { pos: number; node: Node };

/** Names what has no name, and one of two that have the same; null where all is well. */
export function nameBlocks(state: EditorState): Transaction | null {
  const first = new Map<string, Place>();
  const nameless: number[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.type.spec.attrs || !('id' in node.type.spec.attrs)) return;
    const id = idOfNode(node);
    const before = id === undefined ? undefined : first.get(id);
    if (id === undefined) nameless.push(pos);
    else if (!before) first.set(id, { pos, node });
    // An Enter at the start of a paragraph leaves an empty one above: the words keep their name.
    else if (before.node.isTextblock && before.node.content.size === 0 && node.content.size > 0) {
      nameless.push(before.pos);
      first.set(id, { pos, node });
    } else nameless.push(pos);
  });
  if (nameless.length === 0) return null;
  return nameless.reduce((tr, pos) => tr.setNodeAttribute(pos, 'id', newBlockId()), state.tr);
}

/** The same content without its ids, but for some. */
export function withoutIds(content: Fragment, keep: ReadonlySet<string>): Fragment {
  return Fragment.from(content.content.map((node) => {
    const inner = withoutIds(node.content, keep);
    const id = idOfNode(node);
    return id === undefined || keep.has(id) ? node.copy(node.isText ? node.content : inner) : node.type.create({ ...node.attrs, id: null }, inner, node.marks);
  }));
}
