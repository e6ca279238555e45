'use client';

import { useState } from 'react';
import { Wordmark } from '#components/site/wordmark.tsx';
import type { PictureInfo } from '#db/media/desk.ts';
import type { SiteSettings } from '#db/site/input.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { usePicturePicker } from '../../media/use-pictures.client.tsx';
import { useWords } from '../../words.client.tsx';

type Logos = SiteSettings['logos'];
type Props = { logos: Logos; /** Those that were chosen before. */ pictures: readonly PictureInfo[]; onChange: (logos: Logos) => void };

const papers = ['light', 'dark'] as const;

/** The drawing of the paper's name in each edition, as it will stand on light and on dark paper. */
export function LogoFields({ logos, pictures, onChange }: Props) {
  const t = useWords('DeskSite');
  const [known, setKnown] = useState(() => new Map(pictures.map((picture) => [picture.id, picture.src])));
  const { pick, dialog } = usePicturePicker({ wordless: true });
  const put = (locale: Locale, part: Partial<Logos[Locale]>) => onChange({ ...logos, [locale]: { ...logos[locale], ...part } });
  const choose = async (locale: Locale, paper: (typeof papers)[number]) => {
    const [picture] = await pick();
    if (!picture) return;
    setKnown((before) => new Map(before).set(picture.id, picture.src));
    put(locale, { [paper]: picture.id });
  };
  return (
    <>
      <p className="soft small">{t('logoHint')}</p>
      <div className="languages">
        {locales.map((locale) => {
          const { light, dark } = logos[locale];
          const other = locales.find((one) => one !== locale) ?? locale;
          const differs = logos[other].light !== light || logos[other].dark !== dark;
          return (
            <fieldset key={locale} className="stack language">
              <legend lang={locale}>{languageName(locale)}</legend>
              <div className="logo-samples">
                {papers.map((paper) => {
                  const own = logos[locale][paper];
                  const src = known.get(own ?? light ?? 0);
                  return (
                    <div key={paper} className="logo-place" role="group" aria-label={t('logoOn', { paper })}>
                      <span className="small soft" aria-hidden>{t('logoOn', { paper })}</span>
                      <span className="logo-sample" data-paper={paper}>
                        {light !== null && src ? <img src={src} alt="" data-ground={paper === 'dark' && dark === null ? 'light' : undefined} /> : <Wordmark />}
                      </span>
                      <span className="row">
                        {(paper === 'light' || light !== null) && (
                          <button type="button" className="btn btn-small" onClick={() => void choose(locale, paper)}>{own === null ? t('logoChoose') : t('logoOther')}</button>
                        )}
                        {own !== null && (
                          <button type="button" className="btn btn-small btn-quiet" onClick={() => put(locale, paper === 'light' ? { light: null, dark: null } : { dark: null })}>{t('logoRemove')}</button>
                        )}
                      </span>
                    </div>
                  );
                })}
              </div>
              {light !== null && differs && (
                <div className="row"><button type="button" className="btn btn-small btn-quiet" onClick={() => onChange({ ...logos, [other]: { light, dark } })}>{t('logoForOther', { language: other })}</button></div>
              )}
            </fieldset>
          );
        })}
      </div>
      {dialog}
    </>
  );
}
