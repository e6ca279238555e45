import type { Edition } from '#lib/i18n/edition.ts';
import type { translator } from '#lib/i18n/translator.ts';
import { dayKey, formatDate, formatTime, isoTime, nextMidnight } from '#lib/time/dates.ts';

/** Words under `DeskTime`, from the server or from `useWords`. */
export type TimeWords = ReturnType<typeof translator<'DeskTime'>>;
type Moment = { edition: Edition; at: number; now: number };

const minute = 60_000;

/** How long something has been so: «قبل ٥ دقائق», and further back the day and its time. */
export function sinceWords(t: TimeWords, moment: Moment): string {
  const minutes = Math.floor((moment.now - moment.at) / minute);
  if (minutes < 1) return t('now');
  if (minutes < 60) return t('minutesAgo', { count: minutes });
  if (minutes < 12 * 60) return t('hoursAgo', { count: Math.floor(minutes / 60) });
  return dayTimeWords(t, moment);
}

/** How long until something is due: «بعد ٢٢ دقيقة»; null where the day says more. */
export function untilWords(t: TimeWords, { at, now }: Moment): string | null {
  const minutes = Math.ceil((at - now) / minute);
  if (minutes < 0 || minutes >= 12 * 60) return null;
  if (minutes < 1) return t('now');
  return minutes < 60 ? t('minutesAhead', { count: minutes }) : t('hoursAhead', { count: Math.floor(minutes / 60) });
}

/** A moment by day and clock in the newsroom's zone: «اليوم ١١:٣٠», «غدًا ٨:٠٠», «٢٠ نوفمبر ٩:٤٠». */
export function dayTimeWords(t: TimeWords, { edition, at, now }: Moment): string {
  const time = formatTime(edition, at);
  const [day, today] = [dayKey(edition.zone, at), dayKey(edition.zone, now)];
  if (day === today) return t('today', { time });
  if (day === dayKey(edition.zone, nextMidnight(edition.zone, now))) return t('tomorrow', { time });
  if (at < now && dayKey(edition.zone, nextMidnight(edition.zone, at)) === today) return t('yesterday', { time });
  return t('day', { date: formatDate(edition, at, day.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'date'), time });
}

/** Whose clock the times of a page are: «بتوقيت نُوران (UTC+3)». */
export function zoneWords(t: TimeWords, edition: Edition, now: number): string {
  const [sign = '+', hours = '', minutes = ''] = /([+-])(\d\d):(\d\d)$/.exec(isoTime(edition, now))?.slice(1) ?? [];
  const offset = `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return t('zone', { city: edition.city, offset });
}
