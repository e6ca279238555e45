'use client';

import type { NodeViewProps } from '@tiptap/core';
import { NodeViewWrapper } from '@tiptap/react';
import { directionOf } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { PictureShown, PictureWords } from './picture-shown.client.tsx';

/** A picture between paragraphs, with what is written of it in the library. */
export function FigureView({ node, editor, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useWords('DeskBody');
  const { locale } = useEdition();
  const { pictures, pickPictures } = useBodyDesk();
  const picture = pictures[Number(node.attrs['media'])];
  const replace = async () => {
    const [next] = await pickPictures({ many: false });
    if (next) updateAttributes({ media: next.id });
  };
  return (
    <NodeViewWrapper as="figure" className="body-figure" data-drag-handle data-selected={selected || undefined}>
      <PictureShown picture={picture} />
      <figcaption contentEditable={false} lang={locale} dir={directionOf(locale)}>
        <PictureWords picture={picture} />
        {editor.isEditable && (
          <span className="picture-ways">
            <button type="button" className="link" onClick={() => void replace()}>{t('replacePicture')}</button>
            <button type="button" className="link" onClick={deleteNode}>{t('removePicture')}</button>
          </span>
        )}
      </figcaption>
    </NodeViewWrapper>
  );
}
