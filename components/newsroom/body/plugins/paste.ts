import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { embedFromAddress, type EmbedAddress } from '#lib/body/embed-from-address.ts';
import { isLinkAddress } from '#lib/body/link-address.ts';
import { cleanPasted, type PasteReport } from '#lib/body/paste/clean-pasted.ts';
import { topBlock } from '../commands/blocks.ts';
import { setLink } from '../commands/link.ts';

type Options = {
  onReport: (report: PasteReport) => void;
  /** Takes pictures that are pasted as files. */
  onPictures: (files: File[]) => void;
  /** The address of a post or a film alone on its line. */
  onEmbed: (embed: EmbedAddress) => void;
};

/** Takes in what is pasted: pictures as files, addresses as links or embeds, everything else cleaned. */
export const Paste = Extension.create<Options>({
  name: 'pasteCleaned',
  addOptions: () => ({ onReport: () => undefined, onPictures: () => undefined, onEmbed: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => (html.includes('data-pm-slice') ? html : cleanedHtml(html, options.onReport)),
          handlePaste: (_view: EditorView, event: ClipboardEvent) => pastePictures(event, options) || pasteAddress(editor, event, options),
        },
      }),
    ];
  },
});

/**
 * Cleans before ProseMirror reads: on the way it would write Word's style sheet into the elements, and with that lose what only Word
 * knows of its lists. The page is parsed without running or loading anything of it.
 */
function cleanedHtml(html: string, onReport: Options['onReport']): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const report = cleanPasted(body);
  if (report.pictures > 0 || report.frames > 0 || report.styles) onReport(report);
  return body.innerHTML;
}

/** Word and spreadsheets send a drawing of the words beside the words: there the words are meant. */
function pastePictures({ clipboardData }: ClipboardEvent, { onPictures }: Options): boolean {
  const files = picturesOf(clipboardData?.files);
  if (files.length === 0 || clipboardData?.getData('text/plain').trim()) return false;
  onPictures(files);
  return true;
}

export function picturesOf(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

function pasteAddress(editor: Editor, { clipboardData }: ClipboardEvent, { onEmbed }: Options): boolean {
  const address = clipboardData?.getData('text/plain').trim() ?? '';
  if (!isLinkAddress(address) || /\s/.test(address)) return false;
  const block = topBlock(editor.state);
  const embed = embedFromAddress(address);
  if (embed.ok && block?.node.type.name === 'paragraph' && block.node.content.size === 0) {
    onEmbed(embed.value);
    return true;
  }
  return setLink(editor, { href: address, text: address });
}
