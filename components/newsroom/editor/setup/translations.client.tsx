'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { languageName } from '#lib/i18n/locales.ts';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';

/** The language of the story, which stays, and its versions in others. */
export function Translations() {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const router = useRouter();
  const toast = useToast();
  const reasonOf = useErrorWords();
  const { story, engine } = useDesk();
  const [isBusy, setBusy] = useState(false);

  const translate = async (locale: (typeof story.missing)[number]) => {
    setBusy(true);
    await engine.saveNow();
    const answer = await act('article.translate', { id: story.id, locale });
    setBusy(false);
    if (!answer.ok) return toast({ text: reasonOf(answer.reason) });
    router.push(deskPaths.translation(edition.locale, answer.value.id));
  };
  return (
    <fieldset className="stack">
      <legend className="field-legend">{t('languages')}</legend>
      <p className="small soft">{t('languageFixed', { language: languageName(story.locale) })}</p>
      {story.siblings.map((sibling) => (
        <p key={sibling.id} className="row">
          <span className="grow"><Link className="link" href={deskPaths.article(edition.locale, sibling.id)} lang={sibling.locale}>{sibling.headline || t('untitled')}</Link></span>
          <span className="chip">{languageName(sibling.locale)}</span>
          {sibling.lags && <span className="status" data-status="corrected">{t('lags')}</span>}
        </p>
      ))}
      {story.rights.translate && story.missing.map((locale) => (
        <button key={locale} type="button" className="btn" aria-disabled={isBusy} onClick={() => { if (!isBusy) void translate(locale); }}>{t('translateTo', { language: languageName(locale) })}</button>
      ))}
    </fieldset>
  );
}
