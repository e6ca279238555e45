import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { AiInNumbers, type AiNumbers } from '#components/list/ai-in-numbers.tsx';
import { StandingPage } from '#components/list/standing-page.tsx';
import { pageBySlug, pageTranslations } from '#db/pages/published.ts';
import { settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import { summaryCounts } from '#db/summaries/published.ts';
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

/**
 * What the page on the use of AI counts. It ends with the hour, and not with every approval and report: readers' reports
 * are sent by anybody, and none may make us render anew; a number that is an hour old is said to be so.
 */
async function readNumbers(locale: Locale): Promise<AiNumbers> {
  'use cache';
  cacheLife('published');
  const [store, at] = [currentStore(), Date.now()];
  tagged(cacheTag.site(), cacheTag.until(Math.ceil((at + 1) / hour) * hour));
  return { engine: (await settingsInForce(store)).summaries.engine, counts: await summaryCounts(store, locale), at };
}

const hour = 3_600_000;

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
  const { edition, now, usual } = await readChrome(found.locale);
  const tellsOfAi = usual.ai === paths.page(found.locale, found.page.slug);
  return (
    <ReaderPage locale={found.locale} versions={found.versions}>
      <StandingPage edition={edition} page={found.page} now={now}>
        {tellsOfAi && <AiInNumbers edition={edition} numbers={await readNumbers(found.locale)} />}
      </StandingPage>
    </ReaderPage>
  );
}
