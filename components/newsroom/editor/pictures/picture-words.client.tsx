'use client';

import { Suspense, use, useId, useState } from 'react';
import type { MediaItem, PictureInfo } from '#db/media/desk.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { act } from '../../act.ts';
import { Suggest, textOffers } from '../../suggest/suggest.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { FocalPoint } from './focal-point.client.tsx';

type Props = { picture: PictureInfo; /** Shows what the focal point leaves of it in the shapes of the site. */ crops?: boolean };

/** A picture of the story and what is said of it. Saved with the picture, for every story that shows it. */
export function PictureWords({ picture, crops }: Props) {
  const t = useWords('DeskEditor');
  const [item, setItem] = useState(() => readPicture(picture.id));
  return (
    <Suspense fallback={<p className="soft" role="status">{t('pictureLoading')}</p>}>
      <Loaded asked={item} picture={picture} crops={crops} again={() => setItem(readPicture(picture.id))} />
    </Suspense>
  );
}

async function readPicture(id: number): Promise<MediaItem | null> {
  const answer = await act('media.read', { id });
  return answer.ok ? answer.value : null;
}

function Loaded({ asked, picture, again, crops }: Props & { asked: Promise<MediaItem | null>; again: () => void }) {
  const t = useWords('DeskEditor');
  const item = use(asked);
  if (!item) return <p className="note" data-kind="warn">{t('pictureUnread')} <button type="button" className="link" onClick={again}>{t('retry')}</button></p>;
  return <PictureForm key={item.version} item={item} picture={picture} crops={crops} again={again} />;
}

/** What the picture shows, by a model that sees it. */
function AltOffers({ mediaId, onTake }: { mediaId: number; onTake: (alt: string) => void }) {
  const t = useWords('DeskSuggest');
  const { story } = useDesk();
  const ask = async () => textOffers(await act('suggestion.altText', { articleId: story.id, mediaId }), onTake);
  return <Suggest word={t('altText')} lang={story.locale} dir={directionOf(story.locale)} ask={ask} single />;
}

function PictureForm({ item, picture, crops, again }: Props & { item: MediaItem; again: () => void }) {
  const t = useWords('DeskEditor');
  const errors = useWords('Errors');
  const toast = useToast();
  const { story, addPictures } = useDesk();
  const [words, setWords] = useState(item.words[story.locale]);
  const [decorative, setDecorative] = useState(item.decorative);
  const [focal, setFocal] = useState(item.focal);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const line = { lang: story.locale, dir: directionOf(story.locale) } as const;
  const isChanged = decorative !== item.decorative || focal.x !== item.focal.x || focal.y !== item.focal.y
    || words.alt !== item.words[story.locale].alt || words.caption !== item.words[story.locale].caption || words.credit !== item.words[story.locale].credit;

  const save = async () => {
    setBusy(true);
    const answer = await act('media.save', { id: item.id, version: item.version, words: [{ locale: story.locale, ...words }], licence: item.licence, decorative, focal });
    setBusy(false);
    if (!answer.ok) return toast({ text: answer.reason === 'notAllowed' ? errors('notAllowed') : t('pictureNotSaved') });
    addPictures([{ ...picture, ...words, decorative, focal }]);
    toast({ text: t('pictureSaved') });
    again();
  };

  return (
    <form className="stack picture-words" onSubmit={(event) => { event.preventDefault(); if (isChanged && !isBusy) void save(); }}>
      {crops ? <FocalPoint picture={item} focal={focal} onFocal={setFocal} /> : null}
      <div className="field">
        <label htmlFor={`${id}-alt`}>{t('alt')}</label>
        <textarea {...line} id={`${id}-alt`} data-place="hero" value={words.alt} maxLength={600} disabled={decorative} aria-invalid={(!decorative && words.alt.trim() === '') || undefined} onChange={(event) => setWords({ ...words, alt: event.currentTarget.value })} />
        <span className="field-hint">{t('altHint')}</span>
        {story.proposes.pictures && !decorative && <AltOffers mediaId={item.id} onTake={(alt) => setWords({ ...words, alt })} />}
      </div>
      <label className="check"><input type="checkbox" checked={decorative} onChange={(event) => setDecorative(event.currentTarget.checked)} /><span>{t('decorative')}<small>{t('decorativeHint')}</small></span></label>
      <div className="field">
        <label htmlFor={`${id}-caption`}>{t('caption')}</label>
        <textarea {...line} id={`${id}-caption`} value={words.caption} maxLength={600} onChange={(event) => setWords({ ...words, caption: event.currentTarget.value })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-credit`}>{t('credit')}</label>
        <input {...line} id={`${id}-credit`} value={words.credit} maxLength={200} onChange={(event) => setWords({ ...words, credit: event.currentTarget.value })} />
      </div>
      <div className="row">
        <button type="submit" className="btn btn-tonal" aria-disabled={!isChanged || isBusy}>{isBusy ? t('saving') : t('pictureSave')}</button>
        <span className="small soft grow">{t('pictureEverywhere')}</span>
      </div>
    </form>
  );
}
