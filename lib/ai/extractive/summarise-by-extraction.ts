import type { StoryText } from '../story-text.ts';
import type { SummaryUnits } from '../summary-units.ts';
import { suspectsOf, type Suspect } from '../suspect-text.ts';
import { chooseKeyPoints } from './choose-key-points.ts';
import { chooseSentences, type Limit } from './choose-sentences.ts';
import { unitOf, type Piece } from './piece.ts';
import { readSentences, type ReadStory } from './read-sentences.ts';
import { scoreSentences, type Scored } from './score-sentences.ts';
import { trimHead } from './trim-head.ts';

/** How long the summary has to be; without a target two to four sentences of at most 80 words. */
export type Target = { words: number } | { ratio: number } | { sentences: number };
export type ExtractionRefusal = 'empty' | 'tooShort' | 'notSuitable';
export type Extraction = { ok: true; units: SummaryUnits; suspects: Suspect[] } | { ok: false; reason: ExtractionRefusal; suspects: Suspect[] };

/** A story of fewer words is its own summary. */
const enough = 60;
const panel = { words: 80, fewest: 40, share: 0.34, sentences: 4, longest: 38 } as const;

/**
 * Summarises a story with sentences and parts of sentences of its own, each with the spans it quotes: nothing is added or
 * replaced, only left out. No chance and no clock: the same story has the same summary. Without a target it refuses a text
 * that is too short or is no prose; with one it gives what there is. `suspects` are sentences that no summary may show.
 */
export function summariseByExtraction(story: StoryText, target?: Target): Extraction {
  const suspects = suspectsOf(story);
  const read = readSentences(story);
  const scored = scoreSentences({ read, story, length: target ? 'given' : 'free' }).filter(({ sentence }) => !isSuspect(sentence, suspects));
  const kept = keepPlaces(scored);
  const reason = refusalOf(read, kept, target);
  if (reason) return { ok: false, reason, suspects };
  const summary = withTrimmedHead(read, chooseSentences(read, kept, limitOf(read, target)));
  if (summary.length === 0) return { ok: false, reason: 'notSuitable', suspects };
  const keyPoints = chooseKeyPoints({ read, story, scored: kept, summary });
  return { ok: true, units: { sentences: summary.map((piece) => unitOf(read, piece)), keyPoints: keyPoints.map((piece) => unitOf(read, piece)) }, suspects };
}

function isSuspect({ block, start, end }: Scored['sentence'], suspects: readonly Suspect[]): boolean {
  return suspects.some(({ span, kind }) => span.block === block && span.start < end && span.end > start && kind !== 'hidden' && kind !== 'tags' && kind !== 'turned');
}

/** Each sentence counts its place among those that are left: a bond is to what stands right before it. */
function keepPlaces(scored: Scored[]): Scored[] {
  return scored.map((one, at) => (one.sentence.at === at ? one : { ...one, sentence: { ...one.sentence, at } }));
}

function refusalOf({ words }: ReadStory, scored: readonly Scored[], target: Target | undefined): ExtractionRefusal | null {
  if (scored.every(({ sentence }) => sentence.words < 2)) return 'empty';
  if (target) return null;
  if (words < enough) return 'tooShort';
  const prose = scored.filter(({ sentence }) => sentence.role === 'paragraph').reduce((total, { sentence }) => total + sentence.words, 0);
  if (prose < enough) return 'notSuitable';
  return prose < words * 0.4 ? 'notSuitable' : null;
}

function limitOf({ words }: ReadStory, target: Target | undefined): Limit {
  if (!target) return { words: Math.round(Math.min(panel.words, Math.max(panel.fewest, words * panel.share))), sentences: panel.sentences, fill: false, longest: panel.longest };
  if ('sentences' in target) return { words: Number.MAX_SAFE_INTEGER, sentences: Math.max(1, Math.floor(target.sentences)), fill: false };
  const wanted = 'words' in target ? target.words : target.ratio * words;
  return { words: Math.max(5, Math.round(Math.min(wanted, words))), sentences: Number.MAX_SAFE_INTEGER, fill: true };
}

/** The summary opens with a word of its own; its other sentences keep what joins them. */
function withTrimmedHead(read: ReadStory, [first, ...more]: Piece[]): Piece[] {
  return first ? [trimHead(read, first), ...more] : [];
}
