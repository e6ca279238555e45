import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { readingTime } from '#lib/time/reading-time.ts';
import { paths } from '#lib/urls.ts';
import { Picture } from '../media/picture.tsx';
import { StoryTime } from '../site/story-time.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** `big` opens a strip, `half` is its equal on wide screens, `second` stands beside the lead, `quarter` is one of four equals, `listed` follows a big one, `row` is one of a long list. */
export type CardShape = 'big' | 'half' | 'second' | 'quarter' | 'listed' | 'row';

type StoryCardProps = {
  edition: Edition;
  card: ArticleCard;
  now: number;
  shape: CardShape;
  /** The level of its headline: one below the heading it stands under. */
  level: 2 | 3;
  /** Under its section's name a story shows its own kicker; elsewhere it says which section it is of. */
  under: 'section' | 'edition';
  /** Its picture is the first of the page. */
  first?: boolean;
};

/** Pictures are 3:2 and cropped to squares in narrow places, so that they need half as much again as their box. */
const sizes: Record<CardShape, string> = {
  big: '(min-width: 1024px) min(56vw, 710px), (min-width: 768px) 48vw, 100vw',
  half: '(min-width: 768px) min(48vw, 620px), 144px',
  second: '(min-width: 1024px) min(27vw, 345px), (min-width: 768px) 46vw, 144px',
  quarter: '(min-width: 1024px) min(24vw, 320px), (min-width: 768px) 46vw, 144px',
  listed: '(min-width: 1024px) 208px, (min-width: 768px) 168px, 144px',
  row: '(min-width: 768px) 240px, 144px',
};

/** Where there is room a card says more of what the story is, and who wrote it. */
const roomy: ReadonlySet<CardShape> = new Set(['big', 'half']);
const signed: ReadonlySet<CardShape> = new Set([...roomy, 'row']);

/** A story as lists and strips show it. Its picture is a second way to the same place, so keyboards and screen readers pass it over. */
export function StoryCard({ edition, card, now, shape, level, under, first }: StoryCardProps) {
  const href = paths.article(card.locale, card.id, card.slug);
  const Headline = level === 2 ? 'h2' : 'h3';
  const minutes = readingTime(card.words, card.locale);
  // A column is a person speaking: it is signed wherever it stands.
  const writers = signed.has(shape) || card.section.groupKey === 'opinion' ? card.bylines.filter((line) => line.kind === 'person') : [];
  return (
    <article className={card.picture ? `card ${shape}` : `card ${shape} text-only`} data-section={card.section.groupKey}>
      {card.picture && (
        <a className="pic" href={href} tabIndex={-1} aria-hidden="true">
          <Picture picture={card.picture} sizes={sizes[shape]} alt="" first={first} />
        </a>
      )}
      <div>
        <CardKicker edition={edition} card={card} under={under} full={roomy.has(shape)} />
        <Headline className="headline"><a href={href}><MixedText edition={edition} text={card.headline} /></a></Headline>
        {card.standfirst && <p className="standfirst"><MixedText edition={edition} text={card.standfirst} /></p>}
        <div className="meta separated">
          {writers.map((line) => <bdi key={line.id}>{line.name}</bdi>)}
          <StoryTime edition={edition} at={card.publishedAt} now={now} />
          <span>{translator(edition, 'Card')('minutes', { minutes })}</span>
        </div>
      </div>
    </article>
  );
}

function CardKicker({ edition, card, under, full }: Pick<StoryCardProps, 'edition' | 'card' | 'under'> & { full: boolean }) {
  if (under === 'edition') return <div className="kicker">{card.section.name}{full && card.kicker && <span><MixedText edition={edition} text={card.kicker} /></span>}</div>;
  return card.kicker && card.kicker !== card.section.name ? <div className="kicker"><MixedText edition={edition} text={card.kicker} /></div> : null;
}
