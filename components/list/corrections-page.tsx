import type { FrontPage } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { Nuqta } from '../site/nuqta.tsx';
import { StoryTime } from '../site/story-time.tsx';
import { MixedText } from '../ui/mixed-text.tsx';
import { PageHead } from './page-head.tsx';

type CorrectionsPageProps = { edition: Edition; corrections: FrontPage['corrections']; now: number };

/** What the paper got wrong and put right, the newest first. */
export function CorrectionsPage({ edition, corrections, now }: CorrectionsPageProps) {
  const t = translator(edition, 'Corrections');
  return (
    <div className="wrap">
      <Breadcrumbs edition={edition} here={t('title')} />
      <PageHead title={t('title')} about={t('about')} />
      {corrections.length === 0 && <p className="nothing-yet">{t('empty')}</p>}
      <ol className="corrections">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <div className="corrected-at"><Nuqta hollow /><StoryTime edition={edition} at={correction.at} now={now} /></div>
            <div>
              <h2 className="headline"><a href={paths.article(correction.locale, correction.articleId, correction.slug)}><MixedText edition={edition} text={correction.headline} /></a></h2>
              <p className="correction-text"><MixedText edition={edition} text={correction.text} /></p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
