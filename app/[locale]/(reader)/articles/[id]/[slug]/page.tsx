import type { Metadata } from 'next';
import { cacheLife, cacheTag as tagged } from 'next/cache';
import { notFound } from 'next/navigation';
import { Article } from '#components/article/article.tsx';
import { JsonLd } from '#components/site/json-ld.tsx';
import { articlePage, listArticles, relatedArticles } from '#db/articles/published.ts';
import { currentStore } from '#db/store/current.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { readEnvironment } from '#lib/env.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { articleData } from '#lib/seo/article-data.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { isoTime } from '#lib/time/dates.ts';
import { absolute, paths } from '#lib/urls.ts';
import { readChrome } from '../../../chrome.ts';
import { placeholder } from '../../../placeholder.ts';
import { ReaderPage } from '../../../reader-page.tsx';

type Props = { params: Promise<{ locale: string; id: string; slug: string }> };

export function generateStaticParams() {
  return [{ locale: placeholder, id: placeholder, slug: placeholder }];
}

async function read(id: number) {
  'use cache';
  cacheLife('published');
  const store = currentStore();
  const now = Date.now();
  const article = await articlePage(store, id, now);
  tagged(cacheTag.article(id));
  if (!article) return null;
  tagged(...article.tags, cacheTag.names(article.locale));
  const related = await relatedArticles(store, { id, topicIds: article.topics.map((topic) => topic.id), limit: 4, now });
  const section = await listArticles(store, {
    of: { sectionId: article.section.id }, limit: 4, now, except: [id, ...related.map((card) => card.id)],
  });
  return { article, related, fromSection: section?.cards ?? [] };
}

async function request(params: Props['params']): Promise<{ locale: Locale; id: number } | null> {
  const { locale, id } = await params;
  return isLocale(locale) && /^\d+$/.test(id) ? { locale, id: Number(id) } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await request(params);
  const found = asked && (await read(asked.id));
  if (!found) return {};
  const { article } = found;
  const { edition } = await readChrome(asked.locale);
  const { siteUrl } = readEnvironment();
  const hero = article.picture;
  const rendition = hero?.crops?.find(({ crop }) => crop === 'share') ?? hero?.renditions.find(({ width }) => width >= 1200) ?? hero?.renditions.at(-1);
  return pageMetadata({
    edition, siteUrl,
    path: paths.article(article.locale, article.id, article.slug),
    title: `${article.headline} | ${edition.name}`,
    description: article.standfirst || article.headline,
    versions: versionsOf(article),
    picture: hero && rendition ? { path: paths.media(rendition.file), width: rendition.width, height: rendition.height, alt: hero.alt } : undefined,
    story: {
      publishedTime: isoTime(edition, article.publishedAt),
      modifiedTime: isoTime(edition, article.updatedAt ?? article.publishedAt),
      section: article.section.name,
      authors: article.authors.map((author) => absolute(siteUrl, paths.author(article.locale, author.slug))),
      tags: article.topics.map((topic) => topic.name),
    },
  });
}

export default async function ArticleRoute({ params }: Props) {
  const asked = await request(params);
  const found = asked && (await read(asked.id));
  if (!found) notFound();
  const { article, related, fromSection } = found;
  const { edition, now, usual, policies, logo, snippets } = await readChrome(asked.locale);
  const { siteUrl } = readEnvironment();
  return (
    <ReaderPage locale={asked.locale} current={article.section.id} versions={versionsOf(article)}>
      <JsonLd data={articleData(article, { edition, siteUrl, policies, logo: logo?.light.file })} />
      <Article
        edition={edition} article={article} related={related} fromSection={fromSection} now={now} siteUrl={siteUrl}
        summaryPlace={{ aiPageHref: usual.ai ?? null, reportPath: (point) => paths.reportSummary(article.locale, article.id, { point }), snippets }}
      />
    </ReaderPage>
  );
}

function versionsOf(article: NonNullable<Awaited<ReturnType<typeof articlePage>>>) {
  return [article, ...article.translations].map(({ locale, id, slug }) => ({ locale, path: paths.article(locale, id, slug) }));
}
