import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { newBlockId } from '#lib/body/new-block-id.ts';
import { idOfNode } from '../nodes/block-id.ts';

/**
 * Keeps every block named, and named once. Whoever was there first keeps its id: key points and links refer to it.
 * What is pasted gets new ids, but for what was cut from this very text, which is only moved.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => {
    const cut = new Set<string>();
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => (transactions.some(({ docChanged }) => docChanged) ? named(state) : null),
        props: {
          handleDOMEvents: {
            cut: (view) => {
              cut.clear();
              view.state.selection.content().content.descendants((node) => void cut.add(idOfNode(node) ?? ''));
              return false;
            },
          },
          transformPasted: (slice, view) => {
            if (view.dragging?.move) return slice;
            view.state.doc.descendants((node) => void cut.delete(idOfNode(node) ?? ''));
            return new Slice(unnamed(slice.content, cut), slice.openStart, slice.openEnd);
          },
        },
      }),
    ];
  },
});

type Place = { pos: number; node: Node };

function named(state: EditorState): Transaction | null {
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

function unnamed(content: Fragment, keep: ReadonlySet<string>): Fragment {
  return Fragment.from(content.content.map((node) => {
    const inner = unnamed(node.content, keep);
    const id = idOfNode(node);
    return id === undefined || keep.has(id) ? node.copy(node.isText ? node.content : inner) : node.type.create({ ...node.attrs, id: null }, inner, node.marks);
  }));
}
