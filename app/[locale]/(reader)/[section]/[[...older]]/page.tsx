import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { SectionFront } from '#components/list/section-front.tsx';
import { listArticles } from '#db/articles/published.ts';
import { composeSection, sectionWithFront } from '#db/fronts/published.ts';
import { sectionTranslations } from '#db/sections/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { decodeParam, paths } from '#lib/urls.ts';
import { readChrome } from '../../chrome.ts';
import { listLength, olderThan } from '../../older.ts';
import { placeholder } from '../../placeholder.ts';
import { ReaderPage } from '../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; section: string; older?: string[] }> };

export function generateStaticParams() {
  return [{ locale: placeholder, section: placeholder, older: [placeholder] }];
}

async function read(locale: Locale, slug: string, before: number | undefined) {
  'use cache';
  cacheLife('published');
  const store = currentStore();
  const now = Date.now();
  const found = await sectionWithFront(store, { locale, slug, now });
  tagged(cacheTag.names(locale));
  if (!found) {
    tagged(cacheTag.edition(locale));
    return null;
  }
  const { section, slots } = found;
  tagged(cacheTag.section(section.id));
  const head = before ? null : await composeSection(store, slots, { section, limit: listLength, now });
  if (head) tagged(...head.tags);
  const list = head?.list ?? (await listArticles(store, { of: { sectionId: section.id }, before, limit: listLength, now }));
  const elsewhere = before ? [] : await sectionTranslations(store, section.groupKey);
  return list && { section, list, versions: elsewhere.map((version) => ({ locale: version.locale, path: paths.section(version.locale, version.slug) })) };
}

async function request(params: Props['params']) {
  const { locale, section, older } = await params;
  if (!isLocale(locale)) return null;
  const before = olderThan(older);
  const found = await read(locale, decodeParam(section), before);
  return found && { ...found, locale, before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await request(params);
  if (!found) return {};
  const { locale, section, before, versions } = found;
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.section(locale, section.slug, before), versions,
    title: t('sectionTitle', { title: section.name, name: edition.name }),
    description: t('sectionDescription', { title: section.name, name: edition.name }),
  });
}

export default async function SectionRoute({ params }: Props) {
  const found = await request(params);
  if (!found) notFound();
  const { locale, section, list, before, versions } = found;
  const { edition, now } = await readChrome(locale);
  return (
    <ReaderPage locale={locale} current={section.id} versions={versions}>
      <SectionFront edition={edition} section={section} list={list} now={now} before={before} />
    </ReaderPage>
  );
}
