import { nearestSentences } from '../nearest-sentence.ts';
import { weightOf, type IndexedTerm, type StoryIndex } from '../story-index.ts';
import type { Term } from '../terms/terms-of.ts';

/** For one term of a summary, the term of the story it stands for (its place in the index), and whether the two say the same. */
export type Link = { place: number; same: boolean } | null;
export type Alignment = { links: Link[]; /** The part of the summary's terms that stand in the story in this order. */ closeness: number };

/** What the ways of reading a summary along its source cost, in matched words. */
const costs = { exchanged: 1, added: 1.1, gap: 0.3, withinClause: 0.6, perSkipped: 0.02, jump: 3, lateStart: 0.3 } as const;
const maxSentences = 12;
const shortestChain = 3;

/**
 * Lays a summary's terms along the story's: the cheapest way to read them as copied from it, with terms exchanged, added and
 * left out, and with jumps. Viterbi over the sentences that come nearest.
 */
export function align(terms: Term[], index: StoryIndex): Alignment {
  const places = candidates(terms, index);
  if (places.length === 0 || terms.length === 0) return { links: terms.map(() => null), closeness: 0 };
  const links = withoutStrays(path(terms, index, places), terms, index);
  return { links, closeness: closenessOf(links, terms) };
}

/** The part of a unit's weight that stands in the story in runs of three terms and more; every leap between runs takes off a word. */
function closenessOf(links: Link[], terms: Term[]): number {
  const all = terms.reduce((sum, term) => sum + worth(term), 0);
  const chains = chainsOf(links).filter(({ length }) => length >= shortestChain || length >= terms.length - 1);
  const kept = chains.flat().reduce((sum, at) => sum + (terms[at] ? worth(terms[at]) : 0), 0);
  return (kept - Math.max(0, chains.length - 1) * 0.5) / (all || 1);
}

/** Matched terms that follow each other in both texts, up to two that are exchanged, added or left out. */
function chainsOf(links: Link[]): number[][] {
  const chains: number[][] = [];
  let last: { at: number; place: number } | undefined;
  for (const [at, link] of links.entries()) {
    if (!link?.same) continue;
    const chain = chains.at(-1);
    const skipped = last ? link.place - last.place - (at - last.at) : 0;
    if (chain && last && link.place > last.place && Math.abs(skipped) <= 2 && at - last.at <= 3) chain.push(at);
    else chains.push([at]);
    last = { at, place: link.place };
  }
  return chains;
}

/** A single word found far from its neighbours, within a clause, was not copied from there: it only happens to be in the story. */
function withoutStrays(links: Link[], terms: Term[], index: StoryIndex): Link[] {
  const runs = runsOf(links);
  return links.map((link, at) => {
    const run = runs.find(({ from, to }) => at >= from && at < to);
    if (!run || !link?.same || runs.length < 2) return link;
    const telling = terms.slice(run.from, run.to).filter(({ binds }) => !binds).length;
    const first = links[run.from]?.place ?? 0;
    const final = links[run.to - 1]?.place ?? 0;
    const wholeClause = index.terms[first]?.breaks !== '' && index.terms[final + 1]?.breaks !== '';
    if (telling > 1 || run.to - run.from > 2 || wholeClause || isBridged(links, run)) return link;
    const before = links[run.from - 1];
    return { place: before ? Math.min(before.place + 1 + at - run.from, index.terms.length - 1) : link.place, same: false };
  });
}

type Run = { from: number; to: number };

