import Link from 'next/link';
import type { HourOfReading, Read } from '#db/views/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';
import { SectionMark } from '../ui/section-mark.tsx';
import { HoursChart } from './hours-chart.tsx';

type Props = {
  edition: Edition;
  now: number;
  stories: readonly Read[];
  hours: readonly HourOfReading[];
  /** Views of yesterday up to the same hour. */
  yesterday: number;
};

/** What readers read today: how much in each hour, and which stories most. */
export function MostRead({ edition, now, stories, hours, yesterday }: Props) {
  const t = translator(edition, 'DeskHome');
  const total = hours.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card home-read" aria-labelledby="home-read">
      <h2 id="home-read">{t('mostRead')}</h2>
      {stories.length === 0
        ? <p className="soft">{t('mostReadEmpty')}</p>
        : (
          <>
            <p className="home-total"><b>{formatNumber(edition, total)}</b> {t('readsToday', { count: total })} <span className="soft small">{t('readsYesterday', { count: yesterday })}</span></p>
            <HoursChart edition={edition} hours={hours} now={now} />
            <ol className="home-ranks">
              {stories.map((story) => (
                <li key={story.id}>
                  <div>
                    <Link className="home-title" href={deskPaths.article(edition.locale, story.id)} lang={story.locale} dir={directionOf(story.locale)}>{story.headline}</Link>
                    <SectionMark section={story.section} />
                  </div>
                  <b className="num">{formatNumber(edition, story.count)}<span className="desk-hidden">{t('readsOfStory', { count: story.count })}</span></b>
                </li>
              ))}
            </ol>
          </>
        )}
      <p className="soft small">{t('howCounted')}</p>
    </section>
  );
}
