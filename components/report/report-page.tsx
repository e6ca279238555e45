import type { SummarisedStory, SummaryPanel } from '#db/summaries/published.ts';
import { runningText } from '#lib/ai/unit-key.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mostReportWords, type ReportRefusal } from '#lib/summary-report.ts';
import { paths } from '#lib/urls.ts';
import { Listing } from '../list/listing.tsx';
import { PageHead } from '../list/page-head.tsx';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

type ReportPageProps = {
  edition: Edition;
  story: SummarisedStory;
  summary: SummaryPanel;
  /** The key of the point that is meant. */
  chosen: string | undefined;
  /** What was typed before. */
  words: string;
  /** Why what was sent before was not taken. */
  refused: ReportRefusal | null;
};

/** Where a reader says what is wrong in a story's summary: which of it, and in a few words why. */
export function ReportPage({ edition, story, summary, chosen, words, refused }: ReportPageProps) {
  const t = translator(edition, 'Report');
  const href = paths.article(story.locale, story.id, story.slug);
  return (
    <div className="wrap">
      <Breadcrumbs edition={edition} here={t('title')} />
      <Listing head={<PageHead title={t('title')}><p className="standfirst"><a className="text-link" href={href}><MixedText edition={edition} text={story.headline} /></a></p></PageHead>}>
        <div className="standing report">
          {refused && <p className="refused" role="alert">{translator(edition, 'Errors')(refused)}</p>}
          <form method="post" action={paths.takeReport}>
            <input type="hidden" name="article" value={story.id} />
            <fieldset className="summary">
              <legend>{t('which')}</legend>
              <Choice edition={edition} name={t('text')} value={runningText} text={summary.text} chosen={chosen} />
              {summary.keyPoints.map(({ key, text }, at) => (
                <Choice key={key} edition={edition} name={t('point', { number: at + 1 })} value={key} text={text} chosen={chosen} />
              ))}
            </fieldset>
            <label htmlFor="report_words">{t('words')}</label>
            <p id="report_hint">{t('hint', { most: mostReportWords })}</p>
            <textarea id="report_words" name="words" rows={4} maxLength={mostReportWords} aria-describedby="report_hint" defaultValue={words} />
            <div className="unseen" aria-hidden="true"><input name="website" tabIndex={-1} autoComplete="off" defaultValue="" /></div>
            <button type="submit" className="button-link">{t('send')}</button>
            <p>{t('privacy')}</p>
          </form>
        </div>
      </Listing>
    </div>
  );
}

type ChoiceProps = { edition: Edition; name: string; value: string; text: string; chosen: string | undefined };

function Choice({ edition, name, value, text, chosen }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="point" value={value} required defaultChecked={value === chosen} />
      <span><b>{name}</b> <MixedText edition={edition} text={text} /></span>
    </label>
  );
}
