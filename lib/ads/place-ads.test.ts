import { describe, expect, it } from 'vitest';
import type { Block } from '../body/schema.ts';
import { estimateHeight, type Column } from './estimate-height.ts';
import { adLimits, decideAds, placeAds, type AdPolicy } from './place-ads.ts';
import { reservedHeight } from './slots.ts';

const open: AdPolicy = { locale: 'ar', ads: 'on', sensitive: false };

/** Mulberry32: the same bodies in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (letters: number) => 'كلمة '.repeat(Math.max(1, Math.round(letters / 5))).trim();
const paragraph = (id: string, letters: number): Block => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words(letters) }] });
const heading = (id: string, level: 2 | 3 = 2): Block => ({ type: 'heading', attrs: { id, level }, content: [{ type: 'text', text: 'عنوان الفقرة' }] });

function otherBlock(id: string, draw: number): Block {
  if (draw < 0.2) return { type: 'figure', attrs: { id, media: 1 } };
  if (draw < 0.35) return { type: 'gallery', attrs: { id, media: [1, 2, 3] } };
  if (draw < 0.5) return { type: 'blockquote', attrs: { id }, content: [{ type: 'paragraph', attrs: { id: `${id}-q` }, content: [{ type: 'text', text: words(120) }] }] };
  if (draw < 0.65) return { type: 'embed', attrs: { id, provider: 'youtube', embedId: 'khbr0000001', title: 'فيديو' } };
  if (draw < 0.8) return { type: 'table', attrs: { id }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', attrs: { id: `${id}-c` } }] }] }] };
  if (draw < 0.9) return { type: 'divider', attrs: { id } };
  return heading(id, draw < 0.95 ? 3 : 2);
}

/** Any body an editor could save, the clumsy ones too: empty sections, headings in a row, pictures at a section's end. */
function randomBody(seed: number): Block[] {
  const random = randomFrom(seed);
  const length = Math.floor(random() * 70);
  return Array.from({ length }, (_, at) => {
    const draw = random();
    if (draw < 0.62) return paragraph(`b${at}`, 40 + random() * 700);
    if (draw < 0.8) return heading(`b${at}`);
    return otherBlock(`b${at}`, random());
  });
}

const bodies = Array.from({ length: 600 }, (_, seed) => randomBody(seed + 1));
const policies: AdPolicy[] = [open, { ...open, locale: 'en' }];
const cases = bodies.flatMap((blocks) => policies.map((policy) => {
  const slots = placeAds(blocks, policy).map((slot) => ({ ...slot, at: blocks.findIndex((block) => block.attrs.id === slot.before) }));
  return { blocks, policy, slots };
}));
const height = (blocks: Block[], policy: AdPolicy, column: Column) => blocks.reduce((sum, block) => sum + estimateHeight(block, { locale: policy.locale, column }), 0);

