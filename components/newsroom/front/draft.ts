import { frontPlaces, sectionPlaces, type FrontRule, type FrontSlot, type PickedStory, type StripRhythm } from '#lib/front/slots.ts';
import type { Place } from '#lib/front/changes.ts';

/** A front as the builder holds it: zones in reading order, each with its rows; a row has one key wherever it is moved. */
export type Row = { key: string } & (PickedStory | { rule: FrontRule });
export type Zone = { place: Place; rhythm?: StripRhythm; rows: Row[] };
export type Draft = Zone[];
/** The front of an edition, or of one of its sections. */
export type FrontKind = 'home' | 'section';

export const keyOfStory = (articleId: number) => `story-${articleId}`;

/** Zones of a front in the order of the page; those of a section's front are its lead and the equals under it. */
export function toDraft(slots: readonly FrontSlot[], kind: FrontKind): Draft {
  const seen = new Set<string>();
  let rules = 0;
  const once = (rows: Row[]) => rows.filter(({ key }) => !seen.has(key) && seen.add(key));
  const rowOf = (slot: PickedStory | { rule: FrontRule }): Row =>
    ('rule' in slot ? { key: `rule-${(rules += 1)}`, rule: slot.rule } : { key: keyOfStory(slot.articleId), articleId: slot.articleId, pin: slot.pin, until: slot.until });
  const zone = (place: 'lead' | 'beside' | 'briefs' | 'picks'): Zone => ({ place, rows: once(slots.flatMap((slot) => (slot.zone === place ? [rowOf(slot)] : []))) });
  if (kind === 'section') return [zone('lead'), zone('beside')];
  const opening = [zone('lead'), zone('beside'), zone('briefs')];
  const strips = slots.flatMap((slot): Zone[] => (slot.zone === 'strip' ? [{ place: slot.sectionId, rhythm: slot.rhythm, rows: once((slot.first ?? []).map(rowOf)) }] : []));
  return [...opening, ...strips, zone('picks')];
}

/** The front as it is published. */
export function toSlots(draft: Draft): FrontSlot[] {
  return draft.flatMap(({ place, rhythm, rows }): FrontSlot[] => {
    if (typeof place !== 'number') return rows.map((row) => ('rule' in row ? { zone: place, rule: row.rule } : { zone: place, ...storyOf(row) }));
    const first = rows.flatMap((row) => ('rule' in row ? [] : [storyOf(row)]));
    return [{ zone: 'strip', sectionId: place, rhythm: rhythm ?? 'four', ...(first.length > 0 && { first }) }];
  });
}

function storyOf({ articleId, pin, until }: PickedStory): PickedStory {
  return { articleId, ...(pin && { pin }), ...(until !== undefined && { until }) };
}

/** Puts rows into a zone before the row at `index`; wherever they stood, they are taken from. */
export function put(draft: Draft, { rows, place, index }: { rows: Row[]; place: Place; index: number }): Draft {
  const keys = new Set(rows.map(({ key }) => key));
  return draft.map((zone) => {
    const stay = zone.rows.filter(({ key }) => !keys.has(key));
    if (zone.place !== place) return stay.length === zone.rows.length ? zone : { ...zone, rows: stay };
    const before = zone.rows.slice(0, index).filter(({ key }) => !keys.has(key)).length;
    return { ...zone, rows: stay.toSpliced(before, 0, ...rows) };
  });
}

export function takeAway(draft: Draft, key: string): Draft {
  return draft.map((zone) => ({ ...zone, rows: zone.rows.filter((row) => row.key !== key) }));
}

/** Exchanges a row for one with the same key. */
export function setRow(draft: Draft, row: Row): Draft {
  return draft.map((zone) => ({ ...zone, rows: zone.rows.map((other) => (other.key === row.key ? row : other)) }));
}

export function rowAt(draft: Draft, key: string): { zone: Zone; row: Row; index: number } | null {
  for (const zone of draft) {
    const index = zone.rows.findIndex((row) => row.key === key);
    const row = zone.rows[index];
    if (row) return { zone, row, index };
  }
  return null;
}

/** A key that no row has yet. */
export function newRuleKey(draft: Draft): string {
  const numbers = draft.flatMap(({ rows }) => rows.map(({ key }) => (key.startsWith('rule-') ? Number(key.slice(5)) : 0)));
  return `rule-${Math.max(0, ...numbers) + 1}`;
}

/** Moves the strip of a section one place up (-1) or down (1) among the strips. */
export function moveStrip(draft: Draft, place: Place, by: -1 | 1): Draft {
  const from = draft.findIndex((zone) => zone.place === place);
  const [zone, other] = [draft[from], draft[from + by]];
  if (!zone || typeof other?.place !== 'number') return draft;
  return draft.with(from, other).with(from + by, zone);
}

export function addStrip(draft: Draft, sectionId: number): Draft {
  const at = draft.findIndex((zone) => zone.place === 'picks');
  return draft.toSpliced(at, 0, { place: sectionId, rhythm: 'four', rows: [] });
}

export function removeStrip(draft: Draft, place: Place): Draft {
  return draft.filter((zone) => zone.place !== place);
}

export function setRhythm(draft: Draft, place: Place, rhythm: StripRhythm): Draft {
  return draft.map((zone) => (zone.place === place ? { ...zone, rhythm } : zone));
}

/** How many stories a zone shows. */
export function placesIn(place: Place, kind: FrontKind): number {
  if (typeof place === 'number') return frontPlaces.strip;
  if (kind === 'section' && (place === 'lead' || place === 'beside')) return sectionPlaces[place];
  return frontPlaces[place];
}

/** How many places of a zone are taken before this row. */
export function takenBefore(rows: readonly Row[], index: number): number {
  return rows.slice(0, index).reduce((sum, row) => sum + ('rule' in row ? row.rule.count : 1), 0);
}
