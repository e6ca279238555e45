/** Where an ad may stand in the page's design. The names never change with the provider that fills them. */
export const adFormats = ['in-article', 'leaderboard'] as const;
export type AdFormat = (typeof adFormats)[number];

/** One place on one page: the page’s kind, then the number that tells its slots apart. */
export type AdSlotName = `${string}-${number}`;

/** In CSS px; `from` is the width of the window at which the size begins. */
export type AdSize = { from: number; width: number; height: number };

/** The largest creative of each format, per window width. app/styles/ad.css reserves exactly these, and a test compares the two. */
export const adSizes: Record<AdFormat, readonly [AdSize, ...AdSize[]]> = {
  'in-article': [{ from: 0, width: 300, height: 250 }],
  leaderboard: [
    { from: 0, width: 300, height: 250 },
    { from: 768, width: 728, height: 90 },
    { from: 1024, width: 970, height: 250 },
  ],
};

/** What stands around the creative inside the slot: the label's line, the gap under it and the slot's own padding, in CSS px. */
export const adSurround = 56;

/** The room a slot keeps at this window width, whatever comes into it and whenever. */
export function reservedHeight(format: AdFormat, windowWidth: number): number {
  const [smallest] = adSizes[format];
  const size = adSizes[format].findLast((candidate) => candidate.from <= windowWidth) ?? smallest;
  return size.height + adSurround;
}

/** Which of its page's slots this is, for a name that a listener can tell from the others. */
export function numberOfSlot(name: AdSlotName): number {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}
