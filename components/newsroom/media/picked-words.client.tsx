'use client';

import { useState } from 'react';
import type { MediaItem } from '#db/media/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';

type Props = {
  chosen: readonly MediaItem[];
  locale: Locale;
  label: string;
  wordless?: boolean;
  onDone: (pictures: MediaItem[]) => void;
};

/** The foot of the picker: what the chosen pictures show, where nobody has said it, and the button that takes them. */
export function PickedWords({ chosen, locale, label, wordless, onDone }: Props) {
  const t = useWords('DeskMedia');
  const toast = useToast();
  const because = useErrorWords();
  const [said, setSaid] = useState<Record<number, string>>({});
  const [busy, setBusy] = useState(false);
  const silent = wordless ? [] : chosen.filter((picture) => !picture.decorative && picture.words[locale].alt === '');

  const take = async () => {
    if (busy || chosen.length === 0) return;
    setBusy(true);
    const pictures: MediaItem[] = [];
    for (const picture of chosen) {
      const alt = said[picture.id]?.trim();
      if (!alt) {
        pictures.push(picture);
        continue;
      }
      const words = { ...picture.words[locale], alt };
      const saved = await act('media.save', {
        id: picture.id, version: picture.version, licence: picture.licence, decorative: picture.decorative, focal: picture.focal, words: [{ locale, ...words }],
      });
      if (!saved.ok) toast({ text: because(saved.reason) });
      pictures.push(saved.ok ? { ...picture, version: saved.value.version, words: { ...picture.words, [locale]: words } } : picture);
    }
    onDone(pictures);
  };

  return (
    <form
      className="picked-words"
      onSubmit={(event) => {
        event.preventDefault();
        // The story's own form stands above the dialog.
        event.stopPropagation();
        void take();
      }}
    >
      {silent.map((picture) => (
        <label key={picture.id} className="picked-word">
          <img src={picture.src} alt="" width={picture.width} height={picture.height} />
          <span className="field">
            <span className="label">{t('altAsked')}</span>
            <input type="text" maxLength={600} dir="auto" lang={locale} value={said[picture.id] ?? ''} onChange={(event) => setSaid({ ...said, [picture.id]: event.target.value })} placeholder={t('altHint')} />
          </span>
        </label>
      ))}
      <div className="modal-foot">
        <button type="submit" className="btn btn-primary" aria-disabled={chosen.length === 0 || busy}>{busy ? t('saving') : label}</button>
      </div>
    </form>
  );
}
