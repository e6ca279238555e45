import { expect, test } from 'vitest';
import { steppedSize, textSizeFrom, textSizes } from './text-sizes.ts';

test('a step is one size, and the last size stays', () => {
  expect(steppedSize(1, 1)).toBe(1.15);
  expect(steppedSize(1, -1)).toBe(0.9);
  expect(steppedSize(1.5, 1)).toBe(1.5);
  expect(steppedSize(0.9, -1)).toBe(0.9);
});

test('no step is back to the ordinary size', () => {
  for (const size of textSizes) expect(steppedSize(size, 0)).toBe(1);
});

test.each([[null, 1], ['1.3', 1.3], ['0.9', 0.9], ['7', 1], ['', 1], ['1.30', 1], ['calc(9)', 1]])('%s is stored for the size %s', (stored, size) => {
  expect(textSizeFrom(stored)).toBe(size);
});
