'use client';

import type { Edition, EditionSettings } from '#lib/i18n/edition.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { directionOf, languageName } from '#lib/i18n/locales.ts';
import { formatDate, formatHijri, formatTime } from '#lib/time/dates.ts';
import { useWords } from '../../words.client.tsx';

type Props = { edition: Edition; now: number; onChange: (part: Partial<EditionSettings>) => void };

const numerals = ['arab', 'latn'] as const;
const months = ['gregorian', 'levantine', 'both'] as const;

/** How one edition writes numbers and dates, with what readers will see. */
export function EditionWriting({ edition, now, onChange }: Props) {
  const t = useWords('DeskSite');
  const names = { arab: t('numeralsArab'), latn: t('numeralsLatn'), gregorian: t('monthsGregorian'), levantine: t('monthsLevantine'), both: t('monthsBoth') };
  return (
    <fieldset className="stack language">
      <legend lang={edition.locale}>{languageName(edition.locale)}</legend>
      <div className="row" role="radiogroup" aria-label={t('numerals')}>
        <span className="label soft small">{t('numerals')}</span>
        {numerals.map((one) => (
          <label key={one} className="check"><input type="radio" name={`numerals-${edition.locale}`} checked={edition.numerals === one} onChange={() => onChange({ numerals: one })} /><bdi>{names[one]}</bdi></label>
        ))}
      </div>
      {edition.locale === 'ar' && (
        <div className="row" role="radiogroup" aria-label={t('months')}>
          <span className="label soft small">{t('months')}</span>
          {months.map((one) => (
            <label key={one} className="check"><input type="radio" name="months" checked={edition.months === one} onChange={() => onChange({ months: one })} /><bdi>{names[one]}</bdi></label>
          ))}
        </div>
      )}
      <label className="check"><input type="checkbox" checked={edition.hijri} onChange={(event) => onChange({ hijri: event.target.checked })} />{t('hijri')}</label>
      <div className="sample" lang={edition.locale} dir={directionOf(edition.locale)} role="status" aria-label={t('sample')}>
        <time>{formatDate(edition, now, 'full')}</time>
        {edition.hijri && <time>{formatHijri(edition, now)}</time>}
        <time>{formatTime(edition, now)}</time>
        <span className="num">{formatNumber(edition, 1_250_000.5)}</span>
      </div>
    </fieldset>
  );
}
