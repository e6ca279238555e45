'use client';

import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { PictureWords } from './picture-words.client.tsx';

/** The pictures of the text, with those first that nobody has described. */
export function BodyPictures({ ids }: { ids: number[] }) {
  const t = useWords('DeskEditor');
  const { pictures } = useDesk();
  const [opened, setOpened] = useState<number | null>(null);
  const shown = [...new Set(ids)].flatMap((id) => pictures.get(id) ?? []);
  if (shown.length === 0) return <p className="soft">{t('bodyPicturesNone')}</p>;
  const silent = (picture: { alt: string; decorative: boolean }) => picture.alt === '' && !picture.decorative;
  return (
    <ul className="body-pictures">
      {shown.toSorted((a, b) => Number(silent(b)) - Number(silent(a))).map((picture) => (
        <li key={picture.id}>
          <button type="button" className="body-picture" aria-expanded={opened === picture.id} onClick={() => setOpened(opened === picture.id ? null : picture.id)}>
            <img src={picture.src} alt="" width={picture.width} height={picture.height} />
            {silent(picture)
              ? <span className="status" data-status="sent-back"><CircleAlert aria-hidden />{t('altMissing')}</span>
              : <span className="soft"><CircleCheck size={16} aria-hidden /> {picture.decorative ? t('decorative') : picture.alt}</span>}
          </button>
          {opened === picture.id && <PictureWords picture={picture} />}
        </li>
      ))}
    </ul>
  );
}
