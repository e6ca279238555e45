import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureKind } from './picture-kind.ts';

const said = (text: string) => pictureKind(Buffer.from(text, 'latin1'));
const dot = { create: { width: 2, height: 2, channels: 3, background: 'teal' } } as const;

test('what sharp writes is known by its first bytes', async () => {
  for (const kind of ['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const) {
    expect(pictureKind(await sharp(dot)[kind]().toBuffer())).toBe(kind);
  }
});

test('what is not taken is told apart, so that its refusal can say what to do', () => {
  expect(said('\0\0\0\x18ftypheic\0\0\0\0mif1heic')).toBe('heic');
  expect(said('\0\0\0\x18ftypmif1\0\0\0\0')).toBe('heic');
  expect(said('\0\0\0\x1cftypavif')).toBe('avif');
  expect(said('%PDF-1.7')).toBe('pdf');
  expect(said('MM\0*')).toBe('tiff');
});

test('a drawing is known behind whatever stands before it', () => {
  for (const before of ['', '  \n', '\xef\xbb\xbf', '<?xml version="1.0"?>\n', '<!-- a comment -->', '<!DOCTYPE svg PUBLIC "x">', '<?xml version="1.0"?><!--x--> <!DOCTYPE svg>']) {
    expect(said(`${before}<svg xmlns="http://www.w3.org/2000/svg">`)).toBe('svg');
  }
});

test('neither pages nor scripts nor nothing are pictures', () => {
  for (const text of ['', '<html>', 'GIF87', '\xff\xd8', 'RIFF1234WAVE', 'alert(1)', '\0\0\0\x18ftypisom']) expect(said(text)).toBe('unknown');
});

test('the first bytes of a disguise decide, not its name', () => {
  expect(said('GIF89a/*<script>*/=1;')).toBe('gif');
});
