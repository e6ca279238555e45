import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { paths } from '#lib/urls.ts';
import { StoryCard } from '../list/story-card.tsx';
import { MixedText } from '../ui/mixed-text.tsx';
import { LeadStory } from './lead-story.tsx';

type OpeningProps = { edition: Edition; lead: ArticleCard; beside: ArticleCard[]; briefs: ArticleCard[]; now: number };

/** What the eye meets first: the lead, two stories beside it, and one line each for five more. */
export function Opening({ edition, lead, beside, briefs, now }: OpeningProps) {
  const alone = beside.length === 0 && briefs.length === 0;
  return (
    <div className={alone ? 'opening alone' : 'opening'}>
      <LeadStory edition={edition} card={lead} now={now} />
      {!alone && (
        <div className="beside">
          {beside.length > 0 && (
            <div className="seconds">
              {beside.map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="second" level={2} under="edition" />)}
            </div>
          )}
          {briefs.length > 0 && <Briefs edition={edition} cards={briefs} />}
        </div>
      )}
    </div>
  );
}

function Briefs({ edition, cards }: { edition: Edition; cards: ArticleCard[] }) {
  return (
    <ul className="briefs">
      {cards.map((card) => (
        <li key={card.id} data-section={card.section.groupKey}>
          <div className="kicker">{card.section.name}</div>
          <h2 className="headline"><a href={paths.article(card.locale, card.id, card.slug)}><MixedText edition={edition} text={card.headline} /></a></h2>
        </li>
      ))}
    </ul>
  );
}
