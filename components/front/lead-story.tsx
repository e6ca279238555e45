import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { readingTime } from '#lib/time/reading-time.ts';
import { paths } from '#lib/urls.ts';
import { Picture } from '../media/picture.tsx';
import { StoryTime } from '../site/story-time.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** The first story of a front. */
export function LeadStory({ edition, card, now }: { edition: Edition; card: ArticleCard; now: number }) {
  const href = paths.article(card.locale, card.id, card.slug);
  return (
    <article className={card.picture ? 'lead' : 'lead text-only'} data-section={card.section.groupKey}>
      {card.picture && (
        <a className="pic" href={href} tabIndex={-1} aria-hidden="true">
          <Picture picture={card.picture} sizes="(min-width: 1024px) min(57vw, 726px), 100vw" alt="" first />
        </a>
      )}
      <div>
        <div className="kicker">{card.section.name}{card.kicker && <span><MixedText edition={edition} text={card.kicker} /></span>}</div>
        <h2 className="headline"><a href={href}><MixedText edition={edition} text={card.headline} /></a></h2>
        {card.standfirst && <p className="standfirst"><MixedText edition={edition} text={card.standfirst} /></p>}
        <div className="meta separated">
          {card.bylines.map((line) => <bdi key={line.id}>{line.name}</bdi>)}
          <StoryTime edition={edition} at={card.publishedAt} now={now} />
          <span>{translator(edition, 'Card')('minutes', { minutes: readingTime(card.words, card.locale) })}</span>
        </div>
      </div>
    </article>
  );
}
