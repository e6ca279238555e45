import type { Edition } from '../i18n/edition.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { policyNames, policyProperties, type Policies } from '../site-policies.ts';
import { isoTime } from '../time/dates.ts';
import { absolute, paths } from '../urls.ts';
import { summaryData, type DescribedSummary } from './summary-data.ts';

type DescribedRendition = { width: number; height: number; file: string };

/** What structured data says of a story; a published story has all of it. */
export type DescribedStory = {
  id: number;
  locale: Locale;
  slug: string;
  headline: string;
  standfirst: string;
  words: number;
  dateline: string;
  publishedAt: number;
  updatedAt: number | null;
  section: { groupKey: string; slug: string; name: string };
  topics: { name: string }[];
  authors: { name: string; slug: string; kind: 'person' | 'desk' }[];
  picture: { renditions: DescribedRendition[]; crops?: DescribedRendition[]; caption: string; credit: string } | null;
  corrections: { at: number; text: string }[];
  translations: { locale: Locale; id: number; slug: string; headline: string }[];
  summary?: DescribedSummary | null;
};

type Site = {
  edition: Edition;
  siteUrl: string;
  /** File of the picture that stands for the paper's name, where one is set. */
  logo?: string;
  /** Paths of the standing pages that were chosen as policies. */
  policies?: Policies;
};
type Json = string | number | boolean | undefined | Json[] | { [key: string]: Json };

/** Search engines ask for pictures at least this wide. */
const leastWidth = 1200;

/** The story as schema.org's NewsArticle. Dates carry the newsroom's offset and are those the page shows. */
export function articleData(story: DescribedStory, { edition, siteUrl, logo, policies = {} }: Site): { [key: string]: Json } {
  const url = absolute(siteUrl, paths.article(story.locale, story.id, story.slug));
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(story),
    '@id': url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, breadcrumb: breadcrumbs(story, { edition, siteUrl }) },
    headline: story.headline,
    description: story.standfirst || story.headline,
    image: imagesOf(story, siteUrl),
    datePublished: isoTime(edition, story.publishedAt),
    dateModified: isoTime(edition, Math.max(story.updatedAt ?? 0, story.publishedAt)),
    author: story.authors.map((author) => ({
      '@type': author.kind === 'desk' ? 'Organization' : 'Person',
      name: author.name,
      url: absolute(siteUrl, paths.author(story.locale, author.slug)),
    })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: edition.name,
      url: absolute(siteUrl, paths.front(defaultLocale)),
      logo: { '@type': 'ImageObject', url: absolute(siteUrl, logo ? paths.media(logo) : paths.publisherLogo) },
      ...policiesOf(policies, siteUrl),
    },
    inLanguage: story.locale,
    articleSection: story.section.name,
    keywords: story.topics.length > 0 ? story.topics.map((topic) => topic.name) : undefined,
    dateline: story.dateline || undefined,
    isAccessibleForFree: true,
    wordCount: story.words,
    correction: story.corrections.length > 0
      ? story.corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: isoTime(edition, at) }))
      : undefined,
    hasPart: story.summary ? summaryData(story.summary, { edition, url }) : undefined,
    ...translationsOf(story, siteUrl),
  };
}

function policiesOf(policies: Policies, siteUrl: string): { [key: string]: Json } {
  const links = policyNames.flatMap((name) => {
    const [property, path] = [policyProperties[name], policies[name]];
    return property && path ? [[property, absolute(siteUrl, path)] as const] : [];
  });
  return {
    ...Object.fromEntries(links),
    contactPoint: policies.contact ? { '@type': 'ContactPoint', url: absolute(siteUrl, policies.contact) } : undefined,
  };
}

function typeOf(story: DescribedStory): string {
  return story.section.groupKey === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle';
}

/** The largest picture of every shape there is, as long as it is wide enough; one that is too narrow only where there is no other. */
function imagesOf({ picture }: DescribedStory, siteUrl: string): Json {
  if (!picture) return undefined;
  const largestFirst = [...picture.renditions, ...(picture.crops ?? [])].toSorted((a, b) => b.width - a.width);
  const byShape = new Map<string, (typeof largestFirst)[number]>();
  for (const rendition of largestFirst) {
    const shape = (rendition.width / rendition.height).toFixed(1);
    if (!byShape.has(shape)) byShape.set(shape, rendition);
  }
  const wide = [...byShape.values()].filter((rendition) => rendition.width >= leastWidth);
  return (wide.length > 0 ? wide : largestFirst.slice(0, 1)).map((rendition) => ({
    '@type': 'ImageObject',
    url: absolute(siteUrl, paths.media(rendition.file)),
    caption: picture.caption || undefined,
    creditText: picture.credit || undefined,
  }));
}

function breadcrumbs(story: DescribedStory, { edition, siteUrl }: Site): Json {
  const steps = [
    { name: edition.name, path: paths.front(story.locale) },
    { name: story.section.name, path: paths.section(story.locale, story.section.slug) },
    { name: story.headline, path: paths.article(story.locale, story.id, story.slug) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(siteUrl, path) })),
  };
}

/** The version in the default language counts as the original: the newsroom writes in it first. */
function translationsOf(story: DescribedStory, siteUrl: string): { [key: string]: Json } {
  const works = story.translations.map(({ locale, id, slug, headline }) => ({
    locale,
    work: { '@type': typeOf(story), '@id': absolute(siteUrl, paths.article(locale, id, slug)), headline, inLanguage: locale },
  }));
  if (works.length === 0) return {};
  if (story.locale === defaultLocale) return { workTranslation: works.map(({ work }) => work) };
  return { translationOfWork: works.find(({ locale }) => locale === defaultLocale)?.work };
}
