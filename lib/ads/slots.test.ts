import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adFormats, adSizes, adSurround, numberOfSlot, reservedHeight } from './slots.ts';

const sheet = readFileSync(new URL('../../app/styles/ad.css', import.meta.url), 'utf8');
const inlineOf = (css: string) => [...css.matchAll(/--ad-inline: (\d+)px;\s+--ad-block: (\d+)px;/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));

describe('the table of ad sizes', () => {
  it('is what the stylesheet reserves', () => {
    const [smallest, ...wider] = inlineOf(sheet);
    const breakpoints = [...sheet.matchAll(/@media \(width >= (\d+)px\)/g)].map(([, width]) => Number(width));
    for (const format of adFormats) expect(adSizes[format][0]).toEqual({ from: 0, ...smallest });
    expect(adSizes.leaderboard.slice(1)).toEqual(wider.map((size, index) => ({ from: breakpoints[index], ...size })));
    expect(sheet).toContain(`calc(var(--ad-block) + ${adSurround / 16}rem)`);
  });

  it('gives the size that begins at or under the window', () => {
    expect([320, 767, 768, 1023, 1024, 1440].map((width) => reservedHeight('leaderboard', width) - adSurround)).toEqual([250, 250, 90, 90, 250, 250]);
    expect([320, 1440].map((width) => reservedHeight('in-article', width))).toEqual([306, 306]);
  });

  it('numbers a slot by the end of its name', () => {
    expect(numberOfSlot('article-12')).toBe(12);
  });
});
