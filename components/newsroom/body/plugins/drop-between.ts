import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { Note } from './note.ts';
import { picturesOf } from './paste.ts';

/** The kind of what the grip of a block drags. */
export const blockDrag = 'application/x-khabar-block';

type Options = { onPictures: (files: File[], pos: number) => void; onOthers: () => void };

const key = new PluginKey<number | null>('dropBetween');
const places = new Note<number | null>();

/** Pictures from the desk and whole blocks are let go between two blocks; a line shows where. */
export const DropBetween = Extension.create<Options>({
  name: 'dropBetween',
  addOptions: () => ({ onPictures: () => undefined, onOthers: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<number | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, place) => {
            const next = places.of(tr);
            return next !== undefined ? next : place === null ? null : tr.mapping.map(place);
          },
        },
        props: {
          decorations: (state) => {
            const place = key.getState(state);
            return typeof place === 'number' ? DecorationSet.create(state.doc, [Decoration.widget(place, line, { side: -1, key: 'drop' })]) : null;
          },
          handleDOMEvents: {
            dragover: (view, event) => {
              if (!isOurs(event)) return false;
              event.preventDefault();
              show(view, placeNear(view, event.clientY));
              return true;
            },
            dragleave: (view, event) => {
              if (!(event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget))) show(view, null);
              return false;
            },
            dragend: (view) => {
              show(view, null);
              return false;
            },
            drop: (view, event) => {
              if (!isOurs(event)) return false;
              event.preventDefault();
              const place = placeNear(view, event.clientY);
              show(view, null);
              const from = event.dataTransfer?.getData(blockDrag) ?? '';
              if (from !== '') moveTo(view, Number(from), place);
              else takeFiles(event.dataTransfer?.files, place, options);
              return true;
            },
          },
        },
      }),
    ];
  },
});

function isOurs({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes(blockDrag) || types.includes('Files');
}

function takeFiles(files: FileList | undefined, place: number, { onPictures, onOthers }: Options): void {
  const pictures = picturesOf(files);
  if (pictures.length > 0) onPictures(pictures, place);
  if (pictures.length < (files?.length ?? 0)) onOthers();
}

function show(view: EditorView, place: number | null): void {
  if (key.getState(view.state) !== place) view.dispatch(places.on(view.state.tr, place));
}

/** The gap between two blocks that is nearest to a height on the page. */
function placeNear(view: EditorView, height: number): number {
  let nearest = { pos: 0, far: Infinity };
  const consider = (pos: number, edge: number) => {
    const far = Math.abs(edge - height);
    if (far < nearest.far) nearest = { pos, far };
  };
  view.state.doc.forEach((node, offset) => {
    const dom = view.nodeDOM(offset);
    if (!(dom instanceof HTMLElement)) return;
    const { top, bottom } = dom.getBoundingClientRect();
    consider(offset, top);
    consider(offset + node.nodeSize, bottom);
  });
  return nearest.pos;
}

function moveTo(view: EditorView, from: number, to: number): void {
  const node = view.state.doc.nodeAt(from);
  if (!node || (to >= from && to <= from + node.nodeSize)) return;
  const tr = view.state.tr.delete(from, from + node.nodeSize);
  const place = tr.mapping.map(to);
  tr.insert(place, node);
  if (NodeSelection.isSelectable(node)) tr.setSelection(NodeSelection.create(tr.doc, place));
  view.dispatch(tr);
  view.focus();
}

function line(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'drop-line';
  return element;
}
