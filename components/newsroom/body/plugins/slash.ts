import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Note } from './note.ts';

/** What is typed after a slash at the start of a word in a paragraph of the story. */
export type Slash = { from: number; to: number; query: string };

type State = { slash: Slash | null; /** A slash that was let be. */ dismissed: number | null };

const key = new PluginKey<State>('slash');
const dismissals = new Note<true>();

type Options = { /** Keys while the menu is open; true where they are the menu's. */ onKey: (event: KeyboardEvent) => boolean };

export const SlashKeys = Extension.create<Options>({
  name: 'slash',
  priority: 1000,
  addOptions: () => ({ onKey: () => false }),
  addProseMirrorPlugins() {
    const { onKey } = this.options;
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => ({ slash: null, dismissed: null }),
          apply: (tr, before, _old, state) => {
            const slash = slashAt(state);
            const dismissed = dismissals.of(tr) ? (before.slash?.from ?? null) : before.dismissed === null ? null : tr.mapping.map(before.dismissed);
            return { slash: slash && slash.from !== dismissed ? slash : null, dismissed: slash ? dismissed : null };
          },
        },
        props: { handleKeyDown: (view, event) => openSlash(view.state) !== null && !view.composing && onKey(event) },
      }),
    ];
  },
});

export function openSlash(state: EditorState): Slash | null {
  return key.getState(state)?.slash ?? null;
}

export function dismissSlash({ dispatch, state }: Pick<EditorView, 'dispatch' | 'state'>): void {
  dispatch(dismissals.on(state.tr, true));
}

function slashAt({ selection }: EditorState): Slash | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
  const found = /(?:^|\s)\/([\p{L}\p{M}\p{N}]{0,24}(?: [\p{L}\p{M}\p{N}]{0,12})?)$/u.exec(before);
  const query = found?.[1];
  return query === undefined ? null : { from: $from.pos - query.length - 1, to: $from.pos, query };
}
