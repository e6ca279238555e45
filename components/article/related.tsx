import type { ArticleCard } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { StoryCard } from '../list/story-card.tsx';
import { StripHead } from '../site/strip-head.tsx';

type RelatedProps = {
  edition: Edition;
  section: ArticleCard['section'];
  related: ArticleCard[];
  /** The newest of the section; what stands among the related is left out. */
  fromSection: ArticleCard[];
  now: number;
};

/** Where to go from here: stories on the same topics, then the newest of the section. */
export function Related({ edition, section, related, fromSection, now }: RelatedProps) {
  const t = translator(edition, 'Article');
  const shown = new Set(related.map((card) => card.id));
  const newest = fromSection.filter((card) => !shown.has(card.id));
  return (
    <div className="wrap related">
      {related.length > 0 && (
        <section className="strip" data-section={section.groupKey}>
          <StripHead title={t('related')} />
          <Cards edition={edition} cards={related} now={now} under="edition" />
        </section>
      )}
      {newest.length > 0 && (
        <section className="strip" data-section={section.groupKey}>
          <StripHead title={t('latestOf', { section: section.name })} all={{ href: paths.section(edition.locale, section.slug), more: t('all') }} />
          <Cards edition={edition} cards={newest} now={now} under="section" />
        </section>
      )}
    </div>
  );
}

function Cards({ edition, cards, now, under }: { edition: Edition; cards: ArticleCard[]; now: number; under: 'section' | 'edition' }) {
  return (
    <div className="four">
      {cards.slice(0, 4).map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="quarter" level={3} under={under} />)}
    </div>
  );
}
