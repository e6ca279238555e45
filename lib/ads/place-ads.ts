import type { Block } from '../body/schema.ts';
import type { Locale } from '../i18n/locales.ts';
import { adSentence, type AdWhy } from './ad-why.ts';
import { estimateHeight, type Column } from './estimate-height.ts';
import { reservedHeight, type AdSlotName } from './slots.ts';

/** What the newsroom decided about ads on one story. */
export type AdPolicy = { locale: Locale; ads: 'on' | 'off'; /** Deaths, disasters, children: nobody advertises beside them. */ sensitive: boolean };

/** A slot in the body, `before` the section heading with this block id. */
export type AdPlacement = { before: string; name: AdSlotName; format: 'in-article'; reason: string };

/** The numbers of the house, in CSS px of estimated height; stricter than the Better Ads Standard (30 % of a phone's content) asks. */
export const adLimits = {
  /** From the body's first line. The headline and the picture stand above that, so the article's own top is further away. */
  fromTop: 300,
  fromEnd: 300,
  /** From the end of one slot to the start of the next. A desktop's lines are twice as long, so the phone's distance is halved there and would fall under 500. */
  between: { phone: 750, desktop: 560 },
  /** Heights of all slots over the height of the text they stand in, without them. */
  density: { phone: 0.3, desktop: 0.5 },
  most: 4,
} as const;

const windowWidth: Record<Column, number> = { phone: 360, desktop: 1440 };
const columns = ['phone', 'desktop'] as const satisfies Column[];

/** What was decided at one heading, and why: for programs, and as a sentence for whoever looks at the markup. */
export type AdDecision = { before: string; placed: boolean; why: AdWhy; reason: string };
type Heights = Record<Column, number>;
/** A heading that ends a section, with the height of body text above it. */
type Gap = { before: string; previous: Block; depth: Heights };

/**
 * Puts ad slots between the sections of a body: before a heading of level 2 that ends an earlier section, from the top down
 * as long as every limit holds. None in a body that has no two sections.
 */
export function placeAds(blocks: Block[], policy: AdPolicy): AdPlacement[] {
  return decideAds(blocks, policy)
    .filter((decision) => decision.placed)
    .map(({ before, reason }, index) => ({ before, name: `article-${index + 1}`, format: 'in-article', reason }));
}

/** The decision at every heading that ends a section, in reading order; an editor can be shown them all. */
export function decideAds(blocks: Block[], policy: AdPolicy): AdDecision[] {
  const whole = heightsOf(blocks, policy.locale);
  const placed: Heights[] = [];
  return gapsOf(blocks, policy.locale).map((gap) => {
    const refusal = refusalOf(gap, { policy, whole, placed });
    if (refusal) return { before: gap.before, placed: false, why: refusal, reason: adSentence(refusal) };
    const last = placed.at(-1);
    placed.push(gap.depth);
    const why = permission(gap, { last, whole, count: placed.length });
    return { before: gap.before, placed: true, why, reason: adSentence(why) };
  });
}

function refusalOf(gap: Gap, { policy, whole, placed }: { policy: AdPolicy; whole: Heights; placed: Heights[] }): AdWhy | null {
  if (policy.ads === 'off') return { kind: 'off' };
  if (policy.sensitive) return { kind: 'sensitive' };
  if (!isText(gap.previous)) return { kind: 'after', block: gap.previous.type };
  if (placed.length >= adLimits.most) return { kind: 'most', most: adLimits.most };
  const last = placed.at(-1);
  for (const column of columns) {
    const above = gap.depth[column];
    const below = whole[column] - above;
    const share = densityOf(placed.length + 1, whole, column);
    if (above < adLimits.fromTop) return { kind: 'top', px: above, wanted: adLimits.fromTop, column };
    if (below < adLimits.fromEnd) return { kind: 'end', px: below, wanted: adLimits.fromEnd, column };
    if (last && above - last[column] < adLimits.between[column]) return { kind: 'between', px: above - last[column], wanted: adLimits.between[column], column };
    if (share > adLimits.density[column]) return { kind: 'density', share, allowed: adLimits.density[column], column };
  }
  return null;
}

function permission(gap: Gap, { last, whole, count }: { last: Heights | undefined; whole: Heights; count: number }): AdWhy {
  const share = densityOf(count, whole, 'phone');
  return { kind: 'placed', block: gap.previous.type, under: last ? 'slot' : 'top', px: gap.depth.phone - (last?.phone ?? 0), share };
}

/** Every level-2 heading but the first: the text above the first one is the lead, which no slot may close. */
function gapsOf(blocks: Block[], locale: Locale): Gap[] {
  const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.attrs.level === 2 ? [{ id: block.attrs.id, at }] : []));
  return starts.slice(1).flatMap(({ id, at }) => {
    const previous = blocks[at - 1];
    return previous ? [{ before: id, previous, depth: heightsOf(blocks.slice(0, at), locale) }] : [];
  });
}

function heightsOf(blocks: Block[], locale: Locale): Heights {
  const sum = (column: Column) => blocks.reduce((total, block) => total + estimateHeight(block, { locale, column }), 0);
  return { phone: sum('phone'), desktop: sum('desktop') };
}

function densityOf(slots: number, whole: Heights, column: Column): number {
  return (slots * reservedHeight('in-article', windowWidth[column])) / whole[column];
}

function isText(block: Block): boolean {
  return ['paragraph', 'bulletList', 'orderedList'].includes(block.type);
}
