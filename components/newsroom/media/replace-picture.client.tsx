'use client';

import { Replace } from 'lucide-react';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { MediaItem } from '#db/media/desk.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { takenTypes, uploadPicture } from './upload-picture.ts';

/** `holds`: a file waits to be decided on; says so where it is decided. */
export type ReplacingHandle = { holds: () => boolean };

type Props = { ref: Ref<ReplacingHandle>; picture: MediaItem; onReplaced: (picture: MediaItem) => void };
type Chosen = { file: File; preview: string };

/** Another file in the place of this picture: first both are seen side by side, because there is no way back. */
export function ReplacePicture({ ref, picture, onReplaced }: Props) {
  const t = useWords('DeskMedia');
  const toast = useToast();
  const because = useErrorWords();
  const { locale } = useEdition();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [sent, setSent] = useState<number | null>(null);

  const [isAsked, setAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => ({
    holds: () => {
      if (!chosen) return false;
      setAsked(true);
      section.current?.focus();
      return true;
    },
  }), [chosen]);
  // Both pictures are below the fold of most screens.
  useEffect(() => {
    if (chosen) section.current?.focus();
  }, [chosen]);

  const forget = () => {
    if (chosen) URL.revokeObjectURL(chosen.preview);
    setChosen(null);
    setSent(null);
    setAsked(false);
  };
  const replace = async () => {
    if (!chosen || sent !== null) return;
    setSent(0);
    const answer = await uploadPicture(chosen.file, { locale, replace: picture.id, onSent: setSent });
    forget();
    if (!answer.ok) return toast({ text: because(answer.reason) });
    toast({ text: t('replaced') });
    onReplaced(answer.value.picture);
  };

  if (!chosen) {
    return (
      <section className="stack">
        <h3>{t('otherFile')}</h3>
        <div className="row">
          <FileTrigger acceptedFileTypes={takenTypes} onSelect={(files) => files?.[0] && setChosen({ file: files[0], preview: URL.createObjectURL(files[0]) })}>
            <Button className="btn"><Replace className="dir-flip" aria-hidden />{t('replace')}</Button>
          </FileTrigger>
          <span className="soft small">{t('replaceHint')}</span>
        </div>
      </section>
    );
  }
  return (
    <section ref={section} tabIndex={-1} className="note media-replace" data-kind="warn" aria-label={t('replace')}>
      <figure><img src={picture.src} alt="" /><figcaption className="small">{t('before')}</figcaption></figure>
      <figure><img src={chosen.preview} alt="" /><figcaption className="small">{t('after')}</figcaption></figure>
      <p className="small">{t('replaceAsk')}</p>
      {isAsked && <p role="alert"><b>{t('replaceFirst')}</b></p>}
      {sent === null ? (
        <div className="row">
          <button type="button" className="btn btn-tonal" onClick={() => void replace()}>{t('replaceNow')}</button>
          <button type="button" className="btn btn-quiet" onClick={forget}>{t('keepOld')}</button>
        </div>
      ) : <p className="small" role="status">{sent < 1 ? t('sendingOne', { percent: sent }) : t('preparing')}</p>}
    </section>
  );
}
