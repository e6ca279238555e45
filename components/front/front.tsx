import type { FrontPage, FrontStrip } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { AdSlot } from '../ads/ad-slot.tsx';
import { StripHead } from '../site/strip-head.tsx';
import { BigAndThree } from './big-and-three.tsx';
import { CorrectionNotes } from './correction-notes.tsx';
import { LatestTimeline } from './latest-timeline.tsx';
import { Opening } from './opening.tsx';
import { SectionStrip } from './section-strip.tsx';

type FrontProps = { edition: Edition; front: FrontPage; now: number };

/** The front of an edition. It stands in good order with one story as well as with fifty. */
export function Front({ edition, front, now }: FrontProps) {
  if (!front.lead) return <p className="wrap nothing-yet">{translator(edition, 'Front')('empty')}</p>;
  const [first] = front.strips;
  const besideLatest = first && first.rhythm !== 'voices' ? first : null;
  const strips = besideLatest ? front.strips.slice(1) : front.strips;
  return (
    <>
      <div className="wrap">
        <Opening edition={edition} lead={front.lead} beside={front.beside} briefs={front.briefs} now={now} />
        <div className={besideLatest ? 'with-side' : undefined}>
          {besideLatest && <SectionStrip edition={edition} strip={besideLatest} now={now} />}
          <LatestTimeline edition={edition} cards={front.latest} now={now} />
        </div>
      </div>
      {front.strips.length > 0 && <div className="ad-band"><AdSlot edition={edition} name="front-1" format="leaderboard" /></div>}
      {strips.map((strip, index) => (
        <div key={strip.section.id} className={strip.rhythm === 'voices' ? 'opinion-ground' : undefined}>
          <div className="wrap"><SectionStrip edition={edition} strip={strip} now={now} mirrored={isMirrored(strips, index)} /></div>
        </div>
      ))}
      <div className="wrap"><Foot edition={edition} front={front} now={now} /></div>
    </>
  );
}

/** Every other strip with one big story has it at the other side, so that the page does not look like a table. */
function isMirrored(strips: FrontStrip[], index: number): boolean {
  return strips.slice(0, index).filter((strip) => strip.rhythm === 'big-and-three').length % 2 === 0;
}

function Foot({ edition, front, now }: FrontProps) {
  const picks = front.picks.length > 0 && (
    <section className="strip">
      <StripHead title={translator(edition, 'Front')('picks')} />
      <BigAndThree edition={edition} cards={front.picks} now={now} under="edition" mirrored />
    </section>
  );
  const corrections = front.corrections.length > 0 && <CorrectionNotes edition={edition} corrections={front.corrections} now={now} />;
  return <div className={picks && corrections ? 'with-side' : undefined}>{picks}{corrections}</div>;
}
