import { expect, test } from 'vitest';
import { alignBlocks, isPlain, withWords } from './align-blocks.ts';
import type { Block, Body } from './schema.ts';

const line = (id: string, text: string): Block => ({ type: 'paragraph', attrs: { id }, content: text ? [{ type: 'text', text }] : [] });
const body = (...content: Block[]): Body => ({ type: 'doc', content });

test('blocks stand beside their counterparts, and what only one side has beside nothing', () => {
  const rows = alignBlocks(body(line('a', 'أ'), line('b', 'ب')), body(line('a', 'A'), line('x', 'X')));
  expect(rows.map(({ id, source, target }) => [id, source !== null, target !== null])).toEqual([['a', true, true], ['x', false, true], ['b', true, false]]);
});

test('words go into their block, and a block that is missing is put in where the source has it', () => {
  const source = body(line('a', 'أ'), line('b', 'ب'), line('c', 'ج'));
  const target = body(line('a', 'A'), line('c', 'C'));
  const rows = alignBlocks(source, target);
  const [first, second] = rows;
  if (!first || !second) throw new Error('no rows');
  expect(withWords(target, { rows, row: first, text: 'Alpha' }).content[0]).toEqual(line('a', 'Alpha'));
  expect(withWords(target, { rows, row: second, text: 'B' }).content).toEqual([line('a', 'A'), line('b', 'B'), line('c', 'C')]);
});

test('a block with a link is not typed as a line', () => {
  const linked: Block = { type: 'paragraph', attrs: { id: 'a' }, content: [{ type: 'text', text: 'x', marks: [{ type: 'strong' }] }] };
  expect(isPlain(linked)).toBe(false);
  const target = body(linked);
  expect(withWords(target, { rows: [], row: { id: 'a', source: null, target: linked }, text: 'y' })).toBe(target);
});
