import { describe, expect, test } from 'vitest';
import type { Block } from '../body/schema.ts';
import { compareBlocks, mergeBlocks, sideOf, type Side } from './compare-blocks.ts';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] });
const base = [paragraph('a', 'أول'), paragraph('b', 'ثان'), paragraph('c', 'ثالث')];
const [a, b, c] = [paragraph('a', 'أول'), paragraph('b', 'ثان'), paragraph('c', 'ثالث')];
const merged = (texts: Parameters<typeof compareBlocks>[0], sides: [string, Side][] = []) =>
  mergeBlocks(compareBlocks(texts), { sides: new Map(sides), newId: () => 'new' }).map((block) => [block.attrs.id, block.type === 'paragraph' ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('') : '']);

describe('two texts side by side', () => {
  test('what one person changed alone is taken without asking', () => {
    const mine = [paragraph('a', 'أول مني'), b, c];
    const theirs = [a, b, paragraph('c', 'ثالث منهم'), paragraph('d', 'رابع')];
    expect(compareBlocks({ mine, theirs, base }).map((row) => [row.id, row.changedBy])).toEqual([['a', 'me'], ['b', 'nobody'], ['c', 'them'], ['d', 'them']]);
    expect(merged({ mine, theirs, base })).toEqual([['a', 'أول مني'], ['b', 'ثان'], ['c', 'ثالث منهم'], ['d', 'رابع']]);
  });

  test('what both changed waits for a decision, and keeps both until there is one', () => {
    const mine = [a, paragraph('b', 'ثان مني'), c];
    const theirs = [a, paragraph('b', 'ثان منهم'), c];
    expect(compareBlocks({ mine, theirs, base }).map((row) => sideOf(row.changedBy))).toEqual(['mine', null, 'mine']);
    expect(merged({ mine, theirs, base })).toEqual([['a', 'أول'], ['b', 'ثان مني'], ['new', 'ثان منهم'], ['c', 'ثالث']]);
    expect(merged({ mine, theirs, base }, [['b', 'theirs']])).toEqual([['a', 'أول'], ['b', 'ثان منهم'], ['c', 'ثالث']]);
  });

  test('a block that they dropped goes, unless I changed it', () => {
    const theirs = [a, c];
    expect(merged({ mine: base, theirs, base })).toEqual([['a', 'أول'], ['c', 'ثالث']]);
    const mine = [a, paragraph('b', 'ثان مني'), c];
    expect(compareBlocks({ mine, theirs, base })[1]?.changedBy).toBe('both');
    expect(merged({ mine, theirs, base })).toEqual([['a', 'أول'], ['b', 'ثان مني'], ['c', 'ثالث']]);
  });

  test('new blocks of both stand where each wrote them', () => {
    const mine = [a, paragraph('m', 'مني'), b, c];
    const theirs = [a, b, paragraph('t', 'منهم'), c];
    expect(merged({ mine, theirs, base }).map(([id]) => id)).toEqual(['a', 'm', 'b', 't', 'c']);
  });

  test('a block that was moved is there once', () => {
    const mine = [c, a, b];
    expect(merged({ mine, theirs: base, base }).map(([id]) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  test('without the text both started from, only what differs has to be decided', () => {
    const mine = [a, paragraph('b', 'مني'), paragraph('m', 'جديد')];
    expect(compareBlocks({ mine, theirs: base, base: null }).map((row) => [row.id, row.changedBy])).toEqual([['a', 'nobody'], ['b', 'both'], ['m', 'me'], ['c', 'them']]);
  });
});
