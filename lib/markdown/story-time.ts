import { z } from 'zod';

/** When something happened to a story: a moment in epoch milliseconds, or hours before the newsroom was first started. */
export type StoryTime = { at: number } | { hoursAgo: number };

/** A written moment; without a time zone it would depend on the machine that imports it. */
export const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
export const hoursBefore = z.number().min(0).max(200_000);

/** Epoch milliseconds of a story time; `firstStart` is what `hoursAgo` counts back from. */
export function momentOf(time: StoryTime, firstStart: number): number {
  return 'at' in time ? time.at : Math.round(firstStart - time.hoursAgo * 3_600_000);
}

/** Puts the two ways of giving one time together. */
export function storyTime(at: number | undefined, hoursAgo: number | undefined): StoryTime | 'timeTwice' | 'timeMissing' {
  if (at !== undefined && hoursAgo !== undefined) return 'timeTwice';
  if (at !== undefined) return { at };
  return hoursAgo === undefined ? 'timeMissing' : { hoursAgo };
}

/** Whether the first is surely earlier; a written moment and hours before the first start cannot be compared. */
export function isEarlier(a: StoryTime, b: StoryTime): boolean {
  if ('at' in a && 'at' in b) return a.at < b.at;
  return 'hoursAgo' in a && 'hoursAgo' in b && a.hoursAgo > b.hoursAgo;
}
