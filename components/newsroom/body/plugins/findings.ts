import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { Note } from './note.ts';
import { rangeOfText } from './text-places.ts';

/** What somebody or something remarks about a part of a block's plain text. */
export type Finding = { id: string; kind: string; blockId: string; from: number; to: number };

const key = new PluginKey<DecorationSet>('findings');
const newFindings = new Note<Finding[]>();

type Options = { /** Called with the finding that is clicked, or at the caret when Alt+Enter is pressed. */ onOpen: (id: string) => void };

/** Underlines what is remarked. F8 goes from one to the next. */
export const Findings = Extension.create<Options>({
  name: 'findings',
  addOptions: () => ({ onOpen: () => undefined }),
  addKeyboardShortcuts() {
    const go = (way: 'next' | 'previous') => {
      const place = nextFinding(this.editor.state, way);
      if (!place) return false;
      return this.editor.chain().setTextSelection(place).scrollIntoView().run();
    };
    return {
      F8: () => go('next'),
      'Shift-F8': () => go('previous'),
      'Alt-Enter': () => {
        const id = findingAt(this.editor.state, this.editor.state.selection.from);
        if (id === undefined) return false;
        this.options.onOpen(id);
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const { onOpen } = this.options;
    return [
      new Plugin<DecorationSet>({
        key: key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, shown) => {
            const findings = newFindings.of(tr);
            return findings ? decorated(tr.doc, findings) : shown.map(tr.mapping, tr.doc);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick: (view, pos) => {
            const id = findingAt(view.state, pos);
            if (id !== undefined) onOpen(id);
            return false;
          },
        },
      }),
    ];
  },
});

/** Shows these findings and no others. */
export function showFindings({ view, state }: Editor, findings: Finding[]): void {
  view.dispatch(newFindings.on(state.tr, findings));
}

function decorated(doc: EditorState['doc'], findings: Finding[]): DecorationSet {
  return DecorationSet.create(doc, findings.flatMap(({ id, kind, ...part }) => {
    const range = rangeOfText(doc, part);
    return range && range.from < range.to ? [Decoration.inline(range.from, range.to, { class: 'finding-mark', 'data-kind': kind }, { id, inclusiveStart: false, inclusiveEnd: false })] : [];
  }));
}

function findingAt(state: EditorState, pos: number): string | undefined {
  const spec: unknown = key.getState(state)?.find(pos, pos)[0]?.spec;
  return typeof spec === 'object' && spec && 'id' in spec && typeof spec.id === 'string' ? spec.id : undefined;
}

/** The words of the next finding after the caret, round the end of the text. */
function nextFinding(state: EditorState, way: 'next' | 'previous'): { from: number; to: number } | undefined {
  const all = (key.getState(state)?.find() ?? []).toSorted((one, other) => one.from - other.from);
  const { from, to } = state.selection instanceof TextSelection ? state.selection : { from: 0, to: 0 };
  const next = way === 'next' ? (all.find((each) => each.from >= to && each.to > to) ?? all[0]) : (all.findLast((each) => each.to <= from) ?? all.at(-1));
  return next && { from: next.from, to: next.to };
}
