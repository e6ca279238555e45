import { nearestSentences } from '../nearest-sentence.ts';
import type { IndexedTerm, StoryIndex } from '../story-index.ts';
import type { Term } from '../terms/terms-of.ts';

/** For one term of a summary, the term of the story it stands for (its place in the index), and whether the two say the same. */
export type Link = { place: number; same: boolean } | null;
export type Alignment = { links: Link[]; /** The part of the summary's terms that stand in the story in this order. */ closeness: number };

/** What the ways of reading a summary along its source cost, in matched words. */
const costs = { exchanged: 1, added: 1.1, gap: 0.5, perSkipped: 0.02, jump: 3 } as const;
const maxSentences = 8;

/**
 * Lays a summary's terms along the story's: the cheapest way to read them as copied from it, with terms exchanged, added and
 * left out, and with jumps. Viterbi over the sentences that come nearest.
 */
export function align(terms: Term[], index: StoryIndex): Alignment {
  const places = candidates(terms, index);
  if (places.length === 0 || terms.length === 0) return { links: terms.map(() => null), closeness: 0 };
  const links = path(terms, index, places);
  const all = terms.reduce((sum, term) => sum + worth(term), 0);
  const kept = terms.reduce((sum, term, at) => sum + (links[at]?.same ? worth(term) : 0), 0);
  const leaps = links.filter((link, at) => {
    const before = links[at - 1];
    return link && before && (link.place < before.place || link.place > before.place + 25);
  }).length;
  return { links, closeness: (kept - leaps) / (all || 1) };
}

function worth({ binds }: Term): number {
  return binds ? 0.5 : 1;
}

/** The terms of the sentences that say what the summary says, and of the sentence after each. */
function candidates(terms: Term[], index: StoryIndex): number[] {
  const near = nearestSentences(index, terms).filter(({ share }, at) => share >= 0.15 && at < maxSentences);
  const chosen = [...new Set(near.map(({ at }) => at))].toSorted((one, other) => one - other);
  return chosen.flatMap((at) => {
    const { from = 0, to = 0 } = index.sentences[at] ?? {};
    return Array.from({ length: to - from }, (_, ahead) => from + ahead);
  });
}

function path(terms: Term[], index: StoryIndex, places: number[]): Link[] {
  const width = places.length;
  const matches = terms.map((term) => matchesOf(term, index, places));
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
      let entry = at === 0 ? 0 : jump;
      let origin = at === 0 ? -1 : best;
      if (ahead > entry) [entry, origin] = [ahead, aheadFrom];
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
      if (at > 0 && step - costs.gap > ahead) [ahead, aheadFrom] = [step - costs.gap, column - 1];
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
  return Float32Array.from(places, (place) => closenessOf(term, index.terms[place], wanted));
}

function closenessOf(term: Term, other: IndexedTerm | undefined, wanted: ReadonlySet<string>): number {
  if (!other) return 0;
  if (other.forms[0] === term.forms[0]) return 1;
  if (term.kind !== other.kind) return 0;
  return other.forms.some((form) => wanted.has(form)) ? 0.9 : 0;
}
