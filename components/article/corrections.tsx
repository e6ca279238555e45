import type { Correction } from '#db/articles/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';
import { Nuqta } from '../site/nuqta.tsx';
import { MixedText } from '../ui/mixed-text.tsx';

/** The fragment of the note; no block of a body can have an id with an underscore. */
export const correctionsId = 'corrections_note';

/** What the story said wrongly and what is right, the newest first. */
export function Corrections({ edition, corrections }: { edition: Edition; corrections: Correction[] }) {
  if (corrections.length === 0) return null;
  const title = translator(edition, 'Correction')('title', { count: corrections.length });
  return (
    <section className="corrections-note" id={correctionsId} aria-labelledby="corrections_title">
      <h2 id="corrections_title"><Nuqta hollow />{title}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <p><MixedText edition={edition} text={correction.text} /></p>
            <CorrectedAt edition={edition} at={correction.at} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CorrectedAt({ edition, at }: { edition: Edition; at: number }) {
  const moment = translator(edition, 'Article')('moment', { date: formatDate(edition, at, 'date'), time: formatTime(edition, at) });
  const words = translator(edition, 'Correction').rich('at', { time: () => <time dateTime={isoTime(edition, at)}>{moment}</time> });
  return <div className="corrected-at">{words}</div>;
}
