import type { ArticleCard, ArticleList } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dayKey, formatDate } from '#lib/time/dates.ts';
import { paths } from '#lib/urls.ts';
import { isDayBefore, StoryTime } from '../site/story-time.tsx';
import { MixedText } from '../ui/mixed-text.tsx';
import { OlderLink } from './older-link.tsx';
import { PageHead } from './page-head.tsx';

type LatestPageProps = { edition: Edition; list: ArticleList; now: number; before?: number };

/** All stories in the order they came out, day by day. */
export function LatestPage({ edition, list, now, before }: LatestPageProps) {
  const t = translator(edition, 'List');
  const days = Map.groupBy(list.cards, (card) => dayKey(edition.zone, card.publishedAt));
  return (
    <div className="wrap">
      <PageHead title={before === undefined ? t('latest') : t('olderOf', { title: t('latest') })} about={before === undefined ? t('latestAbout') : undefined} />
      {[...days].map(([day, cards]) => <Day key={day} edition={edition} cards={cards} now={now} />)}
      <div className="after-days">
        <OlderLink
          edition={edition}
          older={list.older === null ? undefined : paths.latest(edition.locale, list.older)}
          newest={before === undefined ? undefined : paths.latest(edition.locale)}
        />
      </div>
    </div>
  );
}

function Day({ edition, cards, now }: { edition: Edition; cards: ArticleCard[]; now: number }) {
  const [newest] = cards;
  if (!newest) return null;
  const at = newest.publishedAt;
  const date = formatDate(edition, at, 'full');
  const name = dayName({ edition, at, now });
  return (
    <section className="day">
      <h2>{name ?? date}{name && <small>{date}</small>}</h2>
      <ol className="timeline">
        {cards.map((card) => (
          <li key={card.id} data-section={card.section.groupKey}>
            {/* Under its day's name a story says only the hour. */}
            <StoryTime edition={edition} at={card.publishedAt} now={card.publishedAt} />
            <div>
              <div className="kicker">{card.section.name}</div>
              <h3 className="headline"><a href={paths.article(card.locale, card.id, card.slug)}><MixedText edition={edition} text={card.headline} /></a></h3>
              {card.standfirst && <p className="standfirst"><MixedText edition={edition} text={card.standfirst} /></p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function dayName({ edition, at, now }: { edition: Edition; at: number; now: number }): string | null {
  const t = translator(edition, 'Time');
  if (dayKey(edition.zone, at) === dayKey(edition.zone, now)) return t('today');
  return isDayBefore({ edition, at, now }) ? t('yesterday') : null;
}
