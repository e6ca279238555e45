import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('never are more at work than places, and all come in their order', async () => {
  const queue = turns(2);
  let working = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(Array.from({ length: 9 }, (_, number) => queue.take(async () => {
    order.push(number);
    most = Math.max(most, ++working);
    await wait(3);
    working -= 1;
  })));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(queue.waiting).toBe(0);
});

test('a work that fails gives its place back', async () => {
  const queue = turns(1);
  await expect(queue.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.take(async () => 'yes')).resolves.toBe('yes');
});
