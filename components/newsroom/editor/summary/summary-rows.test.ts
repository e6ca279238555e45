import { describe, expect, test } from 'vitest';
import { moved, newRow, unitsOf, withSources, type Rows } from './summary-rows.ts';

const rows = (...texts: string[]): Rows => ({ version: 3, sentences: texts.map((text) => newRow({ text, blocks: [] })), keyPoints: [] });
const texts = ({ sentences }: Rows) => sentences.map(({ text }) => text);

describe('the rows of a summary', () => {
  test('move one place, and not over the end', () => {
    const before = rows('أ', 'ب', 'ج');
    const second = before.sentences[1]?.row ?? 0;
    expect(moved(before.sentences, second, -1).map(({ text }) => text)).toEqual(['ب', 'أ', 'ج']);
    const first = before.sentences[0]?.row ?? 0;
    expect(moved(before.sentences, first, -1)).toBe(before.sentences);
  });

  test('without words are not sent, and stay where they are when the answer comes', () => {
    const before = rows('أ', ' ', 'ج');
    expect(unitsOf(before)).toEqual({ sentences: [{ text: 'أ', blocks: [] }, { text: 'ج', blocks: [] }], keyPoints: [] });
    const after = withSources(before, { version: 4, units: { sentences: [{ text: 'أ', blocks: ['p1'] }, { text: 'ج', blocks: ['p2'] }], keyPoints: [] } });
    expect(texts(after)).toEqual(['أ', ' ', 'ج']);
    expect(after.sentences.map(({ blocks }) => blocks)).toEqual([['p1'], [], ['p2']]);
    expect(after.version).toBe(4);
    expect(after.sentences.map(({ row }) => row)).toEqual(before.sentences.map(({ row }) => row));
  });
});
