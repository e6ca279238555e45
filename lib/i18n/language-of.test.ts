import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test('a text is in the language of most of its letters', () => {
  expect(languageOf('ريم السالم')).toBe('ar');
  expect(languageOf('Reem Salem')).toBe('en');
  expect(languageOf('قالت BBC إن النهر عاد')).toBe('ar');
  expect(languageOf('The ship, “الأمل”, is back')).toBe('en');
  expect(languageOf('٢٥')).toBe('ar');
});
