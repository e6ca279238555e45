import type { Picture as PublishedPicture } from '#db/media/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Caption } from '../media/caption.tsx';
import { Picture } from '../media/picture.tsx';

/** The main picture: the first thing the browser is to fetch, wider than the text. */
export function Hero({ edition, picture }: { edition: Edition; picture: PublishedPicture | null }) {
  if (!picture) return null;
  return (
    <figure className="hero">
      <div className="pic"><Picture picture={picture} sizes="(min-width: 80.5rem) 58rem, (min-width: 75rem) 75vw, 100vw" first /></div>
      <Caption edition={edition} picture={picture} />
    </figure>
  );
}
