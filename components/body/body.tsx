import { Fragment } from 'react';
import type { Picture as PublishedPicture } from '#db/media/published.ts';
import type { AdPlacement } from '#lib/ads/place-ads.ts';
import type { Body as PublishedBody } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { AdSlot } from '../ads/ad-slot.tsx';
import { BodyBlock } from './body-block.tsx';

type BodyProps = {
  edition: Edition;
  body: PublishedBody;
  /** By media id; a picture that is not here is left out. */
  pictures: Record<number, PublishedPicture>;
  ads?: AdPlacement[];
  /** Where the story is written from. */
  dateline?: string;
};

/** The text of a story or a standing page, block by block, with the ad slots between its sections. */
export function Body({ edition, body, pictures, ads = [], dateline }: BodyProps) {
  const place = dateline ? <><b className="dateline">{translator(edition, 'Article')('dateline', { place: dateline })}</b>{' '}</> : undefined;
  return (
    <div className="body">
      {body.content.map((block, index) => {
        const slot = ads.find((placement) => placement.before === block.attrs.id);
        return (
          <Fragment key={block.attrs.id}>
            {slot && <AdSlot edition={edition} name={slot.name} format={slot.format} reason={slot.reason} />}
            <BodyBlock edition={edition} block={block} pictures={pictures} before={index === 0 ? place : undefined} />
          </Fragment>
        );
      })}
    </div>
  );
}
