import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test('a small picture weighs kilobytes, not nothing', () => {
  expect(fileSize({ locale: 'en', numerals: 'latn' }, 41_300)).toBe('41 kB');
  expect(fileSize({ locale: 'en', numerals: 'latn' }, 300)).toBe('1 kB');
  expect(fileSize({ locale: 'en', numerals: 'latn' }, 3_240_000)).toBe('3.2 MB');
  expect(fileSize({ locale: 'ar', numerals: 'arab' }, 41_300)).toMatch(/٤١/);
});
