import { ArrowLeft, Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Wordmark } from '#components/site/wordmark.tsx';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf, languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';

type Props = { edition: Edition; /** This page in the other language. */ inLanguage: (locale: Locale) => string; children: ReactNode };

/** The frame of the pages before the sign-in. */
export function Gate({ edition, inLanguage, children }: Props) {
  const t = translator(edition, 'DeskSignIn');
  const others = locales.filter((locale) => locale !== edition.locale);
  return (
    <main className="gate">
      <div className="gate-top">
        {others.map((locale) => (
          <a key={locale} className="link" href={inLanguage(locale)} lang={locale} dir={directionOf(locale)}><Languages aria-hidden />{languageName(locale)}</a>
        ))}
      </div>
      <div className="gate-box">
        <span className="gate-mark" role="img" aria-label={edition.name}><Wordmark /></span>
        {children}
      </div>
      <a className="link" href={paths.front(edition.locale)}><ArrowLeft className="dir-flip" aria-hidden />{t('toReaders')}</a>
    </main>
  );
}
