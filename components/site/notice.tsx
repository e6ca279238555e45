import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { StoryCard } from '../list/story-card.tsx';
import { StripHead } from './strip-head.tsx';

type NoticeProps = {
  edition: Edition;
  title: string;
  text: string;
  latest: ArticleCard[];
  now: number;
  /** What the reader can do instead. */
  action?: { href: string; label: string };
};

/** A page that is not there: what happened, in plain words, what to do, and the latest stories under it. */
export function Notice({ edition, title, text, latest, now, action }: NoticeProps) {
  return (
    <div className="wrap">
      <div className="notice">
        <h1>{title}</h1>
        <p>{text}</p>
        {action && <p><a className="button-link" href={action.href}>{action.label}</a></p>}
      </div>
      {latest.length > 0 && (
        <section className="strip">
          <StripHead title={translator(edition, 'Notice')('latest')} />
          <div className="four">
            {latest.slice(0, 4).map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="quarter" level={3} under="edition" />)}
          </div>
        </section>
      )}
    </div>
  );
}
