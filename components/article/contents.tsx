import { sectionsOf } from '#lib/body/outline.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Icon } from '../site/icons.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** A shorter story is its own contents list. */
const fewest = 4;

/** The sections of a long story: folded away on a phone, a quiet column beside the text where there is room. */
export function Contents({ edition, body }: { edition: Edition; body: Body }) {
  const sections = sectionsOf(body);
  if (sections.length < fewest) return null;
  const title = translator(edition, 'Contents')('title');
  return (
    <contents-list className="rail">
      <nav className="story-contents" aria-label={title} data-title={title}>
        <details>
          <summary>{title}<Icon name="down" /></summary>
          <ol>
            {sections.map((section) => <li key={section.id}><a href={`#${section.id}`}><MixedText edition={edition} text={section.title} /></a></li>)}
          </ol>
        </details>
      </nav>
    </contents-list>
  );
}
