'use client';

import { EditorContent, useEditorState, type Editor } from '@tiptap/react';
import { useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Body } from '#lib/body/schema.ts';
import { readingTime } from '#lib/time/reading-time.ts';
import { useWords } from '../words.client.tsx';
import { BodyDeskProvider, type BodyDesk, type OpenDialog } from './body-desk.client.tsx';
import { handleOf, type BodyEditorHandle } from './body-editor-handle.ts';
import { bodyOf } from './body-of.ts';
import { insertBlock } from './commands/blocks.ts';
import { newBlock } from './commands/new-block.ts';
import type { Notice } from './notices.ts';
import type { PictureInfo } from './picture-info.ts';
import { blockOfPictures } from './plugins/uploads.ts';
import { BodyToolbar } from './toolbar/body-toolbar.client.tsx';
import { EmbedDialog } from './toolbar/embed-dialog.client.tsx';
import { FindPanel } from './toolbar/find-panel.client.tsx';
import type { Insertion } from './toolbar/insertions.ts';
import { LinkDialog } from './toolbar/link-dialog.client.tsx';
import { SlashMenu } from './toolbar/slash-menu.client.tsx';
import { useBodyEditor } from './use-body-editor.client.tsx';
import { BlockGrip } from './views/block-grip.client.tsx';

export type BodyEditorProps = {
  initial: Body;
  /** The language of the story, which need not be that of the admin, and its direction. */
  lang: string;
  dir: 'rtl' | 'ltr';
  onChange: (body: Body, stats: { words: number }) => void;
  /** The pictures of the body, by their numbers. */
  pictures: Readonly<Record<number, PictureInfo>>;
  pickPictures: (options: { many: boolean }) => Promise<PictureInfo[]>;
  uploadPictures: (files: File[]) => Promise<PictureInfo[]>;
  /** Something to be told, also when nothing was asked: what a paste left behind. */
  onNotice: (notice: Notice) => void;
  /** Called when a finding is clicked, or opened at the caret with Alt+Enter. */
  onFinding?: (id: string) => void;
  editable?: boolean;
  /** What stands on the page above the text: kicker, headline, standfirst. */
  head?: ReactNode;
  /** What stands under it, beside the count of words. */
  foot?: ReactNode;
  ref?: Ref<BodyEditorHandle>;
};

/** The page on which a story is written: tools above it, and what is said of the text under it. */
export function BodyEditor(props: BodyEditorProps) {
  const [learnt, setLearnt] = useState<Record<number, PictureInfo>>({});
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [asked, setAsked] = useState(0);
  const [said, setSaid] = useState('');
  const tools = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const slashKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null);
  const learn = (pictures: PictureInfo[]) => {
    setLearnt((known) => ({ ...known, ...Object.fromEntries(pictures.map((picture) => [picture.id, picture])) }));
    return pictures;
  };
  const find = () => setAsked((times) => times + 1);
  const desk: BodyDesk = {
    pictures: useMemo(() => ({ ...learnt, ...props.pictures }), [learnt, props.pictures]),
    pickPictures: async (options) => learn(await props.pickPictures(options)),
    insert: (editor, what) => void insert(editor, what, desk),
    open: setDialog,
    find,
    say: setSaid,
  };
  const { editor } = useBodyEditor({
    ...props, desk, slashKeys, tools,
    uploadPictures: async (files) => learn(await props.uploadPictures(files)),
  });
  useImperativeHandle(props.ref, () => handleOf(editor, props.initial), [editor, props.initial]);

  return (
    <BodyDeskProvider value={desk}>
      <div className="body-editor">
        {props.editable !== false && (editor ? <BodyToolbar editor={editor} lang={props.lang} ref={tools} /> : <div className="body-tools body-tools-coming" />)}
        <div className="body-paper" ref={page}>
          {props.head}
          {editor && asked > 0 && <FindPanel editor={editor} asked={asked} onClose={() => setAsked(0)} />}
          <EditorContent editor={editor} className="body-page" />
          {editor && <BlockGrip editor={editor} page={page} />}
          {editor && <SlashMenu editor={editor} keys={slashKeys} />}
          <div className="paper-foot">
            {editor && <BodyStats editor={editor} lang={props.lang} />}
            {props.foot}
          </div>
        </div>
        <div role="status" className="desk-hidden">{said}</div>
        {editor && dialog?.name === 'link' && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
        {editor && dialog?.name === 'embed' && <EmbedDialog editor={editor} {...(dialog.given && { given: dialog.given })} onClose={() => setDialog(null)} />}
      </div>
    </BodyDeskProvider>
  );
}

async function insert(editor: Editor, what: Insertion, desk: BodyDesk): Promise<void> {
  switch (what) {
    case 'picture':
    case 'gallery': {
      const block = blockOfPictures(await desk.pickPictures({ many: what === 'gallery' }));
      if (block) insertBlock(editor, block);
      else editor.commands.focus();
      return;
    }
    case 'embed':
      desk.open({ name: 'embed' });
      return;
    case 'heading2':
    case 'heading3':
    case 'bulletList':
    case 'orderedList':
    case 'quote':
    case 'table':
    case 'divider':
      insertBlock(editor, newBlock(what));
  }
}

function BodyStats({ editor, lang }: { editor: Editor; lang: string }) {
  const t = useWords('DeskBody');
  const words = useEditorState({ editor, selector: () => bodyOf(editor).words });
  return (
    <>
      <span>{t('words', { count: words })}</span>
      <span>{words === 0 ? null : t('readingTime', { minutes: readingTime(words, lang.startsWith('ar') ? 'ar' : 'en') })}</span>
    </>
  );
}
