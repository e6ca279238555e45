import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { TopicPage } from '#components/list/topic-page.tsx';
import { listArticles } from '#db/articles/published.ts';
import { topicBySlug, topicTranslations } from '#db/topics/published.ts';
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

type Props = { params: Promise<{ locale: string; topic: string; older?: string[] }> };

export function generateStaticParams() {
  return [{ locale: placeholder, topic: placeholder, older: [placeholder] }];
}

async function read(locale: Locale, slug: string, before: number | undefined) {
  'use cache';
  cacheLife('published');
  const store = currentStore();
  const topic = await topicBySlug(store, { locale, slug });
  tagged(cacheTag.names(locale));
  if (!topic) {
    tagged(cacheTag.edition(locale));
    return null;
  }
  tagged(cacheTag.topic(topic.id));
  const list = await listArticles(store, { of: { topicId: topic.id }, before, limit: listLength, now: Date.now() });
  const elsewhere = before ? [] : await topicTranslations(store, topic.groupKey);
  return list && { topic, list, versions: elsewhere.map((version) => ({ locale: version.locale, path: paths.topic(version.locale, version.slug) })) };
}

async function request(params: Props['params']) {
  const { locale, topic, older } = await params;
  if (!isLocale(locale)) return null;
  const before = olderThan(older);
  const found = await read(locale, decodeParam(topic), before);
  return found && { ...found, locale, before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await request(params);
  if (!found) return {};
  const { locale, topic, before, versions } = found;
  const { edition } = await readChrome(locale);
  const t = translator(edition, 'Meta');
  return pageMetadata({
    edition, siteUrl: readEnvironment().siteUrl, path: paths.topic(locale, topic.slug, before), versions,
    title: t('topicTitle', { title: topic.name, name: edition.name }),
    description: t('topicDescription', { title: topic.name, name: edition.name }),
  });
}

export default async function TopicRoute({ params }: Props) {
  const found = await request(params);
  if (!found) notFound();
  const { locale, topic, list, before, versions } = found;
  const { edition, now } = await readChrome(locale);
  return (
    <ReaderPage locale={locale} versions={versions}>
      <TopicPage edition={edition} topic={topic} list={list} now={now} before={before} />
    </ReaderPage>
  );
}
