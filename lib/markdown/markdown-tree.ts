import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

/** CommonMark with tables and directives, every node with its place in the text. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), directive()],
    // Verbose, because only the place of the closing fence tells a closed container from one that swallowed the rest of the file.
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true })],
  });
}
