import { Extension, type Editor, type JSONContent } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { PictureInfo } from '../picture-info.ts';
import { insertBlocksAt } from '../commands/insert-at.ts';
import { Note } from './note.ts';

type Change = { add: { id: string; pos: number; label: string } } | { remove: string };

const key = new PluginKey<DecorationSet>('uploads');
const changes = new Note<Change>();

/** Holds the place of pictures that are on their way, with a word that says so. */
export const Uploads = Extension.create({
  name: 'uploads',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, shown) => {
          const mapped = shown.map(tr.mapping, tr.doc);
          const change = changes.of(tr);
          if (!change) return mapped;
          if ('remove' in change) return mapped.remove(mapped.find(undefined, undefined, isOf(change.remove)));
          const { id, pos, label } = change.add;
          return mapped.add(tr.doc, [Decoration.widget(pos, () => placeholder(label), { key: id, side: -1 })]);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function isOf(id: string): (spec: Record<string, unknown>) => boolean {
  return (spec) => spec['key'] === id;
}

function placeholder(label: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'picture-coming';
  element.setAttribute('role', 'status');
  element.textContent = label;
  return element;
}

type Upload = { files: File[]; /** Between two blocks. */ pos: number; label: string; upload: (files: File[]) => Promise<PictureInfo[]> };

/** Sends pictures and sets them where they were let go, wherever that place has moved to meanwhile. Several become a gallery. */
export async function takePictures(editor: Editor, { files, pos, label, upload }: Upload): Promise<'taken' | 'failed'> {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  editor.view.dispatch(changes.on(editor.state.tr, { add: { id, pos, label } }));
  const pictures = await upload(files).catch(() => []);
  if (editor.isDestroyed) return 'failed';
  const place = key.getState(editor.state)?.find(undefined, undefined, isOf(id))[0]?.from;
  editor.view.dispatch(changes.on(editor.state.tr, { remove: id }));
  const block = blockOfPictures(pictures);
  if (!block || place === undefined) return 'failed';
  insertBlocksAt(editor, place, [block]);
  return 'taken';
}

/** One picture is a figure, several are a gallery. */
export function blockOfPictures(pictures: readonly Pick<PictureInfo, 'id'>[]): JSONContent | undefined {
  const [first, second] = pictures;
  if (!first) return undefined;
  return second ? { type: 'gallery', attrs: { media: pictures.map(({ id }) => id).slice(0, 40) } } : { type: 'figure', attrs: { media: first.id } };
}
