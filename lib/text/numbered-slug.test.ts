import { expect, it } from 'vitest';
import { numberedSlug } from './numbered-slug.ts';
import { isSlug } from './slug.ts';

it('adds a number, and leaves room for it', () => {
  expect(numberedSlug('رصيف-الحبوب', 2)).toBe('رصيف-الحبوب-2');
  expect(numberedSlug('a-b-c-d-e-f-g-h', 12)).toBe('a-b-c-d-e-f-g-12');
  expect(numberedSlug('x'.repeat(75), 3)).toBe('story-3');
  expect(['رصيف-الحبوب', 'a-b-c-d-e-f-g-h', 'x'.repeat(75)].every((slug) => isSlug(numberedSlug(slug, 50)))).toBe(true);
});
