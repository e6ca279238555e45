import { describe, expect, test } from 'vitest';
import { placeSection, placeStories, type Supply } from './place-stories.ts';
import type { FrontSlot, StoryZone } from './slots.ts';

const now = 1000;
/** Stories 1–20 are live, 1 the newest; 11–15 are of section 7. */
const all = Array.from({ length: 20 }, (_, index) => index + 1);
const supply = (live: number[] = all): Supply => ({
  live: new Set(live), now, latest: (sectionId) => live.filter((id) => sectionId === null || (sectionId === 7 && id >= 11 && id <= 15)),
});
const pick = (zone: StoryZone, articleId: number, more: { pin?: true; until?: number } = {}): FrontSlot => ({ zone, articleId, ...more });

describe('placeStories', () => {
  test('an empty front fills its opening with the most recent, and its picks with nothing', () => {
    expect(placeStories([], supply())).toEqual({ lead: 1, beside: [2, 3], briefs: [4, 5, 6, 7, 8], picks: [], strips: [] });
  });

  test('what was picked stands where it was put, and nothing stands twice', () => {
    const placed = placeStories([pick('lead', 9), pick('beside', 1), pick('picks', 3), { zone: 'strip', sectionId: 7, rhythm: 'four', first: [{ articleId: 14 }] }], supply());
    expect(placed).toMatchObject({ lead: 9, beside: [1, 2], briefs: [4, 5, 6, 7, 8], picks: [3], strips: [{ ids: [14, 11, 12, 13] }] });
  });

  test('a story that is not live leaves its place to the next, and a filler is never taken from another slot', () => {
    const placed = placeStories([pick('lead', 99), pick('lead', 5), pick('beside', 1)], supply());
    expect(placed).toMatchObject({ lead: 5, beside: [1, 2] });
    expect(placeStories([pick('lead', 99), pick('beside', 1)], supply())).toMatchObject({ lead: 2, beside: [1, 3] });
  });

  test('a pinned story keeps its place when the one before it drops out; another moves up', () => {
    expect(placeStories([pick('lead', 1), pick('beside', 99), pick('beside', 6, { pin: true })], supply()).beside).toEqual([2, 6]);
    expect(placeStories([pick('lead', 1), pick('beside', 99), pick('beside', 6)], supply()).beside).toEqual([6, 2]);
  });

  test('a story is shown in its slot until its hour and not from then on', () => {
    const slots = [pick('lead', 9, { until: now + 1 })];
    expect(placeStories(slots, supply()).lead).toBe(9);
    expect(placeStories(slots, { ...supply(), now: now + 1 }).lead).toBe(1);
  });

  test('a rule takes the latest of its section, as many as it says, without what stands above', () => {
    const slots: FrontSlot[] = [pick('lead', 11), { zone: 'briefs', rule: { sectionId: 7, count: 2 } }, pick('briefs', 3), { zone: 'picks', rule: { sectionId: null, count: 2 } }];
    expect(placeStories(slots, supply())).toMatchObject({ lead: 11, beside: [1, 2], briefs: [12, 13, 3, 4, 5], picks: [6, 7] });
  });
});

describe('placeSection', () => {
  test('lead and equals stand first, the newest take the places that are left', () => {
    expect(placeSection([pick('lead', 6), pick('beside', 4)], supply())).toEqual([6, 4, 1, 2, 3]);
  });
});
