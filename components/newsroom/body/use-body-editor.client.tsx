'use client';

import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { ListKeymap } from '@tiptap/extension-list';
import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, type RefObject } from 'react';
import { documentOfBody } from '#lib/body/document-of-body.ts';
import { useWords } from '../words.client.tsx';
import type { BodyDesk } from './body-desk.client.tsx';
import type { BodyEditorProps } from './body-editor.client.tsx';
import { bodyOf } from './body-of.ts';
import { placeAtCaret } from './commands/insert-at.ts';
import { runShortcut } from './commands/run-shortcut.ts';
import { BlockIds } from './plugins/block-ids.ts';
import { BlockKeys } from './plugins/block-keys.ts';
import { DropBetween } from './plugins/drop-between.ts';
import { EmptyLines } from './plugins/empty-lines.ts';
import { FindWords } from './plugins/find-words.ts';
import { Findings } from './plugins/findings.ts';
import { Paste } from './plugins/paste.ts';
import { Shortcuts } from './plugins/shortcuts.ts';
import { Sources } from './plugins/sources.ts';
import { SlashKeys } from './plugins/slash.ts';
import { takePictures, Uploads } from './plugins/uploads.ts';
import { shownNodes } from './views/shown-nodes.ts';

type Props = Pick<BodyEditorProps, 'initial' | 'lang' | 'dir' | 'onChange' | 'uploadPictures' | 'onNotice' | 'onFinding' | 'editable'> & {
  desk: BodyDesk;
  slashKeys: RefObject<((event: KeyboardEvent) => boolean) | null>;
  tools: RefObject<HTMLDivElement | null>;
};

/** The editor of Tiptap with the schema and the manners of a body. It is made once; what the page hands it may change at any time. */
export function useBodyEditor(props: Props): { editor: Editor | null } {
  const t = useWords('DeskBody');
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const holder = useRef<Editor | null>(null);

  const upload = async (files: File[], pos: number) => {
    const editor = holder.current;
    if (!editor) return;
    const outcome = await takePictures(editor, { files, pos, label: t('uploading', { count: files.length }), upload: (all) => latest.current.uploadPictures(all) });
    if (outcome === 'failed') latest.current.onNotice({ key: 'noticeUpload' });
  };

  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    enablePasteRules: false,
    content: documentOfBody(props.initial),
    editable: props.editable ?? true,
    // Whoever has just begun a story wants to write it.
    autofocus: props.editable !== false && props.initial.content.length === 0 ? 'start' : false,
    extensions: [
      ...shownNodes({ caption: t('tableCaption'), source: t('tableSource') }),
      ListKeymap, UndoRedo, Gapcursor,
      Dropcursor.configure({ class: 'drop-caret', color: false, width: 2 }),
      EmptyLines.configure({ words: { text: t('emptyText'), heading: t('emptyHeading'), source: t('emptySource') } }),
      BlockIds, BlockKeys, FindWords, Sources, Uploads,
      Findings.configure({ onOpen: (id) => latest.current.onFinding?.(id) }),
      SlashKeys.configure({ onKey: (event) => props.slashKeys.current?.(event) ?? false }),
      Shortcuts.configure({
        onShortcut: (shortcut) => {
          const { desk, tools } = latest.current;
          return holder.current !== null && runShortcut(holder.current, shortcut, { ...desk, focusTools: () => focusFirst(tools.current), onMove: (place) => desk.say(t('moved', place)) });
        },
      }),
      Paste.configure({
        onReport: ({ pictures, frames, styles }) => {
          const { onNotice } = latest.current;
          if (pictures > 0) onNotice({ key: 'noticePictures', values: { count: pictures } });
          else if (frames > 0) onNotice({ key: 'noticeFrames', values: { count: frames } });
          else if (styles) onNotice({ key: 'noticeStyles' });
        },
        onPictures: (files) => holder.current && void upload(files, placeAtCaret(holder.current.state)),
        onEmbed: (given) => latest.current.desk.open({ name: 'embed', given }),
      }),
      DropBetween.configure({ onPictures: (files, pos) => void upload(files, pos), onOthers: () => latest.current.onNotice({ key: 'noticeNotPictures' }) }),
    ],
    editorProps: {
      attributes: { class: 'body-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('text'), lang: props.lang, dir: props.dir, spellcheck: 'true' },
    },
    onUpdate: ({ editor: changed }) => {
      const { body, words } = bodyOf(changed);
      latest.current.onChange(body, { words });
    },
  });
  holder.current = editor;

  useEffect(() => {
    editor?.setEditable(props.editable ?? true, false);
  }, [editor, props.editable]);
  return { editor };
}

function focusFirst(tools: HTMLElement | null): void {
  tools?.querySelector('button')?.focus();
}
