import { expect, test } from 'vitest';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dayTimeWords, sinceWords, untilWords, zoneWords } from './desk-times.ts';

const edition: Edition = { locale: 'ar', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران', zone: 'Asia/Riyadh' };
const t = translator(edition, 'DeskTime');
const minute = 60_000;
const now = Date.UTC(2026, 10, 24, 8, 8);

test('what has just happened is told in minutes and hours, what is longer ago by its day', () => {
  const since = (minutes: number) => sinceWords(t, { edition, at: now - minutes * minute, now });
  expect([0, 1, 2, 5, 40, 60, 125, 180].map(since)).toEqual(['الآن', 'قبل دقيقة', 'قبل دقيقتين', 'قبل ٥ دقائق', 'قبل ٤٠ دقيقة', 'قبل ساعة', 'قبل ساعتين', 'قبل ٣ ساعات']);
  expect(since(20 * 60)).toBe('أمس ١٥:٠٨');
  expect(since(4 * 24 * 60)).toBe('٢٠ نوفمبر ١١:٠٨');
});

test('what is due is told by its day and, when it is near, by what is left', () => {
  const at = (minutes: number) => ({ edition, at: now + minutes * minute, now });
  expect([22, 120, 24 * 60].map((minutes) => dayTimeWords(t, at(minutes)))).toEqual(['اليوم ١١:٣٠', 'اليوم ١٣:٠٨', 'غدًا ١١:٠٨']);
  expect([22, 120, 24 * 60, -1].map((minutes) => untilWords(t, at(minutes)))).toEqual(['بعد ٢٢ دقيقة', 'بعد ساعتين', null, null]);
});

test('a page says whose clock it shows', () => {
  expect(zoneWords(t, edition, now)).toBe('بتوقيت نُوران (UTC+3)');
  expect(zoneWords(t, { ...edition, zone: 'America/St_Johns' }, now)).toBe('بتوقيت نُوران (UTC-3:30)');
});
