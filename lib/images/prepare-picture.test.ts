import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PictureKind } from './picture-kind.ts';
import type { PreparedPicture } from './picture-job.ts';
import { preparePicture } from './prepare-picture.ts';
import { bomb, photograph } from './testing-pictures.ts';

let folder = '';
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'khabar-pictures-'));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

const out = () => path.join(folder, 'out');
const middle = { x: 0.5, y: 0.5 };

async function prepare(bytes: Buffer, kind: PictureKind, more: { limit?: number; focal?: { x: number; y: number } } = {}) {
  const file = path.join(folder, Math.random().toString(36).slice(2));
  await fs.writeFile(file, bytes);
  return preparePicture({ file, kind, out: out(), make: ['sizes', 'crops', 'openings'], focal: more.focal ?? middle }, { limit: more.limit ?? 60_000 });
}

async function prepared(bytes: Buffer, kind: PictureKind, focal = middle): Promise<PreparedPicture> {
  const made = await prepare(bytes, kind, { focal });
  if (!made.ok) throw new Error(made.reason);
  return made.picture;
}

const filesOf = ({ renditions, openings, crops }: PreparedPicture) => [...renditions, ...openings, ...crops].map(({ file }) => path.join(out(), file));
const colour = async (file: string, left: number) => {
  const { data } = await sharp(file).extract({ left, top: 5, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
  return (data[0] ?? 0) > (data[2] ?? 0) ? 'red' : 'blue';
};

describe('a photograph from a phone', () => {
  let picture: PreparedPicture;
  beforeAll(async () => {
    picture = await prepared(await photograph({ width: 2400, height: 1600 }), 'jpeg');
  });

  test('stands upright in every size, and is never enlarged', async () => {
    expect(picture).toMatchObject({ width: 2400, height: 1600 });
    expect(picture.renditions.map(({ width }) => width)).toEqual([320, 480, 720, 960, 1280, 1600, 2048]);
    for (const { file, width } of picture.renditions) {
      expect(await colour(path.join(out(), file), 5)).toBe('red');
      expect(await colour(path.join(out(), file), width - 5)).toBe('blue');
    }
  });

  test('leaves nothing of the camera or the place in any file', async () => {
    const original = await sharp(await photograph()).metadata();
    expect(original.exif).toBeDefined();
    for (const file of filesOf(picture)) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      const bytes = (await fs.readFile(file)).toString('latin1');
      for (const trace of ['GPS', 'Exif', 'A photographer', 'A phone']) expect(bytes).not.toContain(trace);
    }
  });

  test('opens a page as AVIF, and goes to other sites as JPEG of at most 300 kB', async () => {
    expect(picture.openings.map(({ width }) => width)).toEqual([960, 1600]);
    expect(picture.crops).toMatchObject([{ crop: 'share', width: 1200, height: 630 }, { crop: 'square', width: 1200, height: 1200 }]);
    for (const { file } of picture.crops) expect((await fs.stat(path.join(out(), file))).size).toBeLessThan(300_000);
  });

  test('is cut around what matters', async () => {
    const bytes = await photograph({ width: 2400, height: 1200 });
    const squareAt = async (x: number) => path.join(out(), (await prepared(bytes, 'jpeg', { x, y: 0.5 })).crops.find(({ crop }) => crop === 'square')?.file ?? '');
    expect(await colour(await squareAt(0), 1000)).toBe('red');
    expect(await colour(await squareAt(1), 100)).toBe('blue');
  });
});

describe('what is meant to harm', () => {
  test('four hundred megapixels in a small file are refused at the header', async () => {
    const bytes = bomb(20_000, 20_000);
    expect(bytes.length).toBeLessThan(60_000);
    const begun = process.resourceUsage().maxRSS;
    expect(await prepare(bytes, 'png')).toEqual({ ok: false, reason: 'mediaTooManyPixels' });
    expect(process.resourceUsage().maxRSS - begun).toBeLessThan(60_000);
  });

  test('a script behind the head of a picture is no picture', async () => {
    expect(await prepare(Buffer.from('GIF89a/*....*/=1;alert(document.domain)//'), 'gif')).toEqual({ ok: false, reason: 'mediaDamaged' });
  });

  test('a page behind a sound picture does not reach the files', async () => {
    const tail = '<html><script>alert(1)</script>';
    const picture = await prepared(Buffer.concat([await photograph(), Buffer.from(tail)]), 'jpeg');
    for (const file of filesOf(picture)) expect((await fs.readFile(file)).includes(tail)).toBe(false);
  });

  test('only the reader of the kind is open: a drawing, or another kind, is not read under a false flag', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>');
    const webp = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } }).webp().toBuffer();
    for (const bytes of [drawing, webp]) expect(await prepare(bytes, 'png')).toEqual({ ok: false, reason: 'mediaDamaged' });
  });

  test('half a picture is refused', async () => {
    const whole = await photograph();
    expect(await prepare(whole.subarray(0, whole.length / 2), 'jpeg')).toEqual({ ok: false, reason: 'mediaDamaged' });
  });

  test('who takes too long is ended, and leaves no process behind', async () => {
    expect(await prepare(await photograph(), 'jpeg', { limit: 30 })).toEqual({ ok: false, reason: 'mediaTooSlow' });
    const children = execFileSync('ps', ['-o', 'args', '--ppid', String(process.pid)], { encoding: 'utf8' });
    expect(children).not.toContain('picture-child');
  });
});

test('of a GIF the first picture is taken, of a palette with holes as well', async () => {
  const frames = await sharp(Buffer.alloc(40 * 80 * 4, 200), { raw: { width: 40, height: 80, channels: 4, pageHeight: 40 } }).gif({ delay: [50, 50] }).toBuffer();
  expect(await prepared(frames, 'gif')).toMatchObject({ width: 40, height: 40 });
});

test('a picture in the colours of print comes out in those of a screen', async () => {
  const print = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'crimson' } }).toColourspace('cmyk').jpeg().toBuffer();
  const picture = await prepared(print, 'jpeg');
  const [file = ''] = filesOf(picture);
  expect(await sharp(file).metadata()).toMatchObject({ space: 'srgb' });
});

test('a picture longer than WebP knows is made to fit', async () => {
  const strip = await sharp({ create: { width: 400, height: 20_000, channels: 3, background: 'teal' } }).png().toBuffer();
  const picture = await prepared(strip, 'png');
  expect(picture).toMatchObject({ width: 400, height: 20_000 });
  expect(Math.max(...picture.renditions.map(({ height }) => height))).toBeLessThanOrEqual(16_383);
});
