import type { FrontPage } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { Nuqta } from '../site/nuqta.tsx';
import { StoryTime } from '../site/story-time.tsx';
import { StripHead } from '../site/strip-head.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

type CorrectionNotesProps = { edition: Edition; corrections: FrontPage['corrections']; now: number };

/** What the paper put right lately, on its front and not in a drawer. */
export function CorrectionNotes({ edition, corrections, now }: CorrectionNotesProps) {
  const t = translator(edition, 'Front');
  return (
    <section className="strip">
      <StripHead title={t('corrections')} all={{ href: paths.corrections(edition.locale), more: t('all') }} />
      <ul className="correction-notes">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Nuqta hollow />
            <div>
              <h3 className="headline"><a href={paths.article(correction.locale, correction.articleId, correction.slug)}><MixedText edition={edition} text={correction.headline} /></a></h3>
              <p><MixedText edition={edition} text={correction.text} /></p>
              <div className="meta separated"><StoryTime edition={edition} at={correction.at} now={now} /></div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
