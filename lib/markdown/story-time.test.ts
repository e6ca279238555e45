import { expect, test } from 'vitest';
import { isEarlier, momentOf } from './story-time.ts';

test('hours ago count back from the first start, a written moment stands', () => {
  expect(momentOf({ hoursAgo: 1.5 }, 10_000_000)).toBe(10_000_000 - 5_400_000);
  expect(momentOf({ at: 42 }, 10_000_000)).toBe(42);
});

test('two times are compared only when they are given in the same way', () => {
  expect(isEarlier({ hoursAgo: 6 }, { hoursAgo: 5 })).toBe(true);
  expect(isEarlier({ at: 2 }, { at: 1 })).toBe(false);
  expect(isEarlier({ hoursAgo: 6 }, { at: 1 })).toBe(false);
});
