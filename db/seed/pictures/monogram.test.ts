import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawMonogram, monogramSize } from './monogram.ts';

test('a monogram is a square that the same author always gets', async () => {
  const author = { letter: 'ط', seed: 'tariq', hue: 158 } as const;
  const [first, second] = [await drawMonogram(author), await drawMonogram(author)];
  const { width, height } = await sharp(first).metadata();
  expect({ width, height }).toEqual(monogramSize);
  expect(first.equals(second)).toBe(true);
});

test('another letter changes the portrait, in either script', async () => {
  const drawn = await Promise.all(['ه', 'خ', 'H', 'K'].map((letter) => drawMonogram({ letter, seed: 'desk', hue: 214 })));
  expect(new Set(drawn.map((picture) => picture.toString('base64'))).size).toBe(4);
});

test('a letter that Cairo lacks is refused', async () => {
  await expect(drawMonogram({ letter: '漢', seed: 'desk', hue: 214 })).rejects.toThrow('Cairo has no letter 漢');
});
