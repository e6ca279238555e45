import type { SummaryPanel as PublishedSummary } from '#db/summaries/published.ts';
import { disclosureAttribute, disclosureOf, type Disclosure } from '#lib/ai/disclosure.ts';
import { runningText } from '#lib/ai/unit-key.ts';
import { placesOf, type Place } from '#lib/body/outline.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { summaryPlace } from '#lib/seo/summary-data.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';
import { Icon } from '../site/icons.tsx';
import { Nuqta } from '../site/nuqta.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

export type SummaryPlace = {
  /** The page on how the newsroom uses AI, where there is one. */
  aiPageHref: string | null;
  /** Where an error in a point, by its key, is reported; null where readers do not see the summary yet. */
  reportPath: ((key: string) => string) | null;
  /** Search engines may quote the panel. */
  snippets: boolean;
};
type SummaryPanelProps = { edition: Edition; summary: PublishedSummary | null; body: Body; place: SummaryPlace };

const titleId = 'summary_title';

/** The reviewed summary of a story: what it is and who answers for it are said before its first word. */
export function SummaryPanel({ edition, summary, body, place: { aiPageHref, reportPath, snippets } }: SummaryPanelProps) {
  if (!summary) return null;
  const t = translator(edition, 'Summary');
  const disclosure = disclosureOf({ ...summary, reviewed: true });
  return (
    <section className="summary" id={summaryPlace} aria-labelledby={titleId} data-nosnippet={snippets ? undefined : ''} {...{ [disclosureAttribute]: disclosure.attribute }}>
      <div className="summary-head">
        <h2 id={titleId}>{t('title')}</h2>
        <SummaryLabel edition={edition} disclosure={disclosure} />
      </div>
      <p><MixedText edition={edition} text={summary.text} /></p>
      {summary.keyPoints.length > 0 && <KeyPoints edition={edition} summary={summary} body={body} reportPath={reportPath} />}
      <div className="summary-foot">
        <Reviewed edition={edition} summary={summary} />
        {aiPageHref && <a className="text-link" href={aiPageHref} aria-label={t('aboutName')}>{t('about')}</a>}
        {reportPath && <a className="text-link" href={reportPath(runningText)} rel="nofollow" aria-label={t('reportName')}><Icon name="flag" />{t('report')}</a>}
      </div>
    </section>
  );
}

/** Nobody types this label: it follows from how the summary was made. Readers are only ever shown reviewed ones. */
function SummaryLabel({ edition, disclosure: { made, hand } }: { edition: Edition; disclosure: Disclosure }) {
  const t = translator(edition, 'Summary');
  return (
    <div className="summary-label">
      <span>{t.rich(made, { foreign: (chunks) => <span lang="en" dir="ltr">{chunks}</span> })}</span>
      {hand && <><Nuqta /> <span>{t(hand)}</span></>}
    </div>
  );
}

type KeyPointsProps = { edition: Edition; summary: PublishedSummary; body: Body; reportPath: SummaryPlace['reportPath'] };

function KeyPoints({ edition, summary, body, reportPath }: KeyPointsProps) {
  const t = translator(edition, 'Summary');
  const places = placesOf(body);
  return (
    <>
      <h3>{t('keyPoints')}</h3>
      <ul className="key-points">
        {summary.keyPoints.map((point, at) => (
          <li key={point.key}>
            <MixedText edition={edition} text={point.text} />
            {point.blocks.map((id) => <PlaceLink key={id} edition={edition} place={places.get(id)} />)}
            {reportPath && <a className="report-link" href={reportPath(point.key)} rel="nofollow" aria-label={t('reportPoint', { number: at + 1 })} title={t('report')}><Icon name="flag" /></a>}
          </li>
        ))}
      </ul>
    </>
  );
}

function PlaceLink({ edition, place }: { edition: Edition; place: Place | undefined }) {
  if (!place) return null;
  const t = translator(edition, 'Summary');
  const words = t('place', { kind: place.kind, number: place.kind === 'paragraph' ? place.number : 0 });
  return <>{' '}<a className="place-link" href={`#${place.id}`} aria-label={t('placeName', { place: words })}>{words}</a></>;
}

function Reviewed({ edition, summary }: { edition: Edition; summary: PublishedSummary }) {
  const t = translator(edition, 'Summary');
  const { reviewedAt, reviewer, method } = summary;
  const moment = translator(edition, 'Article')('moment', { date: formatDate(edition, reviewedAt, 'dayMonth'), time: formatTime(edition, reviewedAt) });
  const words = {
    name: () => <bdi>{reviewer}</bdi>,
    time: () => <time dateTime={isoTime(edition, reviewedAt)}>{moment}</time>,
  };
  return <span>{t.rich(method === 'editor' ? 'writtenBy' : 'reviewedBy', words)}</span>;
}
