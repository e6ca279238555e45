import type { HourOfReading } from '#db/views/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatTime } from '#lib/time/dates.ts';

type Props = { edition: Edition; /** The hours of a whole day, those to come included. */ hours: readonly HourOfReading[]; now: number };

/** Widths and heights of the drawing, in its own measure. */
const [step, bar, height] = [10, 7, 60];

/** A bar for each hour of the day, from its beginning at the start side; the same figures stand in a table below. */
export function HoursChart({ edition, hours, now }: Props) {
  const t = translator(edition, 'DeskHome');
  const most = Math.max(1, ...hours.map(({ count }) => count));
  const peak = hours.find(({ count }) => count === most);
  const total = hours.reduce((sum, { count }) => sum + count, 0);
  const width = hours.length * step;
  const place = (index: number) => (directionOf(edition.locale) === 'rtl' ? width - (index + 1) * step : index * step) + (step - bar) / 2;
  const said = peak ? t('chartSaid', { total, most, hour: formatTime(edition, peak.hour) }) : t('chartEmpty');
  return (
    <figure className="hours-chart">
      <svg viewBox={`0 0 ${width} ${height + 1}`} preserveAspectRatio="none" role="img" aria-label={said}>
        <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} vectorEffect="non-scaling-stroke" />
        {hours.map(({ hour, count }, index) => {
          const tall = count === 0 ? 0 : Math.max(1.5, (count / most) * height);
          return <rect key={hour} data-now={now >= hour && now < hour + 3_600_000 ? '' : undefined} x={place(index)} y={height - tall} width={bar} height={tall} />;
        })}
      </svg>
      <div className="hours-axis" aria-hidden>
        {hours.filter((_, index) => index % 6 === 0).map(({ hour }) => <span key={hour}>{formatTime(edition, hour)}</span>)}
      </div>
      <details>
        <summary>{t('chartTable')}</summary>
        <table>
          <thead><tr><th scope="col">{t('hour')}</th><th scope="col">{t('reads')}</th></tr></thead>
          <tbody>
            {hours.filter(({ hour }) => hour <= now).map(({ hour, count }) => (
              <tr key={hour}><th scope="row">{formatTime(edition, hour)}</th><td>{formatNumber(edition, count)}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
