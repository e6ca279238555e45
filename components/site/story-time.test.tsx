import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Edition } from '#lib/i18n/edition.ts';
import { isDayBefore, StoryTime } from './story-time.tsx';

const arabic: Edition = {
  locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران',
};
const english: Edition = { ...arabic, locale: 'en', numerals: 'latn', hijri: false, name: 'Khabar', city: 'Nouran' };
const at = (time: string) => Date.parse(time);
const now = at('2026-11-22T11:40:00+03:00');
const said = (edition: Edition, time: number) => renderToStaticMarkup(<StoryTime edition={edition} at={time} now={now} />).replace(/<[^>]*>/g, '');

describe('StoryTime', () => {
  test('a story of today says the hour', () => {
    expect(said(english, at('2026-11-22T10:05:00+03:00'))).toBe('10:05');
  });

  test('a story of yesterday says so, an hour before midnight as well as a minute after it', () => {
    expect(said(arabic, at('2026-11-21T23:00:00+03:00'))).toBe('أمس');
    expect(said(english, at('2026-11-21T00:01:00+03:00'))).toBe('Yesterday');
  });

  test('an older story says its day, and its year when that is another one', () => {
    expect(said(arabic, at('2026-11-20T12:00:00+03:00'))).toBe('٢٠ نوفمبر');
    expect(said(english, at('2025-11-20T12:00:00+03:00'))).toBe('20 November 2025');
  });

  test('days begin in the newsroom, not in Greenwich', () => {
    expect(said(english, at('2026-11-21T21:30:00Z'))).toMatch(/^0?0:30$/);
  });

  test('the machine form carries the offset of the newsroom', () => {
    expect(renderToStaticMarkup(<StoryTime edition={arabic} at={now} now={now} />)).toContain('="2026-11-22T11:40:00+03:00"');
  });

  test('the day before a change of clocks is still the day before', () => {
    const berlin = { ...english, zone: 'Europe/Berlin' };
    const sunday = at('2026-10-25T23:30:00+01:00');
    expect(isDayBefore({ edition: berlin, at: at('2026-10-24T00:10:00+02:00'), now: sunday })).toBe(true);
    expect(isDayBefore({ edition: berlin, at: at('2026-10-23T23:50:00+02:00'), now: sunday })).toBe(false);
  });
});
