'use client';

import type { NodeViewProps } from '@tiptap/core';
import { NodeViewWrapper } from '@tiptap/react';
import { ArrowLeft, ArrowRight, Plus, TriangleAlert, X } from 'lucide-react';
import { directionOf } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { PictureShown, PictureWords } from './picture-shown.client.tsx';

/** Several pictures under one caption, in their order. */
export function GalleryView({ node, editor, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useWords('DeskBody');
  const { locale } = useEdition();
  const { pictures, pickPictures } = useBodyDesk();
  const media: number[] = Array.isArray(node.attrs['media']) ? node.attrs['media'].map(Number) : [];
  const caption = String(node.attrs['caption'] ?? '');
  const add = async () => {
    const more = await pickPictures({ many: true });
    if (more.length > 0) updateAttributes({ media: [...media, ...more.map(({ id }) => id)].slice(0, 40) });
  };
  const swap = (index: number, other: number) => {
    const [one, two] = [media[index], media[other]];
    if (one !== undefined && two !== undefined) updateAttributes({ media: media.with(index, two).with(other, one) });
  };
  const drop = (index: number) => (media.length === 1 ? deleteNode() : updateAttributes({ media: media.toSpliced(index, 1) }));
  return (
    <NodeViewWrapper as="figure" className="body-gallery" data-drag-handle data-selected={selected || undefined}>
      <div contentEditable={false} lang={locale} dir={directionOf(locale)}>
        <input className="gallery-caption" dir="auto" value={caption} maxLength={500} readOnly={!editor.isEditable} aria-label={t('galleryCaption')} placeholder={t('galleryCaption')} onChange={({ target }) => updateAttributes({ caption: target.value })} />
        <ul aria-label={t('insert-gallery')}>
          {media.map((id, index) => (
            <li key={`${id}-${index}`}>
              <PictureShown picture={pictures[id]} />
              <PictureWords picture={pictures[id]} />
              {editor.isEditable && (
                <span className="picture-ways">
                  <button type="button" className="icon-btn" aria-label={t('pictureEarlier', { position: index + 1 })} aria-disabled={index === 0 || undefined} onClick={() => swap(index, index - 1)}><ArrowLeft aria-hidden className="dir-flip" /></button>
                  <button type="button" className="icon-btn" aria-label={t('pictureLater', { position: index + 1 })} aria-disabled={index === media.length - 1 || undefined} onClick={() => swap(index, index + 1)}><ArrowRight aria-hidden className="dir-flip" /></button>
                  <button type="button" className="icon-btn" aria-label={t('pictureOut', { position: index + 1 })} onClick={() => drop(index)}><X aria-hidden /></button>
                </span>
              )}
            </li>
          ))}
        </ul>
        {media.length < 2 && <p className="picture-warning"><TriangleAlert aria-hidden />{t('galleryOfOne')}</p>}
        {editor.isEditable && (
          <p className="picture-ways">
            <button type="button" className="btn btn-small" onClick={() => void add()}><Plus aria-hidden />{t('addPictures')}</button>
            <button type="button" className="link" onClick={deleteNode}>{t('removeGallery')}</button>
          </p>
        )}
      </div>
    </NodeViewWrapper>
  );
}
