import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Body } from '../../body/schema.ts';
import { commonParts } from './common-parts.ts';
import { diffBlocks } from './diff-blocks.ts';
import { diffWords } from './diff-words.ts';
import { mergeBlocks, mergedBody } from './merge-blocks.ts';
import { sameValue } from './same-value.ts';

const joined = (parts: { kind: string; text: string }[], kind: string) => parts.filter((part) => part.kind === 'same' || part.kind === kind).map((part) => part.text).join('');
const textOf = fc.array(fc.constantFrom('النهر', 'الفيضان', 'في', ' ', '  ', '، ', 'Khabar', '٣', '12', '\n', 'ـ', '👩‍🚀', 'كَتَبَ', '.'), { maxLength: 60 }).map((words) => words.join(''));
const block = (id: string, text: string): Block => ({ type: 'paragraph', attrs: { id }, content: text === '' ? [] : [{ type: 'text', text }] });
const body = (...blocks: Block[]): Body => ({ type: 'doc', content: blocks });

test('what is the same or removed is the text before, what is the same or added the text after', () => {
  fc.assert(fc.property(fc.oneof(textOf, fc.string({ unit: 'binary' })), fc.oneof(textOf, fc.string({ unit: 'binary' })), fc.constantFrom('ar', 'en'), (before, after, language) => {
    const parts = diffWords(before, after, language);
    expect(joined(parts, 'removed')).toBe(before);
    expect(joined(parts, 'added')).toBe(after);
    expect(parts.every((part, index) => part.text !== '' && part.kind !== parts[index - 1]?.kind)).toBe(true);
  }));
});

test('no shorter list of changes exists', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 }), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 }), (before, after) => {
    const pairs = commonParts(before, after);
    expect(pairs.every((pair) => before[pair.before] === after[pair.after])).toBe(true);
    expect(pairs).toHaveLength(longestCommon(before, after));
  }));
});

test('Arabic is compared by whole words', () => {
  expect(diffWords('ارتفع منسوب النهر مترين.', 'ارتفع منسوب النهر ثلاثة أمتار.', 'ar')).toEqual([
    { kind: 'same', text: 'ارتفع منسوب النهر ' }, { kind: 'removed', text: 'مترين' }, { kind: 'added', text: 'ثلاثة أمتار' }, { kind: 'same', text: '.' },
  ]);
});

test('spaces between changed words go with them', () => {
  expect(diffWords('one two three', 'one four five three', 'en')).toEqual([
    { kind: 'same', text: 'one ' }, { kind: 'removed', text: 'two' }, { kind: 'added', text: 'four five' }, { kind: 'same', text: ' three' },
  ]);
  expect(diffWords('قال زيد اليوم', 'كتب عمرو اليوم', 'ar')).toEqual([
    { kind: 'removed', text: 'قال زيد' }, { kind: 'added', text: 'كتب عمرو' }, { kind: 'same', text: ' اليوم' },
  ]);
});

test('a long text rewritten from end to end is answered in time', () => {
  const words = (seed: number) => Array.from({ length: 12_000 }, (_, at) => `${seed}w${(at * 7919 * seed) % 4001}`).join(' ');
  const started = performance.now();
  const parts = diffWords(words(3), words(5), 'en');
  expect(performance.now() - started).toBeLessThan(2000);
  expect(joined(parts, 'added')).toBe(words(5));
});

test('blocks are told apart as same, changed, added, removed and moved', () => {
  const before = body(block('a', 'الأولى'), block('b', 'بلغ المنسوب مترين'), block('c', 'تُحذف'), block('d', 'الرابعة'), block('e', 'الخامسة'));
  const after = body(block('e', 'الخامسة'), block('a', 'الأولى'), block('b', 'بلغ المنسوب ثلاثة أمتار'), block('n', 'جديدة تمامًا'), block('d', 'الرابعة'));
  expect(diffBlocks(before, after, 'ar').map((change) => [change.id, change.kind])).toEqual([
    ['e', 'moved'], ['a', 'same'], ['b', 'changed'], ['n', 'added'], ['c', 'removed'], ['d', 'same'],
  ]);
});

test('a block with a new id and nearly the same words is the same block', () => {
  const [change] = diffBlocks(body(block('old', 'وصل القطار إلى المحطة متأخرًا')), body(block('new', 'وصل القطار إلى المحطة مبكرًا')), 'ar');
  expect(change).toMatchObject({ id: 'new', kind: 'changed' });
  expect(change?.words?.map((part) => part.kind)).toEqual(['same', 'removed', 'added']);
});

test('every block before and after is told of exactly once', () => {
  const blocks = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), textOf), { selector: ([id]) => id, maxLength: 8 })
    .map((list) => body(...list.map(([id, text]) => block(id, text))));
  fc.assert(fc.property(blocks, blocks, (before, after) => {
    const changes = diffBlocks(before, after, 'ar');
    expect(changes.flatMap((change) => (change.after ? [change.after] : []))).toEqual(after.content);
    expect(changes.flatMap((change) => (change.before ? [change.before.attrs.id] : [])).toSorted()).toEqual(before.content.map(({ attrs }) => attrs.id).toSorted());
  }));
});

test('a merge takes what only one of two changed and asks about what both did', () => {
  const base = body(block('a', 'واحد'), block('b', 'اثنان هنا'), block('c', 'ثلاثة هنا'), block('d', 'أربعة'));
  const mine = body(block('a', 'واحد'), block('b', 'اثنان عندي هنا'), block('c', 'ثلاثة عندي هنا'), block('x', 'زدتها أنا'), block('d', 'أربعة'));
  const theirs = body(block('a', 'واحد'), block('b', 'اثنان هنا'), block('c', 'ثلاثة عندهم هنا'), block('y', 'زادوها'));
  const rows = mergeBlocks({ base, mine, theirs, language: 'ar' });
  expect(rows.map((row) => [(row.theirs ?? row.mine)?.attrs.id, row.state])).toEqual([['a', 'same'], ['b', 'mine'], ['c', 'conflict'], ['x', 'mine'], ['d', 'theirs'], ['y', 'theirs']]);
  const conflict = rows.find((row) => row.state === 'conflict')?.key ?? '';
  const ids = (choice: 'mine' | 'theirs' | 'both') => mergedBody(rows, { [conflict]: choice }).content.map(({ attrs }) => attrs.id);
  expect(ids('both')).toEqual(['a', 'b', 'c', 'c-2', 'x', 'y']);
  expect(mergedBody(rows, { [conflict]: 'mine' }).content[2]).toEqual(mine.content[2]);
  expect(ids('theirs')).toEqual(['a', 'b', 'c', 'x', 'y']);
});

test('what both have the same is no conflict, whatever the order of keys', () => {
  expect(sameValue({ type: 'a', attrs: { id: 'x', level: 2 } }, { attrs: { level: 2, id: 'x' }, type: 'a', content: undefined })).toBe(true);
  expect(sameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  const text = body(block('a', 'نص'));
  expect(mergeBlocks({ base: body(), mine: text, theirs: text, language: 'ar' }).map((row) => row.state)).toEqual(['same']);
});

function longestCommon(one: string[], other: string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (const [i, a] of one.entries()) {
    for (const [j, b] of other.entries()) {
      const row = table[i + 1];
      if (row) row[j + 1] = a === b ? (table[i]?.[j] ?? 0) + 1 : Math.max(table[i]?.[j + 1] ?? 0, row[j] ?? 0);
    }
  }
  return table.at(-1)?.at(-1) ?? 0;
}
