import { expect, test } from 'vitest';
import { stem, stems } from './stem.ts';
import { words } from './words.ts';

const stemOf = (word: string) => stem(words(word)[0] ?? '');

test('forms of one Arabic word meet in one stem', () => {
  const same: string[][] = [
    ['مدينة', 'المدينة', 'والمدينة', 'بالمدينة', 'للمدينة', 'وبالمدينة'],
    ['مركب', 'المركب', 'ومركب', 'مركبات', 'المركبين'],
    ['صيّادون', 'الصيّادين', 'صيّاد', 'وصيّادان'],
    ['شمسي', 'الشمسية', 'شمسية'],
  ];
  for (const forms of same) expect(new Set(forms.map(stemOf)), forms.join(' ')).toHaveLength(1);
});

test('a و of the root is not taken for "and"', () => {
  expect(stemOf('وزارة')).toBe(stemOf('الوزارة'));
  expect(stemOf('وادي')).toBe(stemOf('الوادي'));
  expect(stemOf('وقال')).toBe('قال');
});

test('a stem keeps at least three letters', () => {
  for (const word of ['الماء', 'ماء', 'وهي', 'بها', 'ولد', 'آن', 'يين']) {
    expect(stemOf(word).length, word).toBeGreaterThanOrEqual(Math.min(3, words(word)[0]?.length ?? 0));
  }
});

test('English plurals, possessives and endings meet', () => {
  const same: string[][] = [
    ['council', 'councils', 'council’s', 'councils’'],
    ['city', 'cities'],
    ['measure', 'measures', 'measured', 'measuring'],
  ];
  for (const forms of same) expect(new Set(forms.map(stemOf)), forms.join(' ')).toHaveLength(1);
  expect(stemOf('bus')).toBe('bus');
  expect(stemOf('glass')).toBe('glass');
});

test('numbers and words of other scripts are left as they are', () => {
  expect(['2412', '3.6', 'κόσμος'].map((word) => stem(word))).toEqual(['2412', '3.6', 'κόσμος']);
});

test('what a text says leaves out its stop words, in every spelling', () => {
  expect(stems('وقالت إنَّ الأمطارَ في الوادي')).toEqual([stemOf('الأمطار'), stemOf('الوادي')]);
  expect(stems('The rain has been in the valley')).toEqual(['rain', 'valley']);
});
