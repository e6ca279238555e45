'use client';

import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import type { EmbedAddress } from '#lib/body/embed-from-address.ts';
import type { Insertion } from './toolbar/insertions.ts';
import type { PictureInfo } from './picture-info.ts';

export type OpenDialog = { name: 'link' } | { name: 'embed'; given?: EmbedAddress };

/** What the parts of the editor share. */
export type BodyDesk = {
  pictures: Readonly<Record<number, PictureInfo>>;
  pickPictures: (options: { many: boolean }) => Promise<PictureInfo[]>;
  insert: (editor: Editor, what: Insertion) => void;
  open: (dialog: OpenDialog) => void;
  /** Opens the panel that finds and replaces. */
  find: () => void;
  /** Says to those who listen what has happened on the page. */
  say: (words: string) => void;
};

const Context = createContext<BodyDesk | null>(null);

export const BodyDeskProvider = Context;

export function useBodyDesk(): BodyDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error('a part of the body editor stands outside of it');
  return desk;
}
