import type { ArticleCard, ArticlePage } from '#db/articles/published.ts';
import { placeAds } from '#lib/ads/place-ads.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { paths } from '#lib/urls.ts';
import { Body } from '../body/body.tsx';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { AuthorBox } from './author-box.tsx';
import { Contents } from './contents.tsx';
import { Corrections } from './corrections.tsx';
import { Hero } from './hero.tsx';
import { Related } from './related.tsx';
import { StoryHead } from './story-head.tsx';
import { StoryMeta } from './story-meta.tsx';
import { SummaryPanel, type SummaryPlace } from './summary-panel.tsx';
import { Topics } from './topics.tsx';

type ArticleProps = {
  edition: Edition;
  article: ArticlePage;
  related: ArticleCard[];
  fromSection: ArticleCard[];
  now: number;
  /** The origin of the site, for links that leave it. */
  siteUrl: string;
  summaryPlace: SummaryPlace;
};

/** A story and what belongs to it, in the order in which it is read. */
export function Article({ edition, article, related, fromSection, now, siteUrl, summaryPlace }: ArticleProps) {
  const { section, body } = article;
  const ads = placeAds(body.content, { locale: article.locale, ads: article.ads, sensitive: article.sensitive });
  // A columnist writes from nowhere in particular.
  const dateline = section.groupKey === 'opinion' ? undefined : article.dateline;
  return (
    <>
      <article className="wrap article" data-section={section.groupKey}>
        <Breadcrumbs edition={edition} trail={[{ name: section.name, href: paths.section(edition.locale, section.slug) }]} />
        <div className="section-mark" aria-hidden="true">{section.name}</div>
        <StoryHead edition={edition} story={article} />
        <StoryMeta edition={edition} article={article} siteUrl={siteUrl} />
        <Hero edition={edition} picture={article.picture} />
        <SummaryPanel edition={edition} summary={article.summary} body={body} place={summaryPlace} />
        <Contents edition={edition} body={body} />
        <div className="column">
          <Body edition={edition} body={body} pictures={article.pictures} ads={ads} dateline={dateline} />
          <Corrections edition={edition} corrections={article.corrections} />
          <Topics edition={edition} topics={article.topics} />
          {article.authors.map((author) => <AuthorBox key={author.id} edition={edition} author={author} />)}
        </div>
      </article>
      <Related edition={edition} section={section} related={related} fromSection={fromSection} now={now} />
    </>
  );
}
