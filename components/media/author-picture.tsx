import type { Picture as PublishedPicture } from '#db/media/published.ts';
import { Nuqta } from '../site/nuqta.tsx';
import { Picture } from './picture.tsx';

type AuthorPictureProps = { picture: PublishedPicture | null; size: 'small' | 'large' };

const widths = { small: '3rem', large: '7rem' } as const;

/** The face of a byline, always beside the name and so without words of its own. A desk signs with the mark of the house. */
export function AuthorPicture({ picture, size }: AuthorPictureProps) {
  return (
    <span className={size === 'large' ? 'author-picture large' : 'author-picture'} aria-hidden="true">
      {picture ? <Picture picture={picture} sizes={widths[size]} alt="" /> : <Nuqta />}
    </span>
  );
}
