import { expect, test } from 'vitest';
import type { FrontSlot } from '#lib/front/slots.ts';
import { addStrip, keyOfStory, moveStrip, newRuleKey, put, rowAt, setRow, takeAway, toDraft, toSlots } from './draft.ts';

const front: FrontSlot[] = [
  { zone: 'lead', articleId: 1, pin: true, until: 9 }, { zone: 'beside', articleId: 2 }, { zone: 'beside', articleId: 3 }, { zone: 'briefs', rule: { sectionId: null, count: 5 } },
  { zone: 'strip', sectionId: 7, rhythm: 'four', first: [{ articleId: 4 }] }, { zone: 'strip', sectionId: 8, rhythm: 'voices' }, { zone: 'picks', articleId: 5 },
];
const draft = toDraft(front, 'home');
const row = (articleId: number) => ({ key: keyOfStory(articleId), articleId });

test('a front goes through the builder unchanged', () => {
  expect(toSlots(draft)).toEqual(front);
});

test('a story that is put somewhere stands nowhere else', () => {
  const moved = toSlots(put(draft, { rows: [row(4)], place: 'beside', index: 1 }));
  expect(moved.filter((slot) => slot.zone === 'beside')).toEqual([{ zone: 'beside', articleId: 2 }, { zone: 'beside', articleId: 4 }, { zone: 'beside', articleId: 3 }]);
  expect(moved).toContainEqual({ zone: 'strip', sectionId: 7, rhythm: 'four' });
});

test('moving down within a zone counts places without the story that moves', () => {
  const moved = put(draft, { rows: [row(2)], place: 'beside', index: 2 });
  expect(rowAt(moved, keyOfStory(2))?.index).toBe(1);
  expect(rowAt(put(draft, { rows: [row(3)], place: 'beside', index: 0 }), keyOfStory(3))?.index).toBe(0);
});

test('rows are taken away and exchanged by their key, and a new rule gets a new one', () => {
  expect(rowAt(takeAway(draft, keyOfStory(5)), keyOfStory(5))).toBeNull();
  expect(toSlots(setRow(draft, { key: 'rule-1', rule: { sectionId: 7, count: 2 } }))).toContainEqual({ zone: 'briefs', rule: { sectionId: 7, count: 2 } });
  expect(newRuleKey(draft)).toBe('rule-2');
});

test('strips change places among themselves only', () => {
  const strips = (of: typeof draft) => of.map(({ place }) => place).filter((place) => typeof place === 'number');
  expect(strips(moveStrip(draft, 8, -1))).toEqual([8, 7]);
  expect(strips(moveStrip(draft, 7, -1))).toEqual([7, 8]);
  expect(strips(addStrip(draft, 9))).toEqual([7, 8, 9]);
  expect(addStrip(draft, 9).at(-1)?.place).toBe('picks');
});
