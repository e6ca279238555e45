import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';
import { foldArabic } from './fold-arabic.ts';
import { foldWithPlaces } from './fold-with-places.ts';

const found = (text: string, sought: string, folded = true) => findInText(text, sought, { folded }).map(({ from, to }) => text.slice(from, to));

describe('words sought in a text', () => {
  it('are found under their tashkeel, whole with their marks', () => {
    expect(found('قال إنَّ المُدَرِّسةَ غابت', 'المدرسه')).toEqual(['المُدَرِّسةَ']);
    expect(found('الإضـــراب مستمر', 'الاضراب')).toEqual(['الإضـــراب']);
  });

  it('are found in either set of digits and whatever the capitals', () => {
    expect(found('عام ٢٠٢٦ وعام 2026', '2026')).toEqual(['٢٠٢٦', '2026']);
    expect(found('Khabar and KHABAR', 'khabar')).toEqual(['Khabar', 'KHABAR']);
  });

  it('are found letter for letter where that is asked', () => {
    expect(found('أحمد احمد', 'احمد', false)).toEqual(['احمد']);
    expect(found('أحمد احمد', 'احمد')).toEqual(['أحمد', 'احمد']);
  });

  it('are not found in nothing, and nothing is not found', () => {
    expect([found('', 'ا'), found('نص', ''), found('نص', 'ّ')]).toEqual([[], [], []]);
  });

  it('do not overlap', () => {
    expect(found('تتتت', 'تت', false)).toEqual(['تت', 'تت']);
  });
});

it('folds letter by letter what is folded as a whole', () => {
  const arabic = fc.string({ unit: fc.constantFrom(...'ابتثأإآةىيؤئهـ ًٌٍَُِّْ٠١٢٣abC.، ﻻ') });
  fc.assert(fc.property(arabic, (text) => {
    const { text: folded, starts, ends } = foldWithPlaces(text);
    expect(folded).toBe(foldArabic(text));
    expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
  }));
});
