'use client';

import { ImagePlus, Images } from 'lucide-react';
import { useState } from 'react';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import { PicturePicker } from '../../media/picture-picker.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import { BodyPictures } from './body-pictures.client.tsx';
import { PictureWords } from './picture-words.client.tsx';

/** The story's own picture with all that belongs to it, and the pictures in its text. */
export function PicturesTab() {
  const t = useWords('DeskEditor');
  const { story, pictures, addPictures } = useDesk();
  const [heroId, setHeroId] = useStoryField('heroId');
  const [body] = useStoryField('body');
  const [isPicking, setPicking] = useState(false);
  const hero = heroId === null ? undefined : pictures.get(heroId);
  return (
    <div className="tool-scroll">
      <div className="row">
        <h2 className="grow">{t('heroTitle')}</h2>
        {hero && <button type="button" className="btn btn-small" onClick={() => setPicking(true)}>{t('heroReplace')}</button>}
        {hero && <button type="button" className="btn btn-small btn-quiet" onClick={() => setHeroId(null)}>{t('heroDrop')}</button>}
      </div>
      {hero ? <PictureWords key={hero.id} picture={hero} crops /> : (
        <div className="empty" data-place="hero">
          <ImagePlus size={32} aria-hidden />
          <h3>{t('noHero')}</h3>
          <p>{t('heroEmpty')}</p>
          <button type="button" className="btn btn-tonal" onClick={() => setPicking(true)}>{t('heroChoose')}</button>
        </div>
      )}
      <h2><Images size={18} aria-hidden /> {t('bodyPictures')}</h2>
      <BodyPictures ids={mediaIdsOf(body)} />
      {isPicking && (
        <PicturePicker
          locale={story.locale} onClose={() => setPicking(false)}
          onPick={([picture]) => { setPicking(false); if (picture) { addPictures([picture]); setHeroId(picture.id); } }}
        />
      )}
    </div>
  );
}
