import type { Language } from '../story-text.ts';
import { cutsOf, type Cut } from './clause-cuts.ts';
import { pieceOf, type Piece } from './piece.ts';
import type { ReadStory } from './read-sentences.ts';
import { wordsBetween, type Sentence } from './sentence.ts';
import { headStands, tailStands } from './stands-alone.ts';

const knownHeads = new WeakMap<Sentence, Piece[]>();
const knownCuts = new WeakMap<Sentence, Cut[]>();

function cuts(sentence: Sentence, language: Language): Cut[] {
  const found = knownCuts.get(sentence) ?? cutsOf(sentence, language);
  knownCuts.set(sentence, found);
  return found;
}

/** The beginnings of a sentence that may stand for it, shortest first; each says how easily it reads (`ease`, 1 to 5). */
export function headsOf(story: ReadStory, sentence: Sentence): Piece[] {
  const found = knownHeads.get(sentence) ?? cuts(sentence, story.language)
    .filter(({ at }) => headStands(sentence, at, story.language))
    .map(({ at, ease }) => pieceOf(story, { sentence, to: at, ease }));
  knownHeads.set(sentence, found);
  return found;
}

/** The parts of a sentence that stand alone and have so many words: its beginnings, and parts that begin and end another matter. */
export function partsOf(story: ReadStory, sentence: Sentence, { least, most }: { least: number; most: number }): Piece[] {
  const fits = (from: number, to: number) => {
    const words = wordsBetween(sentence, from, to);
    return words >= least && words <= most;
  };
  const end = sentence.tokens.length;
  const places = cuts(sentence, story.language).filter(({ ease }) => ease <= 3);
  const tails = places.flatMap(({ at: from, ease }) => {
    const stands = tailStands(sentence, from, story.language);
    if (stands === 'no') return [];
    const strain = stands === 'unnamed' ? 5 : 0;
    return [
      ...(fits(from, end) ? [pieceOf(story, { sentence, from, ease: Math.max(strain, ease - 1) })] : []),
      ...places.filter(({ at }) => at > from + 4 && fits(from, at) && headStands(sentence, at, story.language, from)).map((cut) => pieceOf(story, { sentence, from, to: cut.at, ease: Math.max(strain, cut.ease) })),
    ];
  });
  const heads = cuts(sentence, story.language).filter(({ at, ease }) => ease <= 4 && fits(0, at) && headStands(sentence, at, story.language)).map(({ at, ease }) => pieceOf(story, { sentence, to: at, ease }));
  return [...(fits(0, end) ? [pieceOf(story, { sentence })] : []), ...heads, ...tails];
}

/** The first words of a sentence, wherever they end: only for a text that offers no better place. */
export function firstWords(story: ReadStory, sentence: Sentence, most: number): Piece | undefined {
  for (let to = sentence.tokens.length - 1; to > 2; to -= 1) {
    const piece = pieceOf(story, { sentence, to, ease: 6 });
    if (piece.words <= most) return piece;
  }
  return undefined;
}
