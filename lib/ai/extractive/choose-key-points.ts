import type { StoryText } from '../story-text.ts';
import { partsOf } from './parts-of.ts';
import { coverage, likeness, type Piece } from './piece.ts';
import type { ReadStory } from './read-sentences.ts';
import { callsReaders, type Scored } from './score-sentences.ts';
import { tokensOf } from './sentence.ts';
import { leans } from './stands-alone.ts';
import { trimHead } from './trim-head.ts';
import { stemsOfWords } from './word-stems.ts';

const size = { least: 6, most: 28 } as const;
/** Two texts that share half of their stems say the same; we stay clear of it. */
const same = 0.4;
/** A point says something new if the headline, the standfirst and the summary together hold no more of it than this. */
const heard = { first: 0.6, last: 0.8 } as const;

/** `tier`: 0 reads by itself, 1 leans on its place a little, 2 is taken only for want of others. */
type Candidate = { piece: Piece; worth: number; tier: number; heard: number; nearest: number };

/** Three to five key points that add something to the headline, the standfirst and the summary; none when there are not three. In the order of the story. */
export function chooseKeyPoints({ read, story, scored, summary }: { read: ReadStory; story: StoryText; scored: readonly Scored[]; summary: readonly Piece[] }): Piece[] {
  const wanted = read.words < 220 ? 3 : read.words < 420 ? 4 : 5;
  const above = [story.headline, story.standfirst].map((text) => stemsOfWords(tokensOf(text, 0), story.language)).filter((stems) => stems.size > 0);
  const candidates = scored.flatMap((one) => candidatesOf(one, { read, texts: [...above, ...summary.map(({ stems }) => stems)], summary }));
  const chosen: Piece[] = [];
  for (const [tier, limit] of [[0, heard.first], [1, heard.first], [1, heard.last], [2, heard.last]] as const) {
    const open = candidates.filter((one) => one.tier <= tier && one.heard <= limit);
    for (const fewInPassage of [1, 9]) {
      while (chosen.length < (tier === 0 ? wanted : 3)) {
        const found = next(open, chosen, fewInPassage);
        if (!found) break;
        chosen.push(found);
        for (const one of candidates) one.nearest = Math.max(one.nearest, overlaps(one.piece, found) ? 1 : likeness(one.piece.stems, found.stems));
      }
    }
  }
  return chosen.length < 3 ? [] : chosen.toSorted((one, other) => one.sentence.at - other.sentence.at || one.from - other.from);
}

type Ground = { read: ReadStory; texts: readonly ReadonlySet<string>[]; summary: readonly Piece[] };

function candidatesOf({ sentence, bond, score }: Scored, { read, texts, summary }: Ground): Candidate[] {
  if (bond === 'bound' || bond === 'unsaid' || sentence.role !== 'paragraph' || /[?؟:]["»”)]*$/.test(sentence.text) || isMostlyForeign(sentence.text, read.language) || callsReaders(sentence, read.passages.get(sentence.block)?.text ?? '')) return [];
  const said = new Set(texts.flatMap((stems) => [...stems]));
  return partsOf(read, sentence, { least: size.least, most: size.most + 3 }).flatMap((part): Candidate[] => {
    if (summary.some((piece) => overlaps(piece, part))) return [];
    const piece = trimHead(read, part);
    if (piece.words < size.least || piece.words > size.most || piece.stems.size < 3 || texts.some((text) => likeness(text, piece.stems) > same)) return [];
    return [{ piece, tier: tierOf(part, piece, bond, read), worth: worthOf(piece, score), heard: coverage(piece.stems, said), nearest: 0 }];
  });
}

function tierOf(part: Piece, piece: Piece, bond: Scored['bond'], { language }: ReadStory): number {
  const first = piece.sentence.tokens[piece.from]?.word ?? '';
  if (first === '«' || first === '"' || first === '“') return 2;
  if (piece.ease >= 5) return 2;
  if (part.from > 0 || bond !== 'leaning' || !leans(piece.sentence, piece.from, language)) return piece.ease >= 4 ? 1 : 0;
  return pronouns.test(first) ? 2 : 1;
}

/** A point reads best at 10 to 22 words, whole; a figure in it is worth something. */
function worthOf(piece: Piece, score: number): number {
  const length = piece.words < 9 ? -0.06 : piece.words > 24 ? -0.03 : 0;
  const figures = piece.sentence.tokens.slice(piece.from, piece.to).some(({ word }) => /^\d/.test(word)) ? 0.05 : 0;
  return score + length + figures - piece.ease * 0.015 + (piece.to - piece.from === piece.sentence.tokens.length ? 0.03 : 0);
}

function next(open: readonly Candidate[], chosen: readonly Piece[], fewInPassage: number): Piece | undefined {
  let found: Piece | undefined;
  let most = -Infinity;
  for (const { piece, worth, nearest, heard: known } of open) {
    if (nearest > same || chosen.filter((one) => one.sentence.block === piece.sentence.block).length >= fewInPassage) continue;
    const value = worth - 0.4 * nearest - 0.1 * known;
    if (value > most) {
      found = piece;
      most = value;
    }
  }
  return found;
}

function overlaps(one: Piece, other: Piece): boolean {
  return one.sentence === other.sentence && one.from < other.to && other.from < one.to;
}

const pronouns = /^(?:[وف]?(?:هو|هي|هم|هما|هذا|هذه|ذلك|تلك|لكن|لكنه|لكنها|غير|الا|حيث|اذ|لان)|he|she|it|they|this|that|these|those|but|and|il|elle|ils|elles|ce|cela|mais|et)$/;

function isMostlyForeign(text: string, language: string): boolean {
  if (language === 'ar' ? !/\p{Script=Latin}/u.test(text) : !/\p{Script=Arabic}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return language === 'ar' ? arabic < letters / 2 : arabic > letters / 2;
}
