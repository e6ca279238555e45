import type { Editor } from '@tiptap/core';

export function toggleList(editor: Editor, type: 'bulletList' | 'orderedList'): boolean {
  return editor.chain().focus().toggleList(type, 'listItem').run();
}
