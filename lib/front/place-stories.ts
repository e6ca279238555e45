import { frontPlaces, isInTime, pickedStories, sectionPlaces, type FrontRule, type FrontSlot, type PickedStory, type StoryZone, type StripRhythm } from './slots.ts';

/** What can be placed: which of the picked stories are live, and the newest live ones, of a section or (null) of all. */
export type Supply = { live: ReadonlySet<number>; latest: (sectionId: number | null) => readonly number[]; now: number };

export type Placed = {
  lead: number | null; beside: number[]; briefs: number[]; picks: number[];
  strips: { sectionId: number; rhythm: StripRhythm; ids: number[] }[];
};

type Row = PickedStory | { rule: FrontRule };

/**
 * Who stands where on a front. No story stands twice, and none that fills an empty place is taken from a slot that
 * was picked by hand. The opening fills up with the most recent; picks stay as few as they are.
 */
export function placeStories(slots: readonly FrontSlot[], supply: Supply): Placed {
  const fill = filler(slots, supply);
  const rows = rowsByZone(slots);
  const recent = supply.latest(null);
  const [lead = null] = fill(rows.lead, frontPlaces.lead, recent);
  const beside = fill(rows.beside, frontPlaces.beside, recent);
  const briefs = fill(rows.briefs, frontPlaces.briefs, recent);
  const picks = fill(rows.picks, frontPlaces.picks, []);
  const strips = slots
    .filter((slot) => slot.zone === 'strip')
    .map(({ sectionId, rhythm, first = [] }) => ({ sectionId, rhythm, ids: fill(first, frontPlaces.strip, supply.latest(sectionId)) }));
  return { lead, beside, briefs, picks, strips: strips.filter(({ ids }) => ids.length > 0) };
}

/** The first stories of a section's front: its lead and the equals under it; the rest of the list follows, newest first. */
export function placeSection(slots: readonly FrontSlot[], supply: Supply): number[] {
  const fill = filler(slots, supply);
  const rows = rowsByZone(slots);
  const latest = supply.latest(null);
  return [...fill(rows.lead, sectionPlaces.lead, latest), ...fill(rows.beside, sectionPlaces.beside, latest)];
}

function rowsByZone(slots: readonly FrontSlot[]): Record<StoryZone, Row[]> {
  const rows: Record<StoryZone, Row[]> = { lead: [], beside: [], briefs: [], picks: [] };
  for (const slot of slots) if (slot.zone !== 'strip') rows[slot.zone].push(slot);
  return rows;
}

function filler(slots: readonly FrontSlot[], { live, latest, now }: Supply) {
  const shown = new Set<number>();
  const wanted = new Set(pickedStories(slots).filter((story) => isInTime(story, now) && live.has(story.articleId)).map((story) => story.articleId));
  const stands = (story: PickedStory) => isInTime(story, now) && wanted.has(story.articleId) && !shown.has(story.articleId);
  const fresh = (ids: readonly number[], limit: number) => ids.filter((id) => !shown.has(id) && !wanted.has(id)).slice(0, limit);

  return (rows: readonly Row[], places: number, spare: readonly number[]): number[] => {
    const spots = Array.from<number | undefined>({ length: places });
    const loose: Row[] = [];
    let at = 0;
    for (const row of rows) {
      if (!('rule' in row) && row.pin && at < places && stands(row)) {
        spots[at] = row.articleId;
        shown.add(row.articleId);
      } else loose.push(row);
      at += 'rule' in row ? row.rule.count : 1;
    }
    const put = (id: number) => {
      const free = spots.indexOf(undefined);
      if (free < 0) return;
      spots[free] = id;
      shown.add(id);
    };
    for (const row of loose) {
      if ('rule' in row) fresh(latest(row.rule.sectionId), row.rule.count).forEach(put);
      else if (stands(row)) put(row.articleId);
    }
    fresh(spare, places).forEach(put);
    return spots.filter((id) => id !== undefined);
  };
}
