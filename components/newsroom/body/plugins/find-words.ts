import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findInText } from '#lib/text/find-in-text.ts';
import { Note } from './note.ts';
import { linesOfDocument, type Range } from './text-places.ts';

type Sought = { words: string; folded: boolean };
type Found = Sought & { places: Range[]; /** The place among them that is shown. */ current: number };

const nothing: Found = { words: '', folded: true, places: [], current: 0 };
const key = new PluginKey<Found>('findWords');
const changes = new Note<Partial<Found>>();

/** Marks every place where the sought words stand, and one of them as the current. */
export const FindWords = Extension.create({
  name: 'findWords',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => nothing,
        apply: (tr, found, _before, state) => {
          const change = changes.of(tr);
          if (!change && !tr.docChanged) return found;
          const sought = { ...found, ...change };
          const places = change?.words === undefined && change?.folded === undefined && !tr.docChanged ? found.places : placesOf(state, sought);
          return { ...sought, places, current: places.length === 0 ? 0 : Math.min(sought.current, places.length - 1) };
        },
      },
      props: {
        decorations: (state) => {
          const { places, current } = foundWords(state);
          return places.length === 0 ? null : DecorationSet.create(state.doc, places.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === current ? 'found-words current' : 'found-words' })));
        },
      },
    }),
  ],
});

export function foundWords(state: EditorState): Found {
  return key.getState(state) ?? nothing;
}

/** Looks for words, and begins with the first place after the caret. */
export function findWords({ view, state }: Editor, sought: Sought): void {
  const { from } = state.selection;
  const places = placesOf(state, sought);
  const next = places.findIndex((place) => place.from >= from);
  view.dispatch(changes.on(state.tr, { ...sought, current: Math.max(0, next) }));
}

/** Shows the next or the previous place, round the ends of the text. */
export function stepToFound({ view, state }: Editor, step: 1 | -1): void {
  const { places, current } = foundWords(state);
  if (places.length > 0) view.dispatch(changes.on(state.tr, { current: (current + step + places.length) % places.length }));
}

/** Writes other words in the current place and shows the next one. */
export function replaceFound({ view, state }: Editor, words: string): void {
  const { places, current } = foundWords(state);
  const place = places[current];
  if (!place) return;
  const tr = state.tr.insertText(words, place.from, place.to);
  // What was written may hold the sought words again: the next place is the one after it.
  const end = place.from + words.length;
  const next = placesOf({ doc: tr.doc }, foundWords(state)).findIndex(({ from }) => from >= end);
  view.dispatch(changes.on(tr, { current: Math.max(0, next) }));
}

/** Writes other words in all places, as one step to undo; says how many there were. */
export function replaceAllFound({ view, state }: Editor, words: string): number {
  const { places } = foundWords(state);
  if (places.length > 0) view.dispatch(places.toReversed().reduce((tr, { from, to }) => tr.insertText(words, from, to), state.tr));
  return places.length;
}

/** The caret goes to the place that was shown last. */
export function selectFound({ view, state }: Editor): void {
  const { places, current } = foundWords(state);
  const place = places[current];
  if (place) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView());
}

function placesOf({ doc }: Pick<EditorState, 'doc'>, { words, folded }: Sought): Range[] {
  if (words === '') return [];
  return linesOfDocument(doc).flatMap(({ pos, text }) => findInText(text, words, { folded }).map(({ from, to }) => ({ from: pos + from, to: pos + to })));
}
