import { expect, test } from 'vitest';
import type { Edition } from '../i18n/edition.ts';
import { dayKey, formatDate, formatHijri, formatTime, isoTime, lastMidnight, nextMidnight } from './dates.ts';

const arabic: Edition = { locale: 'ar', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران', zone: 'Asia/Riyadh' };
const english: Edition = { ...arabic, locale: 'en', numerals: 'latn', hijri: false };
const morning = Date.UTC(2026, 10, 22, 6, 5);

test('an edition writes dates in its own numerals and month names, whatever the machine prefers', () => {
  expect(formatDate(arabic, morning, 'full')).toBe('الأحد ٢٢ نوفمبر ٢٠٢٦');
  expect(formatDate({ ...arabic, numerals: 'latn', months: 'levantine' }, morning, 'date')).toBe('22 تشرين الثاني 2026');
  expect(formatDate({ ...arabic, months: 'both' }, morning, 'dayMonth')).toBe('٢٢ تشرين الثاني/نوفمبر');
  expect(formatDate(english, morning, 'full')).toBe('Sunday 22 November 2026');
});

test('the clock has no leading zero in either language', () => {
  expect(formatTime(arabic, morning)).toBe('٩:٠٥');
  expect(formatTime(english, morning)).toBe('9:05');
  expect(formatTime(arabic, morning - 9 * 3_600_000)).toBe('٠:٠٥');
});

test('the Hijri date follows Umm al-Qura and leaves the era out', () => {
  expect(formatHijri(arabic, morning)).toBe('١٢ جمادى الآخرة ١٤٤٨');
});

test('the machine form carries the offset of the newsroom’s zone, half hours and summer time included', () => {
  expect(isoTime(arabic, morning)).toBe('2026-11-22T09:05:00+03:00');
  expect(isoTime({ zone: 'America/St_Johns' }, morning)).toBe('2026-11-22T02:35:00-03:30');
  expect(Date.parse(isoTime({ zone: 'Europe/London' }, Date.UTC(2026, 6, 1)))).toBe(Date.UTC(2026, 6, 1));
});

test('a day ends at the newsroom’s midnight, also on the day the clocks change', () => {
  expect(nextMidnight('Asia/Riyadh', morning)).toBe(Date.UTC(2026, 10, 22, 21));
  const changed = Date.UTC(2026, 9, 25, 0, 30);
  expect(nextMidnight('Europe/London', changed)).toBe(Date.UTC(2026, 9, 26, 0));
  expect(dayKey('Asia/Riyadh', Date.UTC(2026, 10, 22, 21))).toBe('2026-11-23');
});

test('a day began at the newsroom’s midnight, also on the day the clocks change', () => {
  expect(lastMidnight('Asia/Riyadh', morning)).toBe(Date.UTC(2026, 10, 21, 21));
  expect(lastMidnight('Asia/Riyadh', Date.UTC(2026, 10, 21, 21))).toBe(Date.UTC(2026, 10, 21, 21));
  expect(lastMidnight('Europe/London', Date.UTC(2026, 9, 25, 23, 30))).toBe(Date.UTC(2026, 9, 24, 23));
  expect(lastMidnight('Europe/London', Date.UTC(2026, 2, 29, 22, 30))).toBe(Date.UTC(2026, 2, 29, 0));
});
