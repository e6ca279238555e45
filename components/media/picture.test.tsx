import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Picture as PublishedPicture } from '#db/media/published.ts';
import { Picture } from './picture.tsx';

const rendition = (width: number, type: 'image/webp' | 'image/jpeg' = 'image/webp') => ({ width, height: (width * 2) / 3, file: `${width}.${type.slice(6)}`, type });
const picture: PublishedPicture = {
  id: 1, width: 1600, height: 1067, renditions: [rendition(1200), rendition(1200, 'image/jpeg'), rendition(480)], focal: { x: 0.5, y: 0.5 },
  licence: '', alt: 'A river', caption: '', credit: '',
};
const shown = (more: Partial<PublishedPicture> = {}) => renderToStaticMarkup(<Picture picture={{ ...picture, ...more }} sizes="100vw" />);

describe('Picture', () => {
  test('offers its WebP widths from the smallest and keeps its room', () => {
    expect(shown()).toContain('srcSet="/media/480.webp 480w, /media/1200.webp 1200w"');
    expect(shown()).toContain('width="1600" height="1067"');
  });

  test('is served as JPEG where no WebP was made', () => {
    expect(shown({ renditions: [rendition(1200, 'image/jpeg')] })).toContain('src="/media/1200.jpeg"');
  });

  test('opens a page as AVIF where that was made, and only there', () => {
    const openings = [{ width: 960, height: 640, file: 'o.avif', type: 'image/avif' as const }];
    const opening = renderToStaticMarkup(<Picture picture={{ ...picture, openings }} sizes="100vw" first />);
    expect(opening).toContain('<source type="image/avif" srcSet="/media/o.avif 960w" sizes="100vw"/>');
    expect(shown({ openings })).not.toContain('avif');
  });

  test('keeps what its focal point says in view', () => {
    expect(shown({ focal: { x: 0.25, y: 0.1 } })).toContain('object-position:25% 10%');
    expect(shown()).not.toContain('object-position');
  });

  test('is silent where the words beside it say the same', () => {
    expect(renderToStaticMarkup(<Picture picture={picture} sizes="1px" alt="" />)).toContain('alt=""');
    expect(shown()).toContain('alt="A river"');
  });

  test('without any rendition there is no picture, and no empty frame', () => {
    expect(shown({ renditions: [] })).toBe('');
  });
});
