import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dayKey, formatDate, formatTime, isoTime, nextMidnight } from '#lib/time/dates.ts';

type StoryTimeProps = { edition: Edition; at: number; now: number };

/** When a story came out, as short as it can be said: ٩:٤٠ today, «أمس», ٢٠ نوفمبر, and with the year when that is another one. */
export function StoryTime({ edition, at, now }: StoryTimeProps) {
  return <time dateTime={isoTime(edition, at)}>{shortTime({ edition, at, now })}</time>;
}

function shortTime({ edition, at, now }: StoryTimeProps): string {
  const today = dayKey(edition.zone, now);
  const day = dayKey(edition.zone, at);
  if (day === today) return formatTime(edition, at);
  if (isDayBefore({ edition, at, now })) return translator(edition, 'Time')('yesterday');
  return formatDate(edition, at, day.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'date');
}

/** Nothing of yesterday is older, on the longest days. */
const twoLongDays = 50 * 60 * 60 * 1000;

/** Whether `at` lies on the calendar day before `now`; days are not always 24 hours long. */
export function isDayBefore({ edition, at, now }: StoryTimeProps): boolean {
  return now - at < twoLongDays && dayKey(edition.zone, nextMidnight(edition.zone, at)) === dayKey(edition.zone, now);
}
