import { z } from 'zod';

/** Zones of a front that hold stories, in the order in which they choose: what one has, the next does not show again. */
const storyZones = ['lead', 'beside', 'briefs', 'picks'] as const;
export type StoryZone = (typeof storyZones)[number];
/** Places of a front, in reading order: the lead, the group beside it, one-line briefs, section strips, editors' picks. */
export const frontZones = ['lead', 'beside', 'briefs', 'strip', 'picks'] as const;
export type FrontZone = (typeof frontZones)[number];
/** How a strip is set. */
export const stripRhythms = ['big-and-three', 'four', 'voices'] as const;
export type StripRhythm = (typeof stripRhythms)[number];

/** How many stories each zone shows. */
export const frontPlaces = { lead: 1, beside: 2, briefs: 5, strip: 4, picks: 4 } as const satisfies Record<FrontZone, number>;
/** A section's front has a lead and four equals under it; the list of its newest follows. */
export const sectionPlaces = { lead: 1, beside: 4 } as const;

const id = z.int().positive();

/** A story picked by hand: `pin` keeps its place when those before it drop out; from `until` (ms) on it is no longer shown there. */
const picked = { articleId: id, pin: z.literal(true).optional(), until: id.optional() };
/** Places that fill themselves: the latest of a section, or of all. */
const rule = z.strictObject({ sectionId: id.nullable(), count: z.int().min(1).max(8) });

const pickedSlot = z.strictObject({ zone: z.enum(storyZones), ...picked });
const ruleSlot = z.strictObject({ zone: z.enum(storyZones), rule });
const stripSlot = z.strictObject({
  zone: z.literal('strip'), sectionId: id, rhythm: z.enum(stripRhythms), first: z.array(z.strictObject(picked)).max(frontPlaces.strip).optional(),
});

/** The slots of a front in reading order; a section has at most one strip. */
export const frontSlots = z.array(z.union([pickedSlot, ruleSlot, stripSlot])).max(60).refine(stripsDiffer);

export type PickedStory = Omit<z.infer<typeof pickedSlot>, 'zone'>;
export type FrontRule = z.infer<typeof rule>;
export type FrontSlot = z.infer<typeof frontSlots>[number];

function stripsDiffer(slots: ({ zone: string; sectionId?: number })[]): boolean {
  const sections = slots.filter((slot) => slot.zone === 'strip').map((slot) => slot.sectionId);
  return new Set(sections).size === sections.length;
}

/** Every story that was picked by hand, zone by zone. */
export function pickedStories(slots: readonly FrontSlot[]): PickedStory[] {
  return slots.flatMap((slot) => {
    if (slot.zone === 'strip') return slot.first ?? [];
    return 'rule' in slot ? [] : [slot];
  });
}

/** The same front without some of its picked stories. */
export function withoutStories(slots: readonly FrontSlot[], gone: ReadonlySet<number>): FrontSlot[] {
  return slots.flatMap((slot): FrontSlot[] => {
    if (slot.zone === 'strip') return [slot.first ? { ...slot, first: slot.first.filter((story) => !gone.has(story.articleId)) } : slot];
    return 'rule' in slot || !gone.has(slot.articleId) ? [slot] : [];
  });
}

/** Sections that the slots take stories from. */
export function sectionsNamed(slots: readonly FrontSlot[]): number[] {
  const named = slots.flatMap((slot) => {
    if (slot.zone === 'strip') return [slot.sectionId];
    return 'rule' in slot && slot.rule.sectionId !== null ? [slot.rule.sectionId] : [];
  });
  return [...new Set(named)];
}

/** Whether a picked story may still be shown in its slot at this time. */
export function isInTime(story: PickedStory, now: number): boolean {
  return story.until === undefined || story.until > now;
}

/** The next moment at which a picked story leaves its slot by the clock, or null. */
export function nextExpiry(slots: readonly FrontSlot[], now: number): number | null {
  const hours = pickedStories(slots).map((story) => story.until ?? 0).filter((until) => until > now);
  return hours.length > 0 ? Math.min(...hours) : null;
}
