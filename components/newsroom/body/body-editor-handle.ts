import type { Editor } from '@tiptap/core';
import { documentOfBody } from '#lib/body/document-of-body.ts';
import type { Body } from '#lib/body/schema.ts';
import { bodyOf } from './body-of.ts';
import { showFindings, type Finding } from './plugins/findings.ts';
import { showSources, type Source } from './plugins/sources.ts';
import { findBlock, rangeOfText } from './plugins/text-places.ts';

/** What the page around the editor may ask of it. Places are those of a block's plain text, as `blockText` gives it. */
export type BodyEditorHandle = {
  getBody: () => Body;
  /** Puts another text in its place, as one step that can be undone. */
  setBody: (body: Body) => void;
  focus: () => void;
  /** Brings a block into view and lights it for a moment. */
  scrollToBlock: (id: string) => void;
  /** Underlines these findings and no others. */
  highlight: (findings: Finding[]) => void;
  /** Lights the places that a sentence stands on, and no others. */
  showSources: (sources: Source[]) => void;
  /** Writes other words in a place; false where the place is no more. */
  replaceRange: (change: { blockId: string; from: number; to: number; text: string }) => boolean;
};

export function handleOf(editor: Editor | null, initial: Body): BodyEditorHandle {
  return {
    getBody: () => (editor ? bodyOf(editor).body : initial),
    setBody: (body) => void editor?.commands.setContent(documentOfBody(body), { emitUpdate: true }),
    focus: () => void editor?.commands.focus(),
    scrollToBlock: (id) => editor && scrollToBlock(editor, id),
    highlight: (findings) => editor && showFindings(editor, findings),
    showSources: (sources) => editor && showSources(editor, sources),
    replaceRange: ({ text, ...part }) => {
      const range = editor && rangeOfText(editor.state.doc, part);
      if (!range) return false;
      editor.view.dispatch(editor.state.tr.insertText(text, range.from, range.to));
      return true;
    },
  };
}

function scrollToBlock(editor: Editor, id: string): void {
  const block = findBlock(editor.state.doc, id);
  const element = block && editor.view.nodeDOM(block.pos);
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  element.animate([{ backgroundColor: 'var(--panel)' }, { backgroundColor: 'transparent' }], { duration: 2500 });
}
