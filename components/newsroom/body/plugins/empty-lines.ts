import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Options = { /** What an empty text, heading or source of a quote says of itself. */ words: { text: string; heading: string; source: string } };

/** Lines that say what will stand in them. */
export const EmptyLines = Extension.create<Options>({
  name: 'emptyLines',
  addOptions: () => ({ words: { text: '', heading: '', source: '' } }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const shown: Decoration[] = [];
            const say = (pos: number, size: number, line: string) => shown.push(Decoration.node(pos, pos + size, { class: 'is-empty', 'data-placeholder': line }));
            doc.descendants((node, pos, parent) => {
              if (!node.isTextblock || node.content.size > 0) return;
              if (node.type.name === 'heading') say(pos, node.nodeSize, words.heading);
              else if (node.type.name === 'quoteSource') say(pos, node.nodeSize, words.source);
              else if (parent === doc && doc.childCount === 1) say(pos, node.nodeSize, words.text);
            });
            return DecorationSet.create(doc, shown);
          },
        },
      }),
    ];
  },
});
