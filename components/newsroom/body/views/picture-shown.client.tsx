'use client';

import { ImageOff, TriangleAlert } from 'lucide-react';
import { useWords } from '../../words.client.tsx';
import type { PictureInfo } from '../picture-info.ts';

/** A picture of the library, or a word where it is none of them. */
export function PictureShown({ picture }: { picture: PictureInfo | undefined }) {
  const t = useWords('DeskBody');
  if (!picture) return <div className="picture-missing" contentEditable={false}><ImageOff aria-hidden />{t('pictureMissing')}</div>;
  return <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} draggable={false} loading="lazy" />;
}

/** What the library says of a picture, and what is still to be said. */
export function PictureWords({ picture }: { picture: PictureInfo | undefined }) {
  const t = useWords('DeskBody');
  if (!picture) return null;
  return (
    <>
      {(picture.caption || picture.credit) && <span className="picture-caption"><bdi>{picture.caption}</bdi> {picture.credit && <b><bdi>{picture.credit}</bdi></b>}</span>}
      {picture.alt
        ? <span className="picture-alt">{t('pictureAlt', { alt: picture.alt })}</span>
        : picture.decorative
          ? <span className="picture-alt">{t('pictureDecorative')}</span>
          : <span className="picture-warning"><TriangleAlert aria-hidden />{t('pictureNeedsAlt')}</span>}
    </>
  );
}
