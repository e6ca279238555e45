import type { Picture as PublishedPicture } from '#db/media/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { MixedText } from '../ui/mixed-text.tsx';

/** What a picture has to do with the story, and whose it is. */
export function Caption({ edition, picture }: { edition: Edition; picture: Pick<PublishedPicture, 'caption' | 'credit'> }) {
  if (!picture.caption && !picture.credit) return null;
  return (
    <figcaption className="caption">
      <MixedText edition={edition} text={picture.caption} />
      {picture.credit && <>{' '}<span className="credit"><bdi>{picture.credit}</bdi></span></>}
    </figcaption>
  );
}
