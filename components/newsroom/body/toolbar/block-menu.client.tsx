'use client';

import type { Editor } from '@tiptap/core';
import { ArrowDown, ArrowUp, ChevronDown, Copy, Heading2, Heading3, Pilcrow, Quote, Trash2 } from 'lucide-react';
import { useWords } from '../../words.client.tsx';
import { duplicateBlock, moveBlock, removeBlock, setTextBlock } from '../commands/blocks.ts';
import { quoteAt, toggleQuote } from '../commands/quote.ts';
import type { marksAt } from './editor-marks.ts';
import { ToolMenu, type ToolMenuItem } from './tool-menu.client.tsx';

type Choice = 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'rule' | 'up' | 'down' | 'duplicate' | 'remove';

/** What the block with the caret is, and what can be done with the whole of it. */
export function BlockMenu({ editor, marks }: { editor: Editor; marks: ReturnType<typeof marksAt> }) {
  const t = useWords('DeskBody');
  const items: ToolMenuItem<Choice>[] = [
    { id: 'paragraph', label: t('kind-paragraph'), icon: <Pilcrow aria-hidden />, keys: 'Ctrl Alt 0' },
    { id: 'heading2', label: t('kind-heading2'), icon: <Heading2 aria-hidden />, keys: 'Ctrl Alt 2' },
    { id: 'heading3', label: t('kind-heading3'), icon: <Heading3 aria-hidden />, keys: 'Ctrl Alt 3' },
    { id: 'quote', label: t('kind-quote'), icon: <Quote aria-hidden />, keys: 'Ctrl Shift B' },
    { id: 'rule', isSeparator: true },
    { id: 'up', label: t('moveUp'), icon: <ArrowUp aria-hidden />, keys: 'Alt ↑', isDisabled: marks.isFirst },
    { id: 'down', label: t('moveDown'), icon: <ArrowDown aria-hidden />, keys: 'Alt ↓', isDisabled: marks.isLast },
    { id: 'duplicate', label: t('duplicate'), icon: <Copy aria-hidden />, keys: 'Ctrl D' },
    { id: 'remove', label: t('removeBlock'), icon: <Trash2 aria-hidden /> },
  ];
  const kind = t(`kind-${marks.kind}`);
  return <ToolMenu label={t('blockMenu')} title={t('blockMenuOf', { kind })} trigger={<>{kind}<ChevronDown aria-hidden /></>} items={items} onChoose={(choice) => choose(editor, choice)} />;
}

function choose(editor: Editor, choice: Choice): void {
  editor.commands.focus();
  switch (choice) {
    case 'paragraph':
    case 'heading2':
    case 'heading3':
      if (quoteAt(editor.state)) toggleQuote(editor);
      setTextBlock(editor, choice === 'paragraph' ? { type: 'paragraph' } : { type: 'heading', level: choice === 'heading2' ? 2 : 3 });
      break;
    case 'quote':
      toggleQuote(editor);
      break;
    case 'up':
    case 'down':
      moveBlock(editor, choice);
      break;
    case 'duplicate':
      duplicateBlock(editor);
      break;
    case 'remove':
      removeBlock(editor);
      break;
    case 'rule':
  }
}
