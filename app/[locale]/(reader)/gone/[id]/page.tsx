import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { Notice } from '#components/site/notice.tsx';
import { articleState } from '#db/articles/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { formatDate } from '#lib/time/dates.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from '../../chrome.ts';
import { newest } from '../../newest.ts';
import { placeholder } from '../../placeholder.ts';
import { ReaderPage } from '../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; id: string }> };

export function generateStaticParams() {
  return [{ locale: placeholder, id: placeholder }];
}

async function read(id: number) {
  'use cache';
  cacheLife('published');
  tagged(cacheTag.article(id));
  const article = await articleState(currentStore(), id, Date.now());
  return article?.state === 'withdrawn' ? article : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Notice');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.front(locale), index: false,
    title: `${t('goneTitle')} | ${edition.name}`, description: t('goneTitle'),
  });
}

/** Shown with status 410 where a story was that the newsroom has taken down. */
export default async function GoneRoute({ params }: Props) {
  const { locale, id } = await params;
  const article = isLocale(locale) && /^\d+$/.test(id) ? await read(Number(id)) : null;
  if (!isLocale(locale) || !article) notFound();
  const { edition, now } = await readChrome(locale);
  const t = translator(edition, 'Notice');
  const text = t('goneText', { date: formatDate(edition, article.at, 'date'), reason: article.reason });
  return (
    <ReaderPage locale={locale}>
      <Notice edition={edition} title={t('goneTitle')} text={text} latest={await newest(locale)} now={now} />
    </ReaderPage>
  );
}
