import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { StandingPage } from '#components/list/standing-page.tsx';
import { pageBySlug, pageTranslations } from '#db/pages/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { decodeParam, paths } from '#lib/urls.ts';
import { readChrome } from '../../chrome.ts';
import { placeholder } from '../../placeholder.ts';
import { ReaderPage } from '../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; page: string }> };

export function generateStaticParams() {
  return [{ locale: placeholder, page: placeholder }];
}

async function read(locale: Locale, slug: string) {
  'use cache';
  cacheLife('published');
  const page = await pageBySlug(currentStore(), { locale, slug });
  tagged(cacheTag.site());
  if (!page) return null;
  tagged(cacheTag.page(page.id));
  const versions = await pageTranslations(currentStore(), page.groupKey);
  return { page, versions: versions.map((version) => ({ locale: version.locale, path: paths.page(version.locale, version.slug) })) };
}

async function request(params: Props['params']) {
  const { locale, page } = await params;
  if (!isLocale(locale)) return null;
  const found = await read(locale, decodeParam(page));
  return found && { ...found, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await request(params);
  if (!found) return {};
  const { edition } = await readChrome(found.locale);
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.page(found.locale, found.page.slug), versions: found.versions,
    title: `${found.page.title} | ${edition.name}`, description: found.page.description,
  });
}

export default async function StandingPageRoute({ params }: Props) {
  const found = await request(params);
  if (!found) notFound();
  const { edition, now } = await readChrome(found.locale);
  return (
    <ReaderPage locale={found.locale} versions={found.versions}>
      <StandingPage edition={edition} page={found.page} now={now} />
    </ReaderPage>
  );
}
