import type { ArticlePage } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { MixedText } from '../ui/mixed-text.tsx';

type StoryHeadProps = { edition: Edition; story: Pick<ArticlePage, 'kicker' | 'headline' | 'standfirst' | 'section'> };

/** What the story is about, what it says, and the one sentence that adds to that. The section's name stands above already. */
export function StoryHead({ edition, story: { kicker, headline, standfirst, section } }: StoryHeadProps) {
  return (
    <header className="story-head">
      {kicker && kicker !== section.name && <div className="kicker"><MixedText edition={edition} text={kicker} /></div>}
      <h1><MixedText edition={edition} text={headline} /></h1>
      {standfirst && <p className="standfirst"><MixedText edition={edition} text={standfirst} /></p>}
    </header>
  );
}
