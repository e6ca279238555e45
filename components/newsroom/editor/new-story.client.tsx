'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { directionOf, languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { slugOf } from '#lib/text/slug.ts';
import { deskPaths } from '#lib/urls.ts';
import { act } from '../act.ts';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';

type Choice = { id: number; locale: Locale; name: string };

/** Language and section, which a story cannot do without; everything else is written on its own page. */
export function NewStory({ sections }: { sections: Choice[] }) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const router = useRouter();
  const reasonOf = useErrorWords();
  const offered = locales.filter((locale) => sections.some((section) => section.locale === locale));
  const [locale, setLocale] = useState<Locale>(offered.includes(edition.locale) ? edition.locale : offered[0] ?? edition.locale);
  const shown = sections.filter((section) => section.locale === locale);
  const [chosen, setChosen] = useState<number | null>(null);
  const [headline, setHeadline] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const id = useId();
  const sectionId = shown.some((section) => section.id === chosen) ? chosen : shown[0]?.id;

  const start = async () => {
    if (sectionId === undefined || sectionId === null) return;
    setBusy(true);
    setFailure(null);
    const answer = await act('article.draft', { locale, sectionId, fields: { headline: headline.trim(), slug: headline.trim() === '' ? '' : slugOf(headline) } });
    if (answer.ok) return router.push(deskPaths.article(edition.locale, answer.value.id));
    setBusy(false);
    setFailure(reasonOf(answer.reason));
  };

  return (
    <form className="card stack new-story" onSubmit={(event) => { event.preventDefault(); if (!isBusy) void start(); }}>
      <div className="field">
        <label htmlFor={`${id}-headline`}>{t('newHeadline')}</label>
        <input id={`${id}-headline`} autoFocus value={headline} maxLength={300} lang={locale} dir={directionOf(locale)} onChange={(event) => setHeadline(event.currentTarget.value)} />
        <span className="field-hint">{t('newHeadlineHint')}</span>
      </div>
      {offered.length > 1 && (
        <fieldset className="publish-when">
          <legend className="field-legend">{t('newLanguage')}</legend>
          {offered.map((one) => <label key={one}><input type="radio" name="locale" checked={one === locale} onChange={() => setLocale(one)} />{languageName(one)}</label>)}
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={`${id}-section`}>{t('section')}</label>
        <select id={`${id}-section`} value={sectionId ?? ''} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {shown.map((section) => <option key={section.id} value={section.id}>{section.name}</option>)}
        </select>
      </div>
      {failure && <p className="publish-why" role="alert">{failure}</p>}
      <div className="row"><button type="submit" className="btn btn-primary" aria-disabled={isBusy}>{isBusy ? t('newStarting') : t('newStart')}</button></div>
    </form>
  );
}
