import { expect, test } from 'vitest';
import { boardQuery, readBoardFilter } from './board-filter.ts';

test('the address of a board says what it shows, and can be passed on', () => {
  const filter = readBoardFilter({ stage: 'review', waiting: '1', language: 'en', q: ' رصيف ', section: 'economy', before: '7-31' });
  expect(filter).toMatchObject({ stage: 'review', waiting: true, unassigned: false, language: 'en', q: 'رصيف', section: 'economy', before: '7-31' });
  expect(readBoardFilter(Object.fromEntries(new URLSearchParams(boardQuery(filter, { before: '7-31' }))))).toEqual(filter);
});

test('what does not make sense in an address is as if it were not there', () => {
  const nothing = readBoardFilter({});
  expect(readBoardFilter({ stage: 'burnt', waiting: 'yes', language: 'fr', flag: '', q: 'x'.repeat(500), before: '', assignee: ['', 'b'] })).toEqual(nothing);
  expect(boardQuery(nothing)).toBe('');
});

test('a change of the filter begins the list anew', () => {
  const filter = readBoardFilter({ stage: 'draft', before: '7-31' });
  expect(boardQuery(filter, { unassigned: true })).toBe('?stage=draft&unassigned=1');
  expect(boardQuery(filter, { stage: null })).toBe('');
});
