import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { bodyOfDocument } from '#lib/body/body-of-document.ts';
import { bodyText, countWords } from '#lib/body/plain-text.ts';
import type { Body } from '#lib/body/schema.ts';

type Read = { body: Body; words: number };

const known = new WeakMap<Node, Read>();

/** The body that the text on the page says and how many words it has; read once for each state of the text. */
export function bodyOf(editor: Editor): Read {
  const { doc } = editor.state;
  const before = known.get(doc);
  if (before) return before;
  const body = bodyOfDocument(editor.getJSON());
  const read: Read = { body, words: countWords(bodyText(body)) };
  known.set(doc, read);
  return read;
}