describe('slots in 600 random bodies, in both languages', () => {
  it('come often enough for the rest of these tests to mean something', () => {
    const counts = [0, 1, 2, 3, 4].map((count) => cases.filter(({ slots }) => slots.length === count).length);
    expect(Math.min(...counts)).toBeGreaterThan(20);
  });

  it('stand before a level-2 heading that ends an earlier section', () => {
    for (const { blocks, slots } of cases) {
      for (const { at } of slots) {
        expect(blocks[at]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
        expect(blocks.slice(0, at).some((block) => block.type === 'heading' && block.attrs.level === 2)).toBe(true);
      }
    }
  });

  it('never stand before the first section', () => {
    for (const { blocks, slots } of cases) {
      const first = blocks.findIndex((block) => block.type === 'heading' && block.attrs.level === 2);
      for (const { at } of slots) expect(at).toBeGreaterThan(first);
    }
  });

  it('follow running text: never a heading, a figure, a gallery, a quote, an embed, a table or a divider', () => {
    for (const { blocks, slots } of cases) {
      for (const { at } of slots) expect(['paragraph', 'bulletList', 'orderedList']).toContain(blocks[at - 1]?.type);
    }
  });

  it('begin at least 300 px under the first line', () => {
    for (const { blocks, policy, slots } of cases) {
      for (const { at } of slots) for (const column of ['phone', 'desktop'] as const) expect(height(blocks.slice(0, at), policy, column)).toBeGreaterThanOrEqual(300);
    }
  });

  it('keep 750 px from one to the next on a phone and more than 500 px on a desktop', () => {
    for (const { blocks, policy, slots } of cases) {
      slots.slice(1).forEach(({ at }, index) => {
        const between = blocks.slice(slots[index]?.at, at);
        expect(height(between, policy, 'phone')).toBeGreaterThanOrEqual(750);
        expect(height(between, policy, 'desktop')).toBeGreaterThan(500);
      });
    }
  });

  it('leave the last 300 px alone', () => {
    for (const { blocks, policy, slots } of cases) {
      for (const { at } of slots) for (const column of ['phone', 'desktop'] as const) expect(height(blocks.slice(at), policy, column)).toBeGreaterThanOrEqual(300);
    }
  });

  it('are four at the most, and take at most 30 % of the text on a phone', () => {
    for (const { blocks, policy, slots } of cases) {
      expect(slots.length).toBeLessThanOrEqual(4);
      const heights = slots.length * reservedHeight('in-article', 360);
      if (slots.length > 0) expect(heights / height(blocks, policy, 'phone')).toBeLessThanOrEqual(0.3);
    }
  });

  it('are named in reading order', () => {
    for (const { slots } of cases) expect(slots.map((slot) => slot.name)).toEqual(slots.map((_, index) => `article-${index + 1}`));
  });

  it('are none where ads are off or the story is sensitive', () => {
    for (const blocks of bodies) {
      expect(placeAds(blocks, { ...open, ads: 'off' })).toEqual([]);
      expect(placeAds(blocks, { ...open, sensitive: true })).toEqual([]);
    }
  });

  it('are never fewer than they could be without a reason given', () => {
    for (const { blocks, policy } of cases) {
      for (const decision of decideAds(blocks, policy)) expect(decision.reason.length).toBeGreaterThan(10);
    }
  });
});

describe('a story of ordinary shape', () => {
  const section = (id: string) => [heading(id), paragraph(`${id}-1`, 420), paragraph(`${id}-2`, 420)];
  const story = (sections: number) => [paragraph('lead-1', 300), paragraph('lead-2', 300), ...Array.from({ length: sections }, (_, n) => section(`s${n + 1}`)).flat()];

  it('has no slot when it is one section long, and more the longer it is', () => {
    expect([1, 2, 3, 6, 12, 40].map((sections) => placeAds(story(sections), open).length)).toEqual([0, 1, 1, 3, 4, 4]);
  });

  it('skips a gap after a picture and takes the next one', () => {
    const blocks = story(6).flatMap((block) => (block.attrs.id === 's3' ? [{ type: 'figure' as const, attrs: { id: 'f', media: 1 } }, block] : [block]));
    const decisions = decideAds(blocks, open);
    expect(decisions.find((decision) => decision.before === 's3')).toEqual({ before: 's3', placed: false, why: { kind: 'after', block: 'figure' }, reason: 'would stand right after a figure' });
    expect(placeAds(blocks, open).map((slot) => slot.before)).not.toContain('s3');
  });

  it('says why a slot stands where it does', () => {
    expect(placeAds(story(12), open)[0]?.reason).toMatch(/^after a section's last paragraph, \d+ px under the first line, slots take \d+ % of the text \(phone\)$/);
  });

  it('is left alone above the limit of four by the limit, not by chance', () => {
    expect(decideAds(story(40), open).at(-4)?.reason).toBe(`the page has its ${adLimits.most} slots`);
  });
});
