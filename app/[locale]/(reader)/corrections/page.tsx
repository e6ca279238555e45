import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { CorrectionsPage } from '#components/list/corrections-page.tsx';
import { correctedArticles } from '#db/articles/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, locales, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from '../chrome.ts';
import { ReaderPage } from '../reader-page.tsx';

type Props = { params: Promise<{ locale: string }> };

/** Corrections shown; older ones stay on their stories. */
const shown = 200;

async function read(locale: Locale) {
  'use cache';
  cacheLife('published');
  tagged(cacheTag.edition(locale));
  return correctedArticles(currentStore(), { locale, limit: shown, now: Date.now() });
}

const versions = locales.map((locale) => ({ locale, path: paths.corrections(locale) }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.corrections(locale), versions,
    title: t('correctionsTitle', { name: edition.name }), description: t('correctionsDescription', { name: edition.name }),
  });
}

export default async function CorrectionsRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { edition, now } = await readChrome(locale);
  return (
    <ReaderPage locale={locale} versions={versions}>
      <CorrectionsPage edition={edition} corrections={await read(locale)} now={now} />
    </ReaderPage>
  );
}
