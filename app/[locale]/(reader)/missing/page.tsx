import { notFound } from 'next/navigation';
import { Notice } from '#components/site/notice.tsx';
import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { readChrome } from '../chrome.ts';
import { newest } from '../newest.ts';
import { ReaderPage } from '../reader-page.tsx';

type Props = { params: Promise<{ locale: string }> };

/**
 * Shown with status 404 at every address that leads nowhere. Next leaves out a page's metadata at that status
 * (and says `noindex` itself), hence the title here, which React lifts into the head.
 */
export default async function MissingRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { edition, now } = await readChrome(locale);
  const t = translator(edition, 'Notice');
  return (
    <ReaderPage locale={locale}>
      <title>{`${t('missingTitle')} | ${edition.name}`}</title>
      <Notice edition={edition} title={t('missingTitle')} text={t('missingText')} latest={await newest(locale)} now={now} />
    </ReaderPage>
  );
}
