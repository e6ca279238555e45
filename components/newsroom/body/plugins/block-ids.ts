import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { idOfNode } from '../nodes/block-id.ts';
import { nameBlocks, withoutIds } from './name-blocks.ts';

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
        appendTransaction: (transactions, _before, state) => (transactions.some(({ docChanged }) => docChanged) ? nameBlocks(state) : null),
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
            return new Slice(withoutIds(slice.content, cut), slice.openStart, slice.openEnd);
          },
        },
      }),
    ];
  },
});
