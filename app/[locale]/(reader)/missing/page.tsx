import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '#components/site/notice.tsx';
import { readEnvironment } from '#lib/env.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from '../chrome.ts';
import { newest } from '../newest.ts';
import { ReaderPage } from '../reader-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Notice');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.front(locale), index: false,
    title: `${t('missingTitle')} | ${edition.name}`, description: t('missingText'),
  });
}

/** Shown with status 404 at every address that leads nowhere. */
export default async function MissingRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { edition, now } = await readChrome(locale);
  const t = translator(edition, 'Notice');
  return (
    <ReaderPage locale={locale}>
      <Notice edition={edition} title={t('missingTitle')} text={t('missingText')} latest={await newest(locale)} now={now} />
    </ReaderPage>
  );
}
