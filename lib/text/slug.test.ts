import { expect, test } from 'vitest';
import { foldedSlug, isSlug, numberedSlug, slugLimits, slugOf } from './slug.ts';

test('an Arabic headline keeps its letters and loses its marks', () => {
  expect(slugOf('الإِضْرَابُ يُنهِي أُسبوعَهُ الأوّل')).toBe('الإضراب-ينهي-أسبوعه-الأول');
  expect(slugOf('نهـــرٌ «يعود»؛ إلى مجراه!')).toBe('نهر-يعود-إلى-مجراه');
});

test('a Latin headline is lower-cased and keeps its accents', () => {
  expect(slugOf('Café “Sailgrid” Opens — at Last')).toBe('café-sailgrid-opens-at-last');
  expect(slugOf('Cafe\u0301')).toBe('café');
});

test('digits stay in the script they were written in', () => {
  expect(slugOf('٤٥ طنًّا و 12 boats')).toBe('٤٥-طنا-و-12-boats');
});

test('bidi controls leave no hyphen behind', () => {
  expect(slugOf('شريحة \u2067Q7\u2069 تصل \u200Fغدا')).toBe('شريحة-q7-تصل-غدا');
});

test('a slug has at most eight words', () => {
  expect(slugOf('one two three four five six seven eight nine ten')).toBe('one-two-three-four-five-six-seven-eight');
});

test('a slug is cut at a word, or inside one word that is too long by itself', () => {
  const long = 'abcdefghijklmnopqrst';
  expect(slugOf(`${long} ${long} ${long} ${long}`)).toBe(`${long}-${long}-${long}`);
  expect(slugOf('ا'.repeat(200))).toBe('ا'.repeat(75));
});

test('a headline without a letter still has a slug', () => {
  for (const headline of ['', '…', '؟!', '\u200F', 'ـــ', '🌊']) expect(slugOf(headline)).toBe('story');
});

test('slugs that a reader would mix up fold to the same', () => {
  expect(foldedSlug(slugOf('أسعار المدرسة'))).toBe(foldedSlug(slugOf('اسعار المدرسه')));
  expect(foldedSlug('مبنى-جديد')).not.toBe(foldedSlug('مبني-قديم'));
});

test('any headline gives a slug within the limits that is its own slug', () => {
  const letters = [...'ابتةىأإءئ0٣۴AzÉß漢אक 　-_/?#%&.«»“”\'', '\u0640', '\u064E', '\u200F', '\u0301', '\u0654', 'İ', '🌊', 'ﻻ', ' ', ' '];
  let seed = 11;
  for (let round = 0; round < 3000; round += 1) {
    let headline = '';
    for (let at = 0; at < 1 + (round % 120); at += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      headline += letters[seed % letters.length] ?? '';
    }
    const slug = slugOf(headline);
    expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u);
    expect([...slug].length).toBeLessThanOrEqual(slugLimits.letters);
    expect(slug.split('-').length).toBeLessThanOrEqual(slugLimits.words);
    expect(isSlug(slug), JSON.stringify(headline)).toBe(true);
  }
});

test('what someone typed is a slug only in its final form', () => {
  expect(['نهر-يعود', 'sails-quay'].every(isSlug)).toBe(true);
  expect(['', 'Sails-Quay', 'a--b', '-a', 'a b', 'نَهر', 'a/b'].some(isSlug)).toBe(false);
});

test('adds a number, and leaves room for it', () => {
  expect(numberedSlug('رصيف-الحبوب', 2)).toBe('رصيف-الحبوب-2');
  expect(numberedSlug('a-b-c-d-e-f-g-h', 12)).toBe('a-b-c-d-e-f-g-12');
  expect(numberedSlug('x'.repeat(75), 3)).toBe('story-3');
  expect(['رصيف-الحبوب', 'a-b-c-d-e-f-g-h', 'x'.repeat(75)].every((slug) => isSlug(numberedSlug(slug, 50)))).toBe(true);
});
