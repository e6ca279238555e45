import { getMarkRange, type Editor } from '@tiptap/core';
import { isLinkAddress } from '#lib/body/link-address.ts';

/** The link at the caret, and the words that a link would cover: those selected, those of the link, or none yet. */
export function linkAt({ state, schema }: Editor): { href: string; text: string } {
  const { selection, doc } = state;
  const type = schema.marks['link'];
  const range = type && getMarkRange(selection.$from, type);
  const { from, to } = selection.empty && range ? range : selection;
  const href: unknown = type && (range ? doc.nodeAt(range.from)?.marks : selection.$from.marks())?.find((mark) => mark.type === type)?.attrs['href'];
  return { href: typeof href === 'string' ? href : '', text: doc.textBetween(from, to, ' ') };
}

/** Makes the chosen words a link; without any, the given words are written first. */
export function setLink(editor: Editor, { href, text }: { href: string; text: string }): boolean {
  if (!isLinkAddress(href)) return false;
  const chain = editor.chain().focus().extendMarkRange('link');
  const { selection, schema } = editor.state;
  const type = schema.marks['link'];
  const within = type && getMarkRange(selection.$from, type);
  if (!selection.empty || within) return chain.setMark('link', { href }).run();
  return chain.insertContent({ type: 'text', text: text || href, marks: [{ type: 'link', attrs: { href } }] }).unsetMark('link').run();
}

export function removeLink(editor: Editor): boolean {
  return editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
