import type { FrontStrip } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { StoryCard } from '../list/story-card.tsx';
import { StripHead } from '../site/strip-head.tsx';
import { BigAndThree } from './big-and-three.tsx';
import { Voices } from './voices.tsx';

type SectionStripProps = { edition: Edition; strip: FrontStrip; now: number; mirrored?: boolean };

/** A section on the front, in the rhythm its editor chose. */
export function SectionStrip({ edition, strip, now, mirrored = false }: SectionStripProps) {
  const { section } = strip;
  const all = { href: paths.section(edition.locale, section.slug), more: translator(edition, 'Front')('allStories') };
  return (
    <section className="strip" data-section={section.groupKey}>
      <StripHead title={section.name} all={all} />
      <StripStories edition={edition} strip={strip} now={now} mirrored={mirrored} />
    </section>
  );
}

function StripStories({ edition, strip, now, mirrored }: SectionStripProps) {
  const { rhythm, cards, section } = strip;
  switch (rhythm) {
    case 'voices':
      return <Voices edition={edition} cards={cards} label={section.name} />;
    case 'four':
      if (cards.length > 2) {
        return (
          <div className="four">
            {cards.map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="quarter" level={3} under="section" />)}
          </div>
        );
      }
      return <BigAndThree edition={edition} cards={cards} now={now} under="section" mirrored={mirrored} />;
    case 'big-and-three':
      return <BigAndThree edition={edition} cards={cards} now={now} under="section" mirrored={mirrored} />;
  }
}
