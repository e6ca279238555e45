import { headsOf, firstWords } from './parts-of.ts';
import { likeness, pieceOf, type Piece } from './piece.ts';
import type { ReadStory } from './read-sentences.ts';
import type { Scored } from './score-sentences.ts';

/** At most so many words and sentences. A summary that has to `fill` its words takes parts of sentences to do so; another takes the beginning of a sentence of more than `longest` words, if it stands. */
export type Limit = { words: number; sentences: number; fill: boolean; longest?: number };

type Candidate = Scored & { nearest: number; isTaken: boolean; /** To its end, so that the next sentence may go on from it. */ isWhole: boolean };
/** How far above its words a summary may go: a sentence seldom ends where it should. */
const tolerance = 1.04;
/** Fewer words than this say nothing. */
const least = 5;
const repetition = 0.5;
const leaning = 0.12;

/** The summary: the best sentences by score, less what they repeat (maximal marginal relevance), in the order of the story. */
export function chooseSentences(story: ReadStory, scored: readonly Scored[], limit: Limit): Piece[] {
  const candidates = scored.map((one): Candidate => ({ ...one, nearest: 0, isTaken: false, isWhole: false }));
  const chosen: Piece[] = [];
  let left = limit.words;
  while (chosen.length < limit.sentences && left >= least) {
    const piece = best(story, candidates, { left, most: limit.fill ? Math.floor(left + limit.words * (tolerance - 1)) : left, limit, isFirst: chosen.length === 0 });
    if (!piece) break;
    take(candidates, piece);
    chosen.push(piece);
    left -= piece.words;
  }
  return chosen.toSorted((one, other) => one.sentence.at - other.sentence.at);
}

type Room = { left: number; most: number; limit: Limit; isFirst: boolean };

function best(story: ReadStory, candidates: Candidate[], room: Room): Piece | undefined {
  const open = candidates.filter((one) => !one.isTaken && mayStand(one, candidates));
  const value = (one: Candidate) => one.score - repetition * Math.max(0, one.nearest - 0.25) - (one.bond !== 'free' && !follows(one, candidates) ? leaning : 0);
  const first = highest(open, value);
  if (!first) return undefined;
  const whole = shortened(story, pieceOf(story, { sentence: first.sentence }), room.limit.longest ?? Infinity);
  if (whole.words <= room.most) return whole;
  if (!room.limit.fill && !room.isFirst) return highest(open.map((one) => ({ one, piece: pieceOf(story, { sentence: one.sentence }) })).filter(({ piece }) => piece.words <= room.most && piece.words >= 8), ({ one }) => value(one))?.piece;
  return filling(story, open, value, room);
}

/** A long sentence gives way to its beginning: the longest that fits and ends where a new matter begins. */
function shortened(story: ReadStory, whole: Piece, longest: number): Piece {
  if (whole.words <= longest) return whole;
  return headsOf(story, whole.sentence).filter(({ ease, words }) => ease <= 3 && words >= 12 && words <= longest).at(-1) ?? whole;
}

/** The best use of what is left: a whole sentence, or the beginning of one, by how much of the room it takes and how it reads. */
function filling(story: ReadStory, open: Candidate[], value: (one: Candidate) => number, { left, most, isFirst }: Room): Piece | undefined {
  const early = open.toSorted((one, other) => value(other) - value(one)).slice(0, 60);
  for (const ease of [3, 5]) {
    const fits = early.flatMap((one) => {
      const pieces = [pieceOf(story, { sentence: one.sentence }), ...(one.bond === 'bound' ? [] : headsOf(story, one.sentence).filter((piece) => piece.ease <= ease))];
      return pieces.filter((piece) => piece.words <= most && piece.words >= least).map((piece) => ({ one, piece }));
    });
    const found = highest(fits, ({ one, piece }) => (value(one) - 0.1) * Math.min(piece.words, left) ** 0.4 * (1 - piece.ease * 0.015))?.piece;
    if (found && (ease === 5 || found.words >= left * 0.4)) return found;
  }
  const longest = early[0];
  return isFirst && longest ? firstWords(story, longest.sentence, most) : undefined;
}

/** What somebody said on in a later sentence comes only right after the one that names them. */
function mayStand(one: Candidate, candidates: readonly Candidate[]): boolean {
  return one.bond !== 'unsaid' && (one.bond !== 'bound' || follows(one, candidates));
}

function follows({ sentence }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates[sentence.at - 1]?.isWhole ?? false;
}

function take(candidates: Candidate[], piece: Piece): void {
  for (const one of candidates) {
    if (one.sentence === piece.sentence) Object.assign(one, { isTaken: true, isWhole: piece.to >= piece.sentence.tokens.length });
    else if (!one.isTaken) one.nearest = Math.max(one.nearest, likeness(one.sentence.stems, piece.stems));
  }
}

function highest<One>(all: readonly One[], value: (one: One) => number): One | undefined {
  let found: One | undefined;
  let most = -Infinity;
  for (const one of all) {
    const worth = value(one);
    if (worth > most) {
      found = one;
      most = worth;
    }
  }
  return found;
}
