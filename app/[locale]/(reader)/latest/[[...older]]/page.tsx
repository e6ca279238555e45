import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { LatestPage } from '#components/list/latest-page.tsx';
import { listArticles } from '#db/articles/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, locales, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from '../../chrome.ts';
import { listLength, olderThan } from '../../older.ts';
import { placeholder } from '../../placeholder.ts';
import { ReaderPage } from '../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; older?: string[] }> };

export function generateStaticParams() {
  return [{ locale: placeholder, older: [placeholder] }];
}

async function read(locale: Locale, before: number | undefined) {
  'use cache';
  cacheLife('published');
  tagged(cacheTag.edition(locale));
  return listArticles(currentStore(), { of: { locale }, before, limit: listLength, now: Date.now() });
}

const versionsOf = (before: number | undefined) => (before ? [] : locales.map((locale) => ({ locale, path: paths.latest(locale) })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, older } = await params;
  if (!isLocale(locale)) return {};
  const before = olderThan(older);
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.latest(locale, before), versions: versionsOf(before),
    title: t('latestTitle', { name: edition.name }), description: t('latestDescription', { name: edition.name }),
  });
}

export default async function LatestRoute({ params }: Props) {
  const { locale, older } = await params;
  if (!isLocale(locale)) notFound();
  const before = olderThan(older);
  const list = await read(locale, before);
  if (!list) notFound();
  const { edition, now } = await readChrome(locale);
  return (
    <ReaderPage locale={locale} versions={versionsOf(before)}>
      <LatestPage edition={edition} list={list} now={now} before={before} />
    </ReaderPage>
  );
}
