import { headers } from 'next/headers';
import Link from 'next/link';
import { deskEdition } from '#app/_request/desk-edition.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths, readDeskAddress } from '#lib/urls.ts';

/** What is not there, or not there for this person: the admin does not say which. */
export default async function DeskNotFound() {
  const address = readDeskAddress((await headers()).get('x-desk-path')?.split('?', 1)[0] ?? '');
  const locale = address?.kind === 'page' ? address.locale : defaultLocale;
  const t = translator(await deskEdition(locale), 'DeskShell');
  return (
    <main className="empty">
      <h1>{t('absent')}</h1>
      <p>{t('absentWhy')}</p>
      <Link className="btn btn-primary" href={deskPaths.home(locale)}>{t('toHome')}</Link>
    </main>
  );
}
