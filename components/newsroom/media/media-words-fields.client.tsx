'use client';

import { useId } from 'react';
import type { MediaItem, MediaWords } from '#db/media/desk.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../words.client.tsx';

type Props = { draft: MediaItem; readOnly: boolean; onChange: (draft: MediaItem) => void };

/** The words of a picture in both languages side by side, whether it needs any, and what it may be used for. */
export function MediaWordsFields({ draft, readOnly, onChange }: Props) {
  const t = useWords('DeskMedia');
  const licence = useId();
  return (
    <div className="stack">
      <div className="media-languages">
        {locales.map((language) => (
          <LanguageFields
            key={language} language={language} words={draft.words[language]} silent={draft.decorative} readOnly={readOnly}
            onChange={(words) => onChange({ ...draft, words: { ...draft.words, [language]: words } })}
          />
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={draft.decorative} disabled={readOnly} onChange={(event) => onChange({ ...draft, decorative: event.target.checked })} />
        <span><b>{t('decorative')}</b> <span className="soft small">{t('decorativeHint')}</span></span>
      </label>
      <div className="field">
        <label htmlFor={licence}>{t('licence')}</label>
        <input id={licence} type="text" maxLength={200} dir={draft.licence ? 'auto' : undefined} readOnly={readOnly} value={draft.licence} onChange={(event) => onChange({ ...draft, licence: event.target.value })} placeholder={t('licenceHint')} />
      </div>
    </div>
  );
}

type LanguageProps = { language: Locale; words: MediaWords; silent: boolean; readOnly: boolean; onChange: (words: MediaWords) => void };

function LanguageFields({ language, words, silent, readOnly, onChange }: LanguageProps) {
  const t = useWords('DeskMedia');
  // A hint in the admin's language would stand the wrong way round in a field of the other.
  const hints = useEdition().locale === language;
  const ids = { alt: useId(), caption: useId(), credit: useId() };
  const missing = !silent && words.alt.trim() === '';
  const way = { dir: language === 'ar' ? 'rtl' : 'ltr', lang: language, readOnly };
  return (
    <fieldset className="media-language">
      <legend>{t('language', { language })}</legend>
      <div className="field">
        <label htmlFor={ids.alt}>{t('alt')}</label>
        <textarea
          {...way} id={ids.alt} maxLength={600} rows={3} value={silent ? '' : words.alt} disabled={silent} placeholder={hints ? (silent ? t('altSilent') : t('altHint')) : undefined}
          aria-describedby={missing ? `${ids.alt}-why` : undefined} onChange={(event) => onChange({ ...words, alt: event.target.value })}
        />
        {missing && <span id={`${ids.alt}-why`} className="field-hint media-warn">{t('altWanted', { language })}</span>}
      </div>
      <div className="field">
        <label htmlFor={ids.caption}>{t('caption')}</label>
        <textarea {...way} id={ids.caption} maxLength={600} rows={2} value={words.caption} onChange={(event) => onChange({ ...words, caption: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor={ids.credit}>{t('credit')}</label>
        <input {...way} id={ids.credit} type="text" maxLength={200} value={words.credit} onChange={(event) => onChange({ ...words, credit: event.target.value })} placeholder={hints ? t('creditHint') : undefined} />
      </div>
    </fieldset>
  );
}
