import type { Picture as PublishedPicture } from '#db/media/published.ts';
import { paths } from '#lib/urls.ts';

type PictureProps = {
  picture: PublishedPicture;
  /** The `sizes` of the image: how wide it is shown at each width of the window. */
  sizes: string;
  /** The first picture of the page is fetched at once, before all others. */
  first?: boolean;
  /** Empty where the words beside the picture say the same. */
  alt?: string;
};

/** Browsers that read no `srcset` are served a middling width. */
const middling = 960;

/** A picture in the widths that were made of it; what is cropped away is far from its focal point. */
export function Picture({ picture, sizes, first = false, alt = picture.alt }: PictureProps) {
  const webp = picture.renditions.filter((rendition) => rendition.type === 'image/webp');
  const renditions = (webp.length > 0 ? webp : picture.renditions).toSorted((a, b) => a.width - b.width);
  const plain = renditions.find((rendition) => rendition.width >= middling) ?? renditions.at(-1);
  if (!plain) return null;
  const image = (
    <img
      src={paths.media(plain.file)}
      srcSet={sourcesOf(renditions)}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      style={objectPosition(picture.focal)}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  );
  if (!first || !picture.openings) return image;
  return (
    <picture style={{ display: 'contents' }}>
      <source type="image/avif" srcSet={sourcesOf(picture.openings)} sizes={sizes} />
      {image}
    </picture>
  );
}

function sourcesOf(renditions: { file: string; width: number }[]): string {
  return renditions.map((rendition) => `${paths.media(rendition.file)} ${rendition.width}w`).join(', ');
}

/** Physical on purpose: a picture does not turn round with the page. */
function objectPosition({ x, y }: PublishedPicture['focal']) {
  return x === 0.5 && y === 0.5 ? undefined : { objectPosition: `${Math.round(x * 100)}% ${Math.round(y * 100)}%` };
}
