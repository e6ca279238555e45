import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture, pictureSize, printPicture, sketchPicture, type PictureScene } from './draw-picture.ts';
import { motifs } from './motifs.ts';

/** Small enough that grain averages out, so that what differs here is the drawing. */
const proof = { width: 360, height: 240 } as const;
const thumbnail = { width: 48, height: 32 } as const;
const plainlyDifferent = 6;

async function thumbnailOf(scene: PictureScene): Promise<Buffer> {
  return sharp(await printPicture(scene, proof))
    .resize(thumbnail.width, thumbnail.height, { fit: 'fill' })
    .raw()
    .toBuffer();
}

function meanDifference(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, place) => sum + Math.abs(value - (other[place] ?? 0)), 0) / one.length;
}

test('a picture is a PNG of the agreed size, and the same seed draws the same bytes', async () => {
  const [first, second] = [await drawPicture({ motif: 'river', seed: 'saahour' }), await drawPicture({ motif: 'river', seed: 'saahour' })];
  const { width, height, format } = await sharp(first).metadata();
  expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
  expect(first.equals(second)).toBe(true);
});

test.each(motifs)('%s is sketched alike from one seed, and without words or broken numbers', (motif) => {
  const sketch = sketchPicture({ motif, seed: 'first' });
  expect(sketchPicture({ motif, seed: 'first' })).toEqual(sketch);
  expect(sketch.layers.map(({ shapes }) => shapes).join('')).not.toMatch(/NaN|undefined|Infinity|<text/);
});

test.each(motifs)('%s fills its picture, and another seed visibly changes it', async (motif) => {
  const [first, second] = [await thumbnailOf({ motif, seed: 'first' }), await thumbnailOf({ motif, seed: 'second' })];
  const { channels } = await sharp(first, { raw: { ...thumbnail, channels: 3 } }).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(12);
  expect(meanDifference(first, second)).toBeGreaterThan(plainlyDifferent);
});

test('a wanted hue keeps to the palettes near it, whatever the seed', () => {
  const grounds = (hue: number) =>
    ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => sketchPicture({ motif: 'balance', seed, hue }).layers[0]?.shapes);
  expect(grounds(250)).toEqual(grounds(245));
  expect(grounds(250)).not.toEqual(grounds(60));
});
