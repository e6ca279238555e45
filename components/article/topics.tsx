import type { Topic } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { MixedText } from '../ui/mixed-text.tsx';

/** What the story touches on, each a way to more. */
export function Topics({ edition, topics }: { edition: Edition; topics: Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <div className="topics">
      <b id="topics_title">{translator(edition, 'Article')('topics')}</b>
      <ul aria-labelledby="topics_title">
        {topics.map((topic) => (
          <li key={topic.id}><a rel="tag" href={paths.topic(edition.locale, topic.slug)}><MixedText edition={edition} text={topic.name} /></a></li>
        ))}
      </ul>
    </div>
  );
}
