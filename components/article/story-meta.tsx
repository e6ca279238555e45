import type { ArticlePage } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { readingTime } from '#lib/time/reading-time.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';
import { paths } from '#lib/urls.ts';
import { AuthorPicture } from '../media/author-picture.tsx';
import { Nuqta } from '../site/nuqta.tsx';
import { correctionsId } from './corrections.tsx';
import { Share } from './share.tsx';
import { TextSize } from './text-size.tsx';

type StoryMetaProps = { edition: Edition; article: ArticlePage; siteUrl: string };

/** Who wrote the story and when, whether it was corrected, and what a reader can do with it. */
export function StoryMeta({ edition, article, siteUrl }: StoryMetaProps) {
  return (
    <div className="story-meta">
      <div className="bylines">
        {article.authors.map((author) => <Byline key={author.id} edition={edition} author={author} />)}
      </div>
      <Dates edition={edition} article={article} />
      <CorrectedFlag edition={edition} article={article} />
      <div className="story-tools">
        <Share edition={edition} story={article} siteUrl={siteUrl} />
        <TextSize edition={edition} />
      </div>
    </div>
  );
}

function Byline({ edition, author }: { edition: Edition; author: ArticlePage['authors'][number] }) {
  return (
    <div className="byline">
      <AuthorPicture picture={author.picture} size="small" />
      <div>
        <a rel="author" href={paths.author(edition.locale, author.slug)}><bdi>{author.name}</bdi></a>
        {author.role && <span>{author.role}</span>}
      </div>
    </div>
  );
}

function Dates({ edition, article }: { edition: Edition; article: ArticlePage }) {
  const t = translator(edition, 'Article');
  const { publishedAt, updatedAt } = article;
  return (
    <div className="dates meta separated">
      <span><b>{t('published')}</b> <Moment edition={edition} at={publishedAt} style="full" /></span>
      {updatedAt !== null && updatedAt > publishedAt && <span><b>{t('updated')}</b> <Moment edition={edition} at={updatedAt} style="date" /></span>}
      <span>{t('zone', { city: edition.city })}</span>
      <span>{translator(edition, 'Card')('minutes', { minutes: readingTime(article.words, article.locale) })}</span>
    </div>
  );
}

function Moment({ edition, at, style }: { edition: Edition; at: number; style: 'full' | 'date' }) {
  const words = translator(edition, 'Article')('moment', { date: formatDate(edition, at, style), time: formatTime(edition, at) });
  return <time dateTime={isoTime(edition, at)}>{words}</time>;
}

/** Said at the top: whoever read the story before must not have to look for it. */
function CorrectedFlag({ edition, article }: { edition: Edition; article: ArticlePage }) {
  const [latest] = article.corrections;
  if (!latest) return null;
  return (
    <a className="corrected-flag" href={`#${correctionsId}`}>
      <Nuqta hollow />
      <span>{translator(edition, 'Article')('corrected', { date: formatDate(edition, latest.at, 'dayMonth') })}</span>
    </a>
  );
}
