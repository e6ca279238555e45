import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from './kept-words.ts';

test('words come back as they were typed', () => {
  for (const words of ['الصواب ٤٠ مليونًا', 'a\n<b>&"', '👩🏽‍🚀', '']) expect(unpackWords(packWords(words), 500)).toBe(words);
});

test('five hundred letters fit into an address', () => {
  const letters = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('');
  expect(packWords(letters).length).toBeLessThan(2300);
  expect(unpackWords(packWords(letters), 500)).toBe(letters);
});

test('what nobody packed is nothing, and no more is unpacked than anybody may type', () => {
  expect(unpackWords('%%%', 500)).toBe('');
  expect(unpackWords(undefined, 500)).toBe('');
  expect(unpackWords(deflateRawSync(Buffer.alloc(5_000_000, 'a')).toString('base64url'), 500)).toBe('');
  expect(unpackWords(packWords('a'.repeat(600)), 500)).toHaveLength(500);
});
