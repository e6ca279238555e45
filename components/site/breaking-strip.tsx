import type { FrontPage } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { Nuqta } from './nuqta.tsx';
import { StoryTime } from './story-time.tsx';

type BreakingStripProps = { edition: Edition; story: FrontPage['breaking']; now: number };

/** The only red on the page, and only when there is breaking news. */
export function BreakingStrip({ edition, story, now }: BreakingStripProps) {
  if (!story) return null;
  const label = translator(edition, 'Breaking')('label');
  return (
    <aside className="breaking" aria-label={label}>
      <a className="wrap" href={paths.article(story.locale, story.id, story.slug)}>
        <b><Nuqta />{label}</b>
        <span><MixedText edition={edition} text={story.headline} /></span>
        <StoryTime edition={edition} at={story.publishedAt} now={now} />
      </a>
    </aside>
  );
}
