import type { Span, Unit } from '../summary-units.ts';
import { withoutDeletions } from './deletions.ts';
import type { ReadStory } from './read-sentences.ts';
import { wordsBetween, type Sentence } from './sentence.ts';
import { stemsOfWords } from './word-stems.ts';

/** A part of a sentence that a summary may quote: tokens `from` to before `to`, as spans of the passage. */
export type Piece = { sentence: Sentence; from: number; to: number; spans: Span[]; words: number; stems: ReadonlySet<string>; ease: number };

type Part = { sentence: Sentence; from?: number; to?: number; ease?: number };

/** The words of a part. Where the end of the sentence is left out its full stop stays, so that nothing is added. */
export function pieceOf({ language }: Pick<ReadStory, 'language'>, { sentence, from = 0, to = sentence.tokens.length, ease = 0 }: Part): Piece {
  const { tokens, block } = sentence;
  const whole = to >= tokens.length;
  const start = from === 0 ? sentence.start : (tokens[from]?.start ?? sentence.start);
  const end = whole ? sentence.end : lastEnd(sentence, from, to);
  const spans: Span[] = [{ block, start, end }];
  if (!whole && sentence.stop !== null && sentence.stop >= end) spans.push({ block, start: sentence.stop, end: sentence.stop + 1 });
  let stems = whole && from === 0 ? sentence.stems : undefined;
  return {
    sentence, from, to, spans, words: wordsBetween(sentence, from, to), ease,
    // Most parts are never looked at so closely.
    get stems() {
      return (stems ??= stemsOfWords(tokens.slice(from, to), language));
    },
  };
}

function textOf({ passages }: ReadStory, { sentence, spans }: Piece): string {
  const passage = passages.get(sentence.block);
  return spans.map((span) => withoutDeletions(passage?.text ?? '', span, passage?.deletions ?? [])).join('');
}

export function unitOf(story: ReadStory, piece: Piece): Unit {
  return { text: textOf(story, piece), blocks: [piece.sentence.block], spans: piece.spans };
}

/** Where a part ends: behind its last word, with the bracket or quotation mark that closes behind it. */
function lastEnd({ tokens, end }: Sentence, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token && (!token.isMark || /[)»”"]/.test(token.word))) return token.end;
  }
  return end;
}

/** Stems that two texts share, as a part of those either has. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let both = 0;
  for (const stem of small) if (large.has(stem)) both += 1;
  return both / (one.size + other.size - both);
}

/** Which part of a text's stems others have as well. */
export function coverage(one: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (one.size === 0) return 1;
  let both = 0;
  for (const stem of one) if (others.has(stem)) both += 1;
  return both / one.size;
}
