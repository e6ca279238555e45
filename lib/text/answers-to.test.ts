import { expect, it } from 'vitest';
import { answersTo } from './answers-to.ts';

it('finds a thing by the beginning of any of its names', () => {
  expect(['', 'جد', 'tab', 'TABLE', 'الجدول'].map((typed) => answersTo('جدول table', typed))).toEqual([true, true, true, true, false]);
  expect(['أداه', 'اداة', 'الأداة', 'ادوات'].map((typed) => answersTo('الأداة', typed))).toEqual([true, true, true, false]);
});

it('asks for every word that is typed', () => {
  expect([answersTo('معرض صور gallery', 'صور مع'), answersTo('معرض صور gallery', 'صورة')]).toEqual([true, false]);
});
