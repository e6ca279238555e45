import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { StoryCard } from './story-card.tsx';

type StoryListProps = {
  edition: Edition;
  cards: ArticleCard[];
  now: number;
  /** Under its section's name a story shows its own kicker; elsewhere it says which section it is of. */
  under?: 'section' | 'edition';
  /** The level of the headlines: one below the heading they stand under. */
  level?: 2 | 3;
};

/** Stories one under another, newest first. */
export function StoryList({ edition, cards, now, under = 'edition', level = 2 }: StoryListProps) {
  if (cards.length === 0) return <NothingYet edition={edition} />;
  return (
    <ul className="story-list">
      {cards.map((card) => (
        <li key={card.id}><StoryCard edition={edition} card={card} now={now} shape="row" level={level} under={under} /></li>
      ))}
    </ul>
  );
}

function NothingYet({ edition }: { edition: Edition }) {
  const t = translator(edition, 'List');
  return <p className="nothing-yet">{t('empty')} <a className="text-link" href={paths.latest(edition.locale)}>{t('latest')}</a></p>;
}
