import type { SummaryPanel as PublishedSummary } from '#db/summaries/published.ts';
import { disclosureAttribute, disclosureOf } from '#lib/ai/disclosure.ts';
import { placesOf, type Place } from '#lib/body/outline.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';
import { Nuqta } from '../site/nuqta.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

type SummaryPanelProps = {
  edition: Edition;
  summary: PublishedSummary | null;
  body: Body;
  /** The page on how the newsroom uses AI, where there is one. */
  aiPageHref: string | null;
  /** Where an error is reported; without it nobody is told to. */
  contactHref: string | null;
};

const titleId = 'summary_title';

/** The reviewed summary of a story: what it is and who answers for it are said before its first word. */
export function SummaryPanel({ edition, summary, body, aiPageHref, contactHref }: SummaryPanelProps) {
  if (!summary) return null;
  const t = translator(edition, 'Summary');
  return (
    <section className="summary" aria-labelledby={titleId} {...{ [disclosureAttribute]: disclosureOf({ method: summary.method, reviewed: true }) }}>
      <div className="summary-head">
        <h2 id={titleId}>{t('title')}</h2>
        <SummaryLabel edition={edition} method={summary.method} />
      </div>
      <p><MixedText edition={edition} text={summary.text} /></p>
      {summary.keyPoints.length > 0 && <KeyPoints edition={edition} summary={summary} body={body} />}
      <div className="summary-foot">
        <Reviewed edition={edition} summary={summary} />
        {aiPageHref && <a className="text-link" href={aiPageHref} aria-label={t('aboutName')}>{t('about')}</a>}
        {contactHref && <a className="text-link" href={contactHref} aria-label={t('reportName')}>{t('report')}</a>}
      </div>
    </section>
  );
}

/** Nobody types this label: it follows from how the summary was made. Readers are only ever shown reviewed ones. */
function SummaryLabel({ edition, method }: { edition: Edition; method: PublishedSummary['method'] }) {
  const t = translator(edition, 'Summary');
  return (
    <div className="summary-label">
      <span>{t.rich(method, { foreign: (chunks) => <span lang="en" dir="ltr">{chunks}</span> })}</span>
      {method !== 'editor' && <><Nuqta /> <span>{t('reviewed')}</span></>}
    </div>
  );
}

function KeyPoints({ edition, summary, body }: { edition: Edition; summary: PublishedSummary; body: Body }) {
  const places = placesOf(body);
  return (
    <>
      <h3>{translator(edition, 'Summary')('keyPoints')}</h3>
      <ul className="key-points">
        {summary.keyPoints.map((point) => (
          <li key={point.text}>
            <MixedText edition={edition} text={point.text} />
            {point.blocks.map((id) => <PlaceLink key={id} edition={edition} place={places.get(id)} />)}
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
