import { expect, it } from 'vitest';
import { placesOf, sectionsOf } from './outline.ts';
import type { Body } from './schema.ts';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const body: Body = {
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { id: 'lead' }, content: text('أول') },
    { type: 'heading', attrs: { id: 'h1', level: 2 }, content: text('قسم') },
    { type: 'paragraph', attrs: { id: 'empty' } },
    { type: 'heading', attrs: { id: 'h2', level: 3 }, content: text('فرع') },
    { type: 'blockquote', attrs: { id: 'q' }, content: [{ type: 'paragraph', attrs: { id: 'q-p' }, content: text('قول') }] },
    { type: 'paragraph', attrs: { id: 'last' }, content: text('آخر') },
  ],
};

it('numbers the paragraphs that a reader sees, and only those', () => {
  const places = placesOf(body);
  expect(['lead', 'empty', 'q', 'last'].map((id) => places.get(id))).toEqual([
    { id: 'lead', kind: 'paragraph', number: 1 }, { id: 'empty', kind: 'other' }, { id: 'q', kind: 'quote' }, { id: 'last', kind: 'paragraph', number: 2 },
  ]);
});

it('takes headings of level 2 for sections', () => {
  expect(sectionsOf(body)).toEqual([{ id: 'h1', title: 'قسم' }]);
});
