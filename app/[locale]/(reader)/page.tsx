import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { Front } from '#components/front/front.tsx';
import { frontPage } from '#db/fronts/published.ts';
import { currentStore } from '#db/store/current.ts';
import { isLocale, locales, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { readEnvironment } from '#lib/env.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from './chrome.ts';
import { ReaderPage } from './reader-page.tsx';

type Props = { params: Promise<{ locale: string }> };

async function read(locale: Locale) {
  'use cache';
  cacheLife('published');
  const front = await frontPage(currentStore(), locale, Date.now());
  tagged(...front.tags);
  return front;
}

const versions = locales.map((locale) => ({ locale, path: paths.front(locale) }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.front(locale), versions,
    title: t('frontTitle', { name: edition.name }), description: edition.motto,
  });
}

export default async function FrontRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { edition, now } = await readChrome(locale);
  const front = await read(locale);
  return (
    <ReaderPage locale={locale} current="front" versions={versions} breaking={front.breaking}>
      <Front edition={edition} front={front} now={now} />
    </ReaderPage>
  );
}
