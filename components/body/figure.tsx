import type { Picture as PublishedPicture } from '#db/media/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Caption } from '../media/caption.tsx';
import { Picture } from '../media/picture.tsx';

type BodyFigureProps = { edition: Edition; id: string; picture: PublishedPicture | undefined };

/** A picture between paragraphs, as wide as the text and never taller than the window. */
export function BodyFigure({ edition, id, picture }: BodyFigureProps) {
  if (!picture) return null;
  return (
    <figure id={id} className={picture.height > picture.width ? 'figure upright' : 'figure'}>
      <div className="pic"><Picture picture={picture} sizes="(min-width: 48rem) 45rem, 100vw" /></div>
      <Caption edition={edition} picture={picture} />
    </figure>
  );
}
