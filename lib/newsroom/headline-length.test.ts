import { expect, test } from 'vitest';
import { headlineLength } from './headline-length.ts';

test('a headline is measured by the room it has in its language', () => {
  expect(headlineLength('', 'ar').verdict).toBe('empty');
  expect(headlineLength('محطة شمسية تُنهي انقطاع المياه في مرسى الزعفران', 'ar').verdict).toBe('good');
  expect(headlineLength('محطة', 'ar').verdict).toBe('short');
  expect(headlineLength('ك'.repeat(70), 'ar')).toEqual({ letters: 70, verdict: 'long', share: 1 });
  expect(headlineLength('k'.repeat(70), 'en').verdict).toBe('good');
  expect(headlineLength('ك'.repeat(91), 'ar').verdict).toBe('tooLong');
});
