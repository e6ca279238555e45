import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { AuthorPage } from '#components/list/author-page.tsx';
import { listArticles } from '#db/articles/published.ts';
import { authorBySlug, authorTranslations } from '#db/authors/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { decodeParam, paths } from '#lib/urls.ts';
import { readChrome } from '../../../chrome.ts';
import { listLength, olderThan } from '../../../older.ts';
import { placeholder } from '../../../placeholder.ts';
import { ReaderPage } from '../../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; author: string; older?: string[] }> };

export function generateStaticParams() {
  return [{ locale: placeholder, author: placeholder, older: [placeholder] }];
}

async function read(locale: Locale, slug: string, before: number | undefined) {
  'use cache';
  cacheLife('published');
  const store = currentStore();
  const author = await authorBySlug(store, { locale, slug });
  tagged(cacheTag.names(locale));
  if (!author) {
    tagged(cacheTag.edition(locale));
    return null;
  }
  tagged(cacheTag.author(author.id));
  const list = await listArticles(store, { of: { authorId: author.id }, before, limit: listLength, now: Date.now() });
  const elsewhere = before ? [] : await authorTranslations(store, author.groupKey);
  return list && { author, list, versions: elsewhere.map((version) => ({ locale: version.locale, path: paths.author(version.locale, version.slug) })) };
}

async function request(params: Props['params']) {
  const { locale, author, older } = await params;
  if (!isLocale(locale)) return null;
  const before = olderThan(older);
  const found = await read(locale, decodeParam(author), before);
  return found && { ...found, locale, before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await request(params);
  if (!found) return {};
  const { locale, author, before, versions } = found;
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.author(locale, author.slug, before), versions,
    title: t('authorTitle', { title: author.name, name: edition.name }),
    description: t('authorDescription', { title: author.name, name: edition.name }),
  });
}

export default async function AuthorRoute({ params }: Props) {
  const found = await request(params);
  if (!found) notFound();
  const { locale, author, list, before, versions } = found;
  const { edition, now } = await readChrome(locale);
  return (
    <ReaderPage locale={locale} versions={versions}>
      <AuthorPage edition={edition} author={author} list={list} now={now} before={before} />
    </ReaderPage>
  );
}
