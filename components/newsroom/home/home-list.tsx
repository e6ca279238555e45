import Link from 'next/link';
import type { BoardStory } from '#db/board/dress.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { isoTime } from '#lib/time/dates.ts';
import { deskPaths } from '#lib/urls.ts';
import { sinceWords } from '../ui/desk-times.ts';
import { SectionMark } from '../ui/section-mark.tsx';
import { StatusWord } from '../ui/status-word.tsx';

type Props = {
  edition: Edition;
  now: number;
  id: string;
  title: string;
  count?: number;
  rows: readonly BoardStory[];
  /** What will stand here, and how it gets there. */
  empty: string;
  more: { href: string; word: string };
};

/** A few stories under a title, and the way to all of them. */
export function HomeList({ edition, now, id, title, count, rows, empty, more }: Props) {
  const t = translator(edition, 'DeskBoard');
  const status = translator(edition, 'DeskStatus');
  const time = translator(edition, 'DeskTime');
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}{count ? <> <span className="count">{formatNumber(edition, count)}</span></> : null}</h2>
      {rows.length === 0
        ? <p className="soft">{empty}</p>
        : (
          <>
            <ul className="home-list">
              {rows.map((row) => (
                <li key={row.id} data-board-row>
                  <div>
                    <Link className="board-title" href={deskPaths.article(edition.locale, row.id)} prefetch={false} lang={row.locale} dir={directionOf(row.locale)}>{row.headline || translator(edition, 'DeskStatus')('untitled')}</Link>
                    <div className="board-marks"><SectionMark section={row.section} />{row.note && <bdi className="board-mark" data-kind="note">{t('note', row.note)}</bdi>}</div>
                  </div>
                  <div className="home-status">
                    <StatusWord status={row.status} word={status(row.status)} />
                    <time className="small soft" dateTime={isoTime(edition, row.since)}>{sinceWords(time, { edition, at: row.since, now })}</time>
                  </div>
                </li>
              ))}
            </ul>
            <Link className="link small" href={more.href}>{more.word}</Link>
          </>
        )}
    </section>
  );
}
