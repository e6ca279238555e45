import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import type { FrontSlot } from './slots.ts';

const front: FrontSlot[] = [
  { zone: 'lead', articleId: 1 }, { zone: 'beside', articleId: 2 }, { zone: 'beside', articleId: 3 }, { zone: 'briefs', rule: { sectionId: null, count: 5 } },
  { zone: 'strip', sectionId: 7, rhythm: 'four', first: [{ articleId: 4 }] }, { zone: 'strip', sectionId: 8, rhythm: 'voices' },
];
const changed = (change: (slots: FrontSlot[]) => FrontSlot[]) => changesBetween(front, change(structuredClone(front)));

test('the same front has no changes', () => {
  expect(changed((slots) => slots)).toEqual([]);
});

test('a story that comes, goes, changes its place, its pin or its hour is one change each', () => {
  expect(changed((slots) => slots.map((slot) => (slot.zone === 'lead' ? { zone: 'lead', articleId: 9 } : slot)))).toEqual([
    { kind: 'placed', articleId: 9, place: 'lead' }, { kind: 'taken', articleId: 1, place: 'lead' },
  ]);
  expect(changed(([, second, ...rest]) => [{ zone: 'lead', articleId: 3 }, ...(second ? [second] : []), ...rest.filter((slot) => !('articleId' in slot))])).toEqual([
    { kind: 'moved', articleId: 3, place: 'lead', from: 'beside' }, { kind: 'taken', articleId: 1, place: 'lead' },
  ]);
  expect(changed((slots) => slots.map((slot) => (slot.zone === 'lead' ? { ...slot, pin: true, until: 5 } : slot)))).toEqual([
    { kind: 'pinned', articleId: 1, place: 'lead' }, { kind: 'timed', articleId: 1, place: 'lead' },
  ]);
});

test('another order within a place is one change however many stories moved', () => {
  expect(changed(([lead, one, two, ...rest]) => [lead, two, one, ...rest].filter((slot) => slot !== undefined))).toEqual([{ kind: 'ordered', place: 'beside' }]);
});

test('rules and strips are named by their place', () => {
  expect(changed((slots) => slots.map((slot) => (slot.zone === 'briefs' ? { zone: 'briefs', rule: { sectionId: 7, count: 3 } } : slot)))).toEqual([{ kind: 'rules', place: 'briefs' }]);
  expect(changed((slots) => [...slots.slice(0, 4), ...slots.slice(4).toReversed()])).toEqual([{ kind: 'stripsOrdered' }]);
  expect(changed((slots) => [...slots.slice(0, 5), { zone: 'strip', sectionId: 9, rhythm: 'four' }])).toEqual([{ kind: 'stripAdded', sectionId: 9 }, { kind: 'stripGone', sectionId: 8 }]);
  expect(changed((slots) => slots.map((slot) => (slot.zone === 'strip' ? { ...slot, rhythm: 'four' as const } : slot)))).toEqual([{ kind: 'stripSet', sectionId: 8 }]);
});
