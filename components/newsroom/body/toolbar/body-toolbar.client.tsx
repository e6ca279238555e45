'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Italic, Link, List, ListOrdered, Redo2, Search, Undo2 } from 'lucide-react';
import type { Ref } from 'react';
import { Toolbar } from 'react-aria-components';
import { useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { toggleList } from '../commands/list.ts';
import { toggleQuote } from '../commands/quote.ts';
import { BlockMenu } from './block-menu.client.tsx';
import { marksAt } from './editor-marks.ts';
import { InsertMenu } from './insert-menu.client.tsx';
import { LanguageMenu } from './language-menu.client.tsx';
import { TableBar } from './table-bar.client.tsx';
import { Tool } from './tool.client.tsx';

type Props = { editor: Editor; /** Of the text: Arabic has no italics. */ lang: string; ref?: Ref<HTMLDivElement> };

/** The tools of the text: one stop of the Tab key, arrows go from one to the next. */
export function BodyToolbar({ editor, lang, ref }: Props) {
  const t = useWords('DeskBody');
  const desk = useBodyDesk();
  const marks = useEditorState({ editor, selector: () => marksAt(editor) });
  return (
    <div className="body-tools" ref={ref}>
      <Toolbar className="body-toolbar" aria-label={t('toolbar')}>
        <BlockMenu editor={editor} marks={marks} />
        <span className="tool-gap" />
        <Tool label={t('strong')} keys="Ctrl B" isPressed={marks.strong} onPress={() => editor.chain().focus().toggleMark('strong').run()}><b className="tool-letter">{t('strongSign')}</b></Tool>
        {!lang.startsWith('ar') && <Tool label={t('em')} keys="Ctrl I" isPressed={marks.em} onPress={() => editor.chain().focus().toggleMark('em').run()}><Italic aria-hidden /></Tool>}
        <Tool label={t('link')} keys="Ctrl K" isPressed={marks.link} onPress={() => desk.open({ name: 'link' })}><Link aria-hidden /></Tool>
        <Tool label={t('quote')} keys="Ctrl Shift B" isPressed={marks.quote} onPress={() => toggleQuote(editor)}><b className="tool-letter">{t('quoteSign')}</b></Tool>
        <Tool label={t('bulletList')} keys="Ctrl Shift 8" isPressed={marks.bulletList} onPress={() => toggleList(editor, 'bulletList')}><List aria-hidden className="dir-flip" /></Tool>
        <Tool label={t('orderedList')} keys="Ctrl Shift 7" isPressed={marks.orderedList} onPress={() => toggleList(editor, 'orderedList')}><ListOrdered aria-hidden className="dir-flip" /></Tool>
        <LanguageMenu editor={editor} chosen={marks.lang} />
        <span className="tool-gap" />
        <Tool label={t('undo')} keys="Ctrl Z" isDisabled={!marks.canUndo} onPress={() => editor.chain().focus().undo().run()}><Undo2 aria-hidden className="dir-flip" /></Tool>
        <Tool label={t('redo')} keys="Ctrl Y" isDisabled={!marks.canRedo} onPress={() => editor.chain().focus().redo().run()}><Redo2 aria-hidden className="dir-flip" /></Tool>
        <Tool label={t('find')} keys="Ctrl F" onPress={desk.find}><Search aria-hidden /></Tool>
        <span className="grow" />
        <InsertMenu editor={editor} />
      </Toolbar>
      {marks.table && <TableBar editor={editor} table={marks.table} />}
    </div>
  );
}
