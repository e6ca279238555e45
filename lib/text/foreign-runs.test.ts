import { expect, it } from 'vitest';
import { foreignRuns } from './foreign-runs.ts';

const foreign = (text: string, direction: 'rtl' | 'ltr' = 'rtl') => foreignRuns(text, direction).filter((run) => run.foreign).map((run) => run.text);

it('finds names, handles and versions in Arabic text, whole', () => {
  expect(foreign('أعلنت Sailgrid عن رقاقة Q7-mini (واسمها Riqaa 2) على @sailgrid بلغة C++.')).toEqual(['Sailgrid', 'Q7-mini', 'Riqaa 2', '@sailgrid', 'C++']);
});

it('leaves digits to the text around them', () => {
  expect(foreign('بلغ 3.5 مليار في 2026')).toEqual([]);
});

it('finds Arabic words in English text with their marks', () => {
  expect(foreign('The word السَّاهور، قال, and خبر.', 'ltr')).toEqual(['السَّاهور، قال', 'خبر']);
});

it('loses no character', () => {
  for (const text of ['', 'خبر', 'Khabar', 'قالت Sailgrid: «لا»', 'A B في C-D']) {
    expect(foreignRuns(text, 'rtl').map((run) => run.text).join('')).toBe(text);
  }
});
