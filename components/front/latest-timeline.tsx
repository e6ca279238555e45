import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { StoryTime } from '../site/story-time.tsx';
import { StripHead } from '../site/strip-head.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** The newest headlines on a line of time, a nuqta at each hour. */
export function LatestTimeline({ edition, cards, now }: { edition: Edition; cards: ArticleCard[]; now: number }) {
  const t = translator(edition, 'Front');
  return (
    <section className="strip">
      <StripHead title={t('latest')} all={{ href: paths.latest(edition.locale), more: t('all') }} />
      <ol className="timeline">
        {cards.map((card) => (
          <li key={card.id}>
            <StoryTime edition={edition} at={card.publishedAt} now={now} />
            <h3 className="headline"><a href={paths.article(card.locale, card.id, card.slug)}><MixedText edition={edition} text={card.headline} /></a></h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
