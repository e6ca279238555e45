import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';

test('Arabic takes a minute for 180 words and English for 230', () => {
  expect(readingTime(900, 'ar')).toBe(5);
  expect(readingTime(920, 'en')).toBe(4);
});

test('the nearest whole minute is told, and never less than one', () => {
  expect(readingTime(269, 'ar')).toBe(1);
  expect(readingTime(271, 'ar')).toBe(2);
  expect(readingTime(0, 'en')).toBe(1);
});
