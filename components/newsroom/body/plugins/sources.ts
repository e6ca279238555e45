import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { Note } from './note.ts';
import { rangeOfText } from './text-places.ts';

/** Where in the text a sentence of the summary comes from; offsets are of the block's plain text. */
export type Source = { block: string; start: number; end: number };

const key = new PluginKey<DecorationSet>('sources');
const newSources = new Note<Source[]>();

/** Lights the words that a summary's sentence stands on, while somebody reads it. */
export const Sources = Extension.create({
  name: 'sources',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, shown) => {
          const sources = newSources.of(tr);
          if (!sources) return shown.map(tr.mapping, tr.doc);
          return DecorationSet.create(tr.doc, sources.flatMap(({ block, start, end }) => {
            const range = rangeOfText(tr.doc, { blockId: block, from: start, to: end });
            return range && range.from < range.to ? [Decoration.inline(range.from, range.to, { class: 'source-mark' })] : [];
          }));
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Lights these places and no others. */
export function showSources({ view, state }: Editor, sources: Source[]): void {
  view.dispatch(newSources.on(state.tr, sources));
}
