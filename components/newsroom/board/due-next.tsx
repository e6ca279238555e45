import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dayKey, formatTime, isoTime } from '#lib/time/dates.ts';
import { dayTimeWords, untilWords, zoneWords } from '../ui/desk-times.ts';
import type { DueItem } from './board-view.ts';

type Props = { edition: Edition; now: number; items: readonly DueItem[] };

/** What becomes due by itself, in the order of the clock. Nothing runs at these hours: readers see what is live when they ask. */
export function DueNext({ edition, now, items }: Props) {
  const t = translator(edition, 'DeskBoard');
  const time = translator(edition, 'DeskTime');
  const clock = (at: number) => (dayKey(edition.zone, at) === dayKey(edition.zone, now) ? formatTime(edition, at) : dayTimeWords(time, { edition, at, now }));
  return (
    <section className="due-next" aria-labelledby="due-next">
      <div>
        <h2 id="due-next">{t('next')}</h2>
        <p className="small soft">{zoneWords(time, edition, now)}</p>
      </div>
      {items.length === 0
        ? <p className="soft small">{t('nextEmpty')}</p>
        : (
          <ol>
            {items.map(({ kind, at, headline, href, detail }) => (
              <li key={`${kind} ${at} ${href}`} data-soon={at - now < 3_600_000 ? '' : undefined}>
                <time dateTime={isoTime(edition, at)}>{clock(at)}</time>
                <Link href={href}>{t(`due-${kind}`, { headline })}</Link>
                <span className="small soft">{[untilWords(time, { edition, at, now }), detail].filter((word) => word !== null).join(' · ')}</span>
              </li>
            ))}
          </ol>
        )}
    </section>
  );
}