function runsOf(links: Link[]): Run[] {
  const runs: Run[] = [];
  for (const [at, link] of links.entries()) {
    if (!link?.same) continue;
    const last = runs.at(-1);
    const before = links[at - 1];
    if (last?.to === at && before && before.place + 1 === link.place) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Whether a run stands where its neighbours lead to expect it, up to a word or two. */
function isBridged(links: Link[], { from, to }: Run): boolean {
  const first = links[from]?.place ?? 0;
  const final = links[to - 1]?.place ?? 0;
  const before = links.slice(Math.max(0, from - 3), from).findLast((link) => link?.same);
  const after = links.slice(to, to + 3).find((link) => link?.same);
  return (before ? first - before.place > 0 && first - before.place <= 5 : false) || (after ? after.place - final > 0 && after.place - final <= 5 : false);
}

function worth({ binds }: Term): number {
  return binds ? 0.5 : 1;
}

/** The terms of the sentences that say much of what the summary says, or most of what they say themselves in it, and those between two of them. */
function candidates(terms: Term[], index: StoryIndex): number[] {
  const whole = weightOf(terms, index.weights);
  const near = nearestSentences(index, terms)
    .filter(({ at, share }) => share >= 0.08 || share * whole >= 0.6 * (index.sentences[at]?.weight ?? Infinity))
    .slice(0, maxSentences);
  const chosen = new Set(near.map(({ at }) => at));
  const between = [...chosen].map((at) => at + 1).filter((at) => chosen.has(at + 1));
  return [...new Set([...chosen, ...between])].toSorted((one, other) => one - other).flatMap((at) => {
    const { from = 0, to = 0 } = index.sentences[at] ?? {};
    return Array.from({ length: to - from }, (_, ahead) => from + ahead);
  });
}

function path(terms: Term[], index: StoryIndex, places: number[]): Link[] {
  const width = places.length;
  const matches = terms.map((term) => matchesOf(term, index, places));
  // Whole clauses may be left out; whoever skips from within one or into one is likelier to have exchanged a word.
  const opens = places.map((place) => index.terms[place]?.breaks !== '');
  let scores: Float64Array = new Float64Array(width).fill(0);
  const back: Int32Array[] = [];
  const kinds: Uint8Array[] = [];
  for (const [at, term] of terms.entries()) {
    const next = new Float64Array(width);
    const from = new Int32Array(width);
    const kind = new Uint8Array(width);
    let best = 0;
    for (let column = 1; column < width; column += 1) if ((scores[column] ?? 0) > (scores[best] ?? 0)) best = column;
    const jump = at === 0 ? 0 : (scores[best] ?? 0) - costs.jump;
    // The best column to skip ahead from, the cost of the skipped ones counted as it grows.
    let ahead = -Infinity;
    let aheadFrom = 0;
    for (let column = 0; column < width; column += 1) {
      const step = column > 0 ? (scores[column - 1] ?? 0) : -Infinity;
      let entry = at > 0 ? jump : opens[column] ? 0 : -costs.lateStart;
      let origin = at === 0 ? -1 : best;
      const landed = ahead - (opens[column] ? 0 : costs.withinClause);
      if (landed > entry) [entry, origin] = [landed, aheadFrom];
      if (at > 0 && step >= entry) [entry, origin] = [step, column - 1];
      const match = matches[at]?.[column] ?? 0;
      const gain = match > 0 ? worth(term) * match : -costs.exchanged * worth(term);
      const stay = at === 0 ? -Infinity : (scores[column] ?? 0) - costs.added * worth(term);
      if (stay > entry + gain) {
        next[column] = stay;
        from[column] = column;
        kind[column] = 2;
      } else {
        next[column] = entry + gain;
        from[column] = origin;
        kind[column] = match > 0 ? 0 : 1;
      }
      ahead -= costs.perSkipped;
      const left = step - costs.gap - (opens[column] ? 0 : costs.withinClause);
      if (at > 0 && left > ahead) [ahead, aheadFrom] = [left, column - 1];
    }
    scores = next;
    back.push(from);
    kinds.push(kind);
  }
  return traced({ terms, places, scores, back, kinds });
}

function traced({ terms, places, scores, back, kinds }: { terms: Term[]; places: number[]; scores: Float64Array; back: Int32Array[]; kinds: Uint8Array[] }): Link[] {
  let column = 0;
  for (let other = 1; other < places.length; other += 1) if ((scores[other] ?? 0) > (scores[column] ?? 0)) column = other;
  const links: Link[] = terms.map(() => null);
  for (let at = terms.length - 1; at >= 0; at -= 1) {
    const kind = kinds[at]?.[column];
    links[at] = kind === 2 ? null : { place: places[column] ?? 0, same: kind === 0 };
    column = back[at]?.[column] ?? 0;
    if (column < 0) break;
  }
  return links;
}

/** 1 where the term stands as it is, less where it stands in another form, 0 where it does not. */
function matchesOf(term: Term, index: StoryIndex, places: number[]): Float32Array {
  const wanted = new Set(term.forms);
  return Float32Array.from(places, (place) => matchOf(term, index.terms[place], wanted));
}

function matchOf(term: Term, other: IndexedTerm | undefined, wanted: ReadonlySet<string>): number {
  if (!other) return 0;
  if (other.forms[0] === term.forms[0]) return 1;
  if (term.kind !== other.kind) return 0;
  return other.forms.some((form) => wanted.has(form)) ? 0.9 : 0;
}
