import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { StoryCard, type CardShape } from '../list/story-card.tsx';

type BigAndThreeProps = {
  edition: Edition;
  cards: ArticleCard[];
  now: number;
  under: 'section' | 'edition';
  /** On wide screens the big story stands at the end side. */
  mirrored?: boolean;
};

/** One story with room and the others in a list beside it; two stand as equals, and one across. */
export function BigAndThree({ edition, cards, now, under, mirrored = false }: BigAndThreeProps) {
  const [big, ...others] = cards;
  if (!big) return null;
  const story = (card: ArticleCard, shape: CardShape) => (
    <StoryCard key={card.id} edition={edition} card={card} now={now} shape={shape} level={3} under={under} />
  );
  if (others.length === 0) return <div className="big-alone">{story(big, 'big')}</div>;
  if (others.length === 1) return <div className="halves">{story(big, 'big')}{others.map((card) => story(card, 'half'))}</div>;
  return (
    <div className={mirrored ? 'big-and-three mirrored' : 'big-and-three'}>
      {story(big, 'big')}
      <div className="stack-list">{others.map((card) => story(card, 'listed'))}</div>
    </div>
  );
}
