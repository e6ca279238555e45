import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldArabic } from './fold-arabic.ts';
import { foldedPattern } from './folded-pattern.ts';

const holds = (text: string, word: string) => new RegExp(foldedPattern(word)).test(text);

it('finds a word under its tashkeel, its tatweel and whatever its alef, ya and ta marbuta', () => {
  expect(['قال إنَّ المُدَرِّسةَ غابت', 'المدرسه', 'المـــدرسة', 'الـمُدرسة'].map((text) => holds(text, 'المدرسة'))).toEqual([true, true, true, true]);
  expect(['أحمد', 'احمد', 'إحمد', 'حمد'].map((text) => holds(text, 'آحمد'))).toEqual([true, true, true, false]);
  expect([holds('مصطفى', 'مصطفي'), holds('عام ٢٠٢٦', '2026'), holds('عام 2026', '٢٠٢٦'), holds('The Harbour', 'HARBOUR')]).toEqual([true, true, true, true]);
});

it('takes signs for what they are', () => {
  expect([holds('٣٫٥٪', '3.5%'), holds('3x5', '3.5'), holds('a[b]c', '[b]'), holds('ab', '.*'), holds('a-c^d\\', '-c^d\\'), holds('b', 'a-c')]).toEqual([true, false, true, false, true, false]);
});

it('finds what folding both would find', () => {
  const arabic = fc.string({ unit: fc.constantFrom(...'ابتأإآةىيؤئهـ ًٌٍَُِّْ٠١٢aB.،\u200f\u00a0'), maxLength: 12 });
  fc.assert(fc.property(arabic, fc.string({ unit: fc.constantFrom(...'ابتأةىئهَُ١2ab'), maxLength: 2 }), (text, word) => {
    expect(holds(text, word)).toBe(foldArabic(text).includes(foldArabic(word)));
  }), { numRuns: 2000 });
});
