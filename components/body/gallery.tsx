import type { Picture as PublishedPicture } from '#db/media/published.ts';
import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { Caption } from '../media/caption.tsx';
import { Picture } from '../media/picture.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

type GalleryProps = { edition: Edition; gallery: Extract<Block, { type: 'gallery' }>; pictures: Record<number, PublishedPicture> };

/** Several pictures: a row to swipe on a phone, all at once where there is room. Each leads to its full size. */
export function Gallery({ edition, gallery, pictures }: GalleryProps) {
  const { id, caption, media } = gallery.attrs;
  const shown = media.flatMap((pictureId) => pictures[pictureId] ?? []);
  if (shown.length === 0) return null;
  return (
    <figure id={id} className="gallery">
      {caption && <figcaption><MixedText edition={edition} text={caption} /></figcaption>}
      <ul aria-label={caption || translator(edition, 'Body')('gallery')}>
        {shown.map((picture, index) => <li key={index}><GalleryPicture edition={edition} picture={picture} /></li>)}
      </ul>
    </figure>
  );
}

function GalleryPicture({ edition, picture }: { edition: Edition; picture: PublishedPicture }) {
  const largest = picture.renditions.toSorted((a, b) => b.width - a.width)[0];
  return (
    <figure>
      <a className="pic" href={paths.media(largest?.file ?? '')} aria-label={translator(edition, 'Body')('enlarge', { alt: picture.alt })}>
        <Picture picture={picture} sizes="(min-width: 48rem) 22rem, 82vw" />
      </a>
      <Caption edition={edition} picture={picture} />
    </figure>
  );
}
