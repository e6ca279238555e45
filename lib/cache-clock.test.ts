import { expect, test } from 'vitest';
import { CacheClock } from './cache-clock.ts';
import { cacheTag } from './cache-tags.ts';

const entry = { seq: 5, at: 1000 };

test('an entry is fresh until an event of one of its tags follows', () => {
  const clock = new CacheClock({ seq: 5, pending: [] });
  expect(clock.isFresh(['article:1'], entry, 1001)).toBe(true);
  clock.learn([{ seq: 6, tag: 'article:2', at: 1001 }], 1001);
  expect(clock.isFresh(['article:1'], entry, 1001)).toBe(true);
  clock.learn([{ seq: 7, tag: 'article:1', at: 1001 }], 1001);
  expect(clock.isFresh(['article:1'], entry, 1001)).toBe(false);
  expect(clock.isFresh(['article:1'], { seq: 7, at: 1001 }, 1001)).toBe(true);
});

test('an entry whose render began before a change is stale although it was stored after it', () => {
  const clock = new CacheClock({ seq: 5, pending: [] });
  const begun = { seq: clock.lastSeq, at: 1000 };
  clock.learn([{ seq: 6, tag: 'article:1', at: 1100 }], 1100);
  expect(clock.isFresh(['article:1'], begun, 1200)).toBe(false);
});

test('an event with an hour to come ends entries at that hour, also those made meanwhile', () => {
  const clock = new CacheClock({ seq: 5, pending: [] });
  clock.learn([{ seq: 6, tag: 'edition:ar', at: 5000 }], 1000);
  const meanwhile = { seq: 6, at: 4000 };
  expect(clock.isFresh(['edition:ar'], meanwhile, 4999)).toBe(true);
  expect(clock.isFresh(['edition:ar'], meanwhile, 5000)).toBe(false);
  expect(clock.isFresh(['edition:ar'], { seq: 6, at: 5000 }, 6000)).toBe(true);
});

test('events that have yet to fall due are known after a restart', () => {
  const clock = new CacheClock({ seq: 9, pending: [{ seq: 6, tag: 'edition:ar', at: 5000 }] });
  expect(clock.isFresh(['edition:ar'], { seq: 9, at: 2000 }, 4000)).toBe(true);
  expect(clock.isFresh(['edition:ar'], { seq: 9, at: 2000 }, 5001)).toBe(false);
});

test('an entry ends by itself at the instant its tag names', () => {
  const clock = new CacheClock({ seq: 0, pending: [] });
  expect(clock.isFresh([cacheTag.until(2000)], entry, 1999)).toBe(true);
  expect(clock.isFresh([cacheTag.until(2000)], entry, 2000)).toBe(false);
});
