import { expect, test } from 'vitest';
import { inNumerals } from './in-numerals.ts';

test('digits of any keyboard become those of the edition, and the rest stays', () => {
  expect(inNumerals('25/٠٩/۱۴ م', 'arab')).toBe('٢٥/٠٩/١٤ م');
  expect(inNumerals('25/٠٩/۱۴ م', 'latn')).toBe('25/09/14 م');
  expect(inNumerals('0123456789', 'arab')).toBe('٠١٢٣٤٥٦٧٨٩');
  expect(inNumerals('۰۱۲۳۴۵۶۷۸۹', 'latn')).toBe('0123456789');
});
