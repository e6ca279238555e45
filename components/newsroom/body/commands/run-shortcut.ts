import type { Editor } from '@tiptap/core';
import type { BodyDesk } from '../body-desk.client.tsx';
import type { Shortcut } from '../plugins/shortcuts.ts';
import { duplicateBlock, moveBlock, setTextBlock, topBlock } from './blocks.ts';
import { toggleList } from './list.ts';
import { toggleQuote } from './quote.ts';

type Around = Pick<BodyDesk, 'open' | 'find'> & { focusTools: () => void; /** A block has gone elsewhere. */ onMove: (place: { position: number; count: number }) => void };

/** Does what a shortcut says; false where it says nothing here. */
export function runShortcut(editor: Editor, shortcut: Shortcut, around: Around): boolean {
  switch (shortcut) {
    case 'strong':
    case 'em':
      return editor.commands.toggleMark(shortcut);
    case 'paragraph':
      return setTextBlock(editor, { type: 'paragraph' });
    case 'heading2':
    case 'heading3':
      return setTextBlock(editor, { type: 'heading', level: shortcut === 'heading2' ? 2 : 3 });
    case 'bulletList':
    case 'orderedList':
      return toggleList(editor, shortcut);
    case 'quote':
      return toggleQuote(editor);
    case 'duplicate':
      return duplicateBlock(editor);
    case 'moveUp':
    case 'moveDown':
      if (moveBlock(editor, shortcut === 'moveUp' ? 'up' : 'down')) around.onMove({ position: (topBlock(editor.state)?.index ?? 0) + 1, count: editor.state.doc.childCount });
      return true;
    case 'insert':
      // The same menu as a slash opens, for keyboards on which it is hard to find.
      return editor.commands.insertContent(editor.state.selection.$from.parent.textContent === '' ? '/' : ' /');
    case 'link':
      around.open({ name: 'link' });
      return true;
    case 'find':
    case 'replace':
      around.find();
      return true;
    case 'toolbar':
      around.focusTools();
      return true;
  }
}
