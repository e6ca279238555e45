import type { Edition } from '../i18n/edition.ts';
import { intlLocale } from '../i18n/intl-locale.ts';

/** All dates and times a person reads are written here, in the newsroom's time zone. Times are epoch milliseconds. */

const styles = {
  /** الأحد ٢٢ نوفمبر ٢٠٢٦ */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** ٢٢ نوفمبر ٢٠٢٦ */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** ٢٢ نوفمبر */
  dayMonth: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

export function formatDate(edition: Edition, at: number, style: DateStyle): string {
  return formatter(intlLocale(edition), edition.zone, styles[style])
    .formatToParts(at)
    .map((part) => (part.type === 'month' ? monthName(edition, at, part.value) : part.value))
    .join('')
    .replace(/[،,] /, ' ');
}

/** The clock, 24 hours: ٩:٤٠ */
export function formatTime(edition: Edition, at: number): string {
  return formatter(intlLocale(edition), edition.zone, clock)
    .formatToParts(at)
    .map((part) => (part.type === 'hour' ? withoutLeadingZero(part.value) : part.value))
    .join('');
}

const clock = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;

/** Arabic writes the hour of a 24-hour clock with two digits unless told otherwise. */
function withoutLeadingZero(hour: string): string {
  return hour.replace(/^[0٠](?=.)/, '');
}

/** The Hijri date by the Umm al-Qura calendar, without the era: ١٢ جمادى الآخرة ١٤٤٨ */
export function formatHijri(edition: Edition, at: number): string {
  return formatter(intlLocale(edition, 'islamic-umalqura'), edition.zone, styles.date)
    .formatToParts(at)
    .filter((part) => part.type !== 'era')
    .map((part) => part.value)
    .join('')
    .trim();
}

function monthName(edition: Edition, at: number, gregorian: string): string {
  if (edition.locale !== 'ar' || edition.months === 'gregorian') return gregorian;
  const levantine = formatter('ar-SY-u-ca-gregory', edition.zone, monthOnly).format(at);
  return edition.months === 'levantine' ? levantine : `${levantine}/${gregorian}`;
}

/** Machine form for `<time datetime>` and structured data: to the second, with the newsroom's offset. */
export function isoTime(edition: Pick<Edition, 'zone'>, at: number): string {
  const parts = zonedParts(edition.zone, at);
  const shifted = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  const offset = Math.round((shifted - Math.floor(at / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(Math.abs(value)).padStart(2, '0');
  return `${new Date(shifted).toISOString().slice(0, 19)}${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
}

/** The calendar day in the newsroom's zone: 2026-11-22 */
export function dayKey(zone: string, at: number): string {
  const { year, month, day } = zonedParts(zone, at);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The instant at which the newsroom's next day begins, to the minute; what shows «اليوم» is stale from then on. */
export function nextMidnight(zone: string, at: number): number {
  const today = dayKey(zone, at);
  let low = Math.floor(at / 60_000);
  let high = low + 26 * 60;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayKey(zone, middle * 60_000) === today) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

/** The instant at which the newsroom's day began. */
export function lastMidnight(zone: string, at: number): number {
  const today = dayKey(zone, at);
  const found = nextMidnight(zone, at - 25 * 60 * 60_000);
  return dayKey(zone, found) === today ? found : nextMidnight(zone, found);
}

/** The instants at which a day of the newsroom (2026-11-22) begins and ends; null for what is no day. */
export function boundsOfDay(zone: string, day: string): { from: number; until: number } | null {
  const near = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(near)) return null;
  let from = nextMidnight(zone, near - 40 * 3_600_000);
  while (dayKey(zone, from) < day) from = nextMidnight(zone, from);
  return { from, until: nextMidnight(zone, from) };
}

function zonedParts(zone: string, at: number) {
  const parts = formatter('en-US-u-ca-gregory-nu-latn', zone, everyPart).formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day'), hour: value('hour'), minute: value('minute'), second: value('second') };
}

const monthOnly = { month: 'long' } as const;
const everyPart = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;

/** Making an `Intl` object costs far more than using it; there are a dozen kinds, kept for good. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, known);
  return known;
}
