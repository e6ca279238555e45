'use client';

import { useRef, useState, type ReactNode } from 'react';
import type { PictureInfo } from '#db/media/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { infoOf } from './picture-info.ts';
import { PicturePicker } from './picture-picker.client.tsx';
import type { PicturePickingProps } from './picture-picking.client.tsx';
import { uploadPicture } from './upload-picture.ts';

/**
 * Sends files that were dropped into a story and gives the pictures they became, in their order. What was not taken is
 * said in a toast and left out.
 */
export function useUploadPictures(locale?: Locale): (files: readonly File[]) => Promise<PictureInfo[]> {
  const edition = useEdition();
  const t = useWords('DeskMedia');
  const because = useErrorWords();
  const toast = useToast();
  return async (files) => {
    const pictures: PictureInfo[] = [];
    for (const file of files) {
      const answer = await uploadPicture(file, { locale: edition.locale });
      if (answer.ok) pictures.push(infoOf(answer.value.picture, locale ?? edition.locale));
      else toast({ text: t('refusedOne', { name: file.name, reason: because(answer.reason) }) });
    }
    return pictures;
  };
}

/** The picker as a question: `pick` opens it and gives what was chosen, nothing when it was closed. `dialog` must stand in the page. */
export function usePicturePicker({ locale, wordless }: Pick<PicturePickingProps, 'locale' | 'wordless'>): { pick: (options?: { many?: boolean }) => Promise<PictureInfo[]>; dialog: ReactNode } {
  const [asked, setAsked] = useState<{ many: boolean } | null>(null);
  const answer = useRef<(pictures: PictureInfo[]) => void>(undefined);
  const settle = (pictures: PictureInfo[]) => {
    setAsked(null);
    answer.current?.(pictures);
    answer.current = undefined;
  };
  return {
    pick: ({ many = false } = {}) => new Promise((resolve) => {
      answer.current = resolve;
      setAsked({ many });
    }),
    dialog: asked && <PicturePicker many={asked.many} locale={locale} wordless={wordless} onPick={settle} onClose={() => settle([])} />,
  };
}
