import { describe, expect, test } from 'vitest';
import { cropBox } from './crop-box.ts';

const picture = { width: 1600, height: 1200 };

describe('the piece around a focal point', () => {
  test('is as large as the shape allows', () => {
    expect(cropBox(picture, 1, { x: 0.5, y: 0.5 })).toEqual({ left: 200, top: 0, width: 1200, height: 1200 });
    expect(cropBox(picture, 16 / 9, { x: 0.5, y: 0.5 })).toEqual({ left: 0, top: 150, width: 1600, height: 900 });
  });

  test('follows the point to the edges and never beyond', () => {
    expect(cropBox(picture, 1, { x: 0, y: 0 })).toMatchObject({ left: 0, top: 0 });
    expect(cropBox(picture, 1, { x: 1, y: 1 })).toMatchObject({ left: 400, top: 0 });
  });

  test('holds the point, wherever it is and whatever the shape', () => {
    for (const shape of [0.2, 0.75, 1, 4 / 3, 1200 / 630, 5]) {
      for (const x of [0, 0.1, 0.33, 0.5, 0.9, 1]) {
        const { left, width } = cropBox(picture, shape, { x, y: x });
        expect(left).toBeLessThanOrEqual(x * picture.width + 0.5);
        expect(left + width).toBeGreaterThanOrEqual(x * picture.width - 0.5);
      }
    }
  });

  test('is never empty', () => {
    expect(cropBox({ width: 3, height: 900 }, 5, { x: 0.5, y: 0.5 })).toMatchObject({ width: 3, height: 1 });
  });
});
