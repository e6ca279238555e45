import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { StoryCard } from '../list/story-card.tsx';

type BigAndThreeProps = {
  edition: Edition;
  cards: ArticleCard[];
  now: number;
  under: 'section' | 'edition';
  /** On wide screens the big story stands at the end side. */
  mirrored?: boolean;
};

/** One story with room and the others in a list beside it. */
export function BigAndThree({ edition, cards, now, under, mirrored = false }: BigAndThreeProps) {
  const [big, ...others] = cards;
  if (!big) return null;
  const form = others.length === 0 ? 'big-and-three alone' : mirrored ? 'big-and-three mirrored' : 'big-and-three';
  return (
    <div className={form}>
      <StoryCard edition={edition} card={big} now={now} shape="big" level={3} under={under} />
      {others.length > 0 && (
        <div className="stack-list">
          {others.map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="listed" level={3} under={under} />)}
        </div>
      )}
    </div>
  );
}
