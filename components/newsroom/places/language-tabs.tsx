import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths, type DeskPlace } from '#lib/urls.ts';

type Props = { edition: Edition; place: DeskPlace; language: Locale };

/** The languages of what is kept for each language apart. */
export function LanguageTabs({ edition, place, language }: Props) {
  const t = translator(edition, 'DeskPlaces');
  return (
    <nav className="tabs" aria-label={t('languages')}>
      {locales.map((locale) => (
        <Link key={locale} href={deskPaths.filtered(edition.locale, place, { language: locale })} aria-current={locale === language ? 'page' : undefined} lang={locale}>
          {languageName(locale)}
        </Link>
      ))}
    </nav>
  );
}
