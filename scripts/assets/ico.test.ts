import { expect, test } from 'vitest';
import { icoOf } from './ico.ts';

test('an .ico lists its pictures and holds them where it says', () => {
  const pictures = [{ size: 16, png: Uint8Array.of(1, 2, 3) }, { size: 256, png: Uint8Array.of(4, 5) }];
  const ico = icoOf(pictures);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * at;
    const offset = ico.readUInt32LE(entry + 12);
    // A width of 256 is written as 0.
    expect(ico.readUInt8(entry)).toBe(size % 256);
    expect([...ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))]).toEqual([...png]);
  }
});
