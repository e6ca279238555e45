import { expect, test } from 'vitest';
import { unitChanges } from './unit-changes.ts';

const units = (...texts: string[]) => ({ sentences: texts.map((text) => ({ text, blocks: [] })), keyPoints: [] });

test('what was dropped, written anew and moved is told apart', () => {
  expect(unitChanges(units('أ', 'ب', 'ج'), units('أ', 'ب', 'ج'))).toEqual({ dropped: [], added: [], moved: false });
  expect(unitChanges(units('أ', 'ب', 'ج'), units('ب', 'أ', 'د'))).toEqual({ dropped: ['ج'], added: ['د'], moved: true });
  expect(unitChanges(null, units('أ'))).toEqual({ dropped: [], added: [], moved: false });
});

test('of two equal lines one may go, and one line may come twice', () => {
  expect(unitChanges(units('أ', 'أ', 'ب'), units('أ', 'ب'))).toEqual({ dropped: ['أ'], added: [], moved: false });
  expect(unitChanges(units('أ', 'ب'), units('أ', 'ب', 'ب'))).toEqual({ dropped: [], added: ['ب'], moved: false });
});
