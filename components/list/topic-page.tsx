import type { ArticleList } from '#db/articles/published.ts';
import type { TopicPage as Topic } from '#db/topics/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { Listing } from './listing.tsx';
import { OlderLink } from './older-link.tsx';
import { PageHead } from './page-head.tsx';
import { StoryList } from './story-list.tsx';

type TopicPageProps = { edition: Edition; topic: Topic; list: ArticleList; now: number; before?: number };

/** Everything on one topic, whatever its section. */
export function TopicPage({ edition, topic, list, now, before }: TopicPageProps) {
  const address = (from?: number) => paths.topic(edition.locale, topic.slug, from);
  const title = before === undefined ? topic.name : translator(edition, 'List')('olderOf', { title: topic.name });
  return (
    <div className="wrap">
      <Breadcrumbs edition={edition} here={topic.name} />
      <Listing head={<PageHead label={translator(edition, 'Topic')('label')} title={title} />}>
        <StoryList edition={edition} cards={list.cards} now={now} />
        <OlderLink edition={edition} older={list.older === null ? undefined : address(list.older)} newest={before === undefined ? undefined : address()} />
      </Listing>
    </div>
  );
}
