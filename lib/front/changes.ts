import { pickedStories, type FrontSlot, type PickedStory, type StoryZone } from './slots.ts';

/** A zone of stories, or the strip of a section by its id. */
export type Place = StoryZone | number;

/** One difference between two fronts, as an editor would name it. */
export type FrontChange =
  | { kind: 'placed' | 'taken' | 'pinned' | 'unpinned' | 'timed'; articleId: number; place: Place }
  | { kind: 'moved'; articleId: number; place: Place; from: Place }
  | { kind: 'ordered' | 'rules'; place: Place }
  | { kind: 'stripAdded' | 'stripGone' | 'stripSet'; sectionId: number }
  | { kind: 'stripsOrdered' };

type Spot = PickedStory & { place: Place };

/** What was changed from one front to the other, in reading order; empty when readers would see no difference. */
export function changesBetween(before: readonly FrontSlot[], after: readonly FrontSlot[]): FrontChange[] {
  const [old, fresh] = [spotsOf(before), spotsOf(after)];
  return [
    ...[...fresh.values()].flatMap((spot) => storyChanges(old.get(spot.articleId), spot)),
    ...[...old.values()].filter((spot) => !fresh.has(spot.articleId)).map(({ articleId, place }): FrontChange => ({ kind: 'taken', articleId, place })),
    ...placesOf(after).flatMap((place) => orderChange(place, { before, after, old, fresh })),
    ...stripChanges(before, after),
  ];
}

function storyChanges(old: Spot | undefined, { articleId, place, pin, until }: Spot): FrontChange[] {
  if (!old) return [{ kind: 'placed', articleId, place }];
  const changes: FrontChange[] = [];
  if (old.place !== place) changes.push({ kind: 'moved', articleId, place, from: old.place });
  if (old.pin !== pin) changes.push({ kind: pin ? 'pinned' : 'unpinned', articleId, place });
  if (old.until !== until) changes.push({ kind: 'timed', articleId, place });
  return changes;
}

type Two = { before: readonly FrontSlot[]; after: readonly FrontSlot[]; old: Map<number, Spot>; fresh: Map<number, Spot> };

function orderChange(place: Place, { before, after, old, fresh }: Two): FrontChange[] {
  const rules = (slots: readonly FrontSlot[]) => slots.filter((slot) => slot.zone === place && 'rule' in slot);
  if (JSON.stringify(rules(before)) !== JSON.stringify(rules(after))) return [{ kind: 'rules', place }];
  // Only what stayed in the place can have changed its order there.
  const stayed = (spots: Map<number, Spot>) => [...spots.values()].filter(({ articleId }) => old.get(articleId)?.place === place && fresh.get(articleId)?.place === place).map(({ articleId }) => articleId);
  const ruleAt = (slots: readonly FrontSlot[]) => slots.filter((slot) => slot.zone === place).map((slot) => 'rule' in slot);
  const sameMembers = stayed(old).length === spotsIn(old, place) && stayed(fresh).length === spotsIn(fresh, place);
  const moved = stayed(old).join() !== stayed(fresh).join() || (sameMembers && ruleAt(before).join() !== ruleAt(after).join());
  return moved ? [{ kind: 'ordered', place }] : [];
}

function spotsIn(spots: Map<number, Spot>, place: Place): number {
  return [...spots.values()].filter((spot) => spot.place === place).length;
}

function stripChanges(before: readonly FrontSlot[], after: readonly FrontSlot[]): FrontChange[] {
  const [old, fresh] = [stripsOf(before), stripsOf(after)];
  const common = fresh.filter((strip) => old.some(({ sectionId }) => sectionId === strip.sectionId)).map(({ sectionId }) => sectionId);
  const order = old.map(({ sectionId }) => sectionId).filter((sectionId) => common.includes(sectionId));
  return [
    ...fresh.flatMap(({ sectionId, rhythm }): FrontChange[] => {
      const was = old.find((strip) => strip.sectionId === sectionId);
      if (!was) return [{ kind: 'stripAdded', sectionId }];
      return was.rhythm === rhythm ? [] : [{ kind: 'stripSet', sectionId }];
    }),
    ...old.filter(({ sectionId }) => !common.includes(sectionId)).map(({ sectionId }): FrontChange => ({ kind: 'stripGone', sectionId })),
    ...(order.join() === common.join() ? [] : [{ kind: 'stripsOrdered' } as const]),
  ];
}

const stripsOf = (slots: readonly FrontSlot[]) => slots.filter((slot) => slot.zone === 'strip');

function spotsOf(slots: readonly FrontSlot[]): Map<number, Spot> {
  const spots = slots.flatMap((slot): Spot[] => {
    const place = slot.zone === 'strip' ? slot.sectionId : slot.zone;
    return pickedStories([slot]).map(({ articleId, pin, until }) => ({ articleId, pin, until, place }));
  });
  return new Map(spots.toReversed().map((spot): [number, Spot] => [spot.articleId, spot]).toReversed());
}

function placesOf(slots: readonly FrontSlot[]): Place[] {
  return ['lead', 'beside', 'briefs', 'picks', ...stripsOf(slots).map(({ sectionId }) => sectionId)];
}
