import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Tally } from './tally.ts';
import { ViewCounter } from './view-counter.ts';

const from = (address: string | null, now = 0) => ({ address, now });

describe('the tally', () => {
  test('adds up and is empty once it was taken', () => {
    const tally = new Tally();
    for (const story of [7, 7, 9]) expect(tally.add(story, from(null))).toBe(true);
    expect([...tally.take()]).toEqual([[7, 2], [9, 1]]);
    expect(tally.take().size).toBe(0);
  });

  test('lets one address add a few views of a story, and again when its window is over', () => {
    const tally = new Tally({ perAddress: 3, window: 1000 });
    const added = Array.from({ length: 100 }, () => tally.add(7, from('203.0.113.7')));
    expect(added.filter(Boolean)).toHaveLength(3);
    expect(tally.add(8, from('203.0.113.7'))).toBe(true);
    expect(tally.add(7, from('203.0.113.8'))).toBe(true);
    expect(tally.add(7, from('203.0.113.7', 999))).toBe(false);
    expect(tally.add(7, from('203.0.113.7', 1000))).toBe(true);
  });

  test('remembers no more pairs than its limit, and holds no more stories', () => {
    const tally = new Tally({ pairs: 2, perAddress: 1, stories: 3 });
    expect([1, 1, 2, 3, 4].map((story) => tally.add(story, from('203.0.113.7')))).toEqual([true, false, true, true, false]);
    expect(tally.isFull).toBe(true);
    expect(tally.add(1, from(null))).toBe(true);
    expect([...tally.take().keys()]).toEqual([1, 2, 3]);
  });
});

describe('the counter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('writes one batch for all who read within five seconds', async () => {
    const batches: [number, number][][] = [];
    const counter = new ViewCounter(async (counts) => batches.push([...counts]));
    for (let reader = 0; reader < 1000; reader += 1) counter.add(reader % 2, from(null));
    await vi.advanceTimersByTimeAsync(4999);
    expect(batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(batches).toEqual([[[0, 500], [1, 500]]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(batches).toHaveLength(1);
  });

  test('writes early rather than leave out a story when many ids come in', async () => {
    const batches: number[] = [];
    const counter = new ViewCounter(async (counts) => batches.push(counts.size));
    for (let story = 1; story <= 2001; story += 1) counter.add(story, from(null));
    await counter.flush();
    expect(batches).toEqual([2000]);
    await counter.flush();
    expect(batches).toEqual([2000, 1]);
  });

  test('tries again with what the database did not take', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const batches: [number, number][][] = [];
    let broken = true;
    const counter = new ViewCounter(async (counts) => {
      if (broken) throw new Error('busy');
      batches.push([...counts]);
    });
    counter.add(7, from(null));
    await counter.flush();
    broken = false;
    counter.add(7, from(null));
    await counter.flush();
    expect(batches).toEqual([[[7, 2]]]);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
