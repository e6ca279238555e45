import { sentencesOf, type Stretch } from '../../text/sentences.ts';
import type { Language, Passage, PassageRole, StoryText } from '../story-text.ts';
import { blanked, deletionsOf, withoutDeletions, type Deletion } from './deletions.ts';
import { flatten, tokensOf, wordsBetween, wordsIn, type Sentence } from './sentence.ts';
import { isReport } from './sentence-marks.ts';
import { stemsOfWords } from './word-stems.ts';
import { boilerplate, dateline, listMark } from './words/boilerplate.ts';

/** A passage with what has to go from it. */
export type ReadPassage = Passage & { deletions: Deletion[] };
/** The story as sentences; `words` counts all that its passages say, `vocabulary` holds each folded word and its stem. */
export type ReadStory = { language: Language; passages: ReadonlyMap<string, ReadPassage>; sentences: Sentence[]; words: number; vocabulary: ReadonlySet<string> };

/** A line of at most so many words that ends without a mark is the name of a part, not a sentence. */
const headingWords = 9;

/** Reads a story: no headings, tables, captions or pointers, no HTML, nothing that its page does not show. */
export function readSentences(story: StoryText): ReadStory {
  const passages = new Map<string, ReadPassage>();
  const sentences: Sentence[] = [];
  let words = 0;
  let passageAt = 0;
  for (const passage of story.passages) {
    const deletions = deletionsOf(passage.text);
    const seen = deletions.length > 0 ? blanked(passage.text, deletions) : passage.text;
    passages.set(passage.id, { ...passage, deletions });
    words += wordsIn(seen);
    const read = readPassage({ passage: { ...passage, deletions }, seen, language: story.language });
    for (const sentence of read) sentences.push({ ...sentence, at: sentences.length, passageAt });
    if (read.length > 0) passageAt += 1;
  }
  const vocabulary = new Set(sentences.flatMap(({ tokens, stems }) => [...tokens.map(({ word }) => word), ...stems]));
  return { language: story.language, passages, words, vocabulary, sentences: withoutHeadings(sentences, passages).map((sentence, at) => ({ ...sentence, at })) };
}

function readPassage({ passage, seen, language }: { passage: ReadPassage; seen: string; language: Language }): Sentence[] {
  if (passage.role === 'heading' || passage.role === 'table') return [];
  const stretches = sentencesOf(seen, language).filter(({ start, end }) => !boilerplate.test(seen.slice(start, end)));
  const inside = insideQuotation(seen, stretches);
  return stretches.map((stretch, inPassage): Sentence => {
    const isListed = listMark.test(seen.slice(stretch.start, stretch.end));
    const start = stretch.start + headLength(seen.slice(stretch.start, stretch.end), inPassage, language);
    const text = withoutDeletions(passage.text, { start, end: stretch.end }, passage.deletions);
    const tokens = tokensOf(seen.slice(start, stretch.end), start);
    const role: PassageRole = isListed && passage.role === 'paragraph' ? 'list' : passage.role;
    const stop = /[.…!](["»”)]*)$/.exec(passage.text.slice(stretch.start, stretch.end));
    return {
      stop: stop ? stretch.start + stop.index : null,
      at: 0, passageAt: 0, inPassage, block: passage.id, role, start, end: stretch.end, text, tokens, ...flatten(tokens),
      words: wordsBetween({ tokens }, 0, tokens.length), stems: stemsOfWords(tokens, language), isInside: inside[inPassage] ?? false,
    };
  });
}

/** How much of a sentence's head is no part of it. */
function headLength(text: string, inPassage: number, language: Language): number {
  const mark = listMark.exec(text)?.[0].length ?? 0;
  if (inPassage > 0 || mark > 0) return mark;
  const place = dateline.exec(text)?.[0] ?? '';
  const said = place.trim().split(/[\s(:–—-]+/).filter(Boolean);
  const isPlace = said.length > 0 && said.length <= 7 && text.length - place.length > 30 && !tokensOf(place, 0).some(({ word }) => isReport(word, language));
  // A colon or a dash may also belong to the sentence: only one with an agency, or one or two words, is a place.
  return isPlace && (said.length <= 2 || /[()]|وكالات|رويترز|أ ف ب|فرانس برس|د ب أ|مراسل|خاص|الأناضول|Reuters|AFP|AP\b|News|Agenc/.test(place)) && !/[-–—]/.test(text.slice(place.length, place.length + 60)) ? place.length : 0;
}

/** Whether each sentence begins inside a quotation that an earlier one opened. Marks that never pair are none. */
function insideQuotation(text: string, stretches: Stretch[]): boolean[] {
  const spans: Stretch[] = [];
  const open: number[] = [];
  const toggles = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(/[«»"“”]/g)) {
    if (mark === '«') open.push(index);
    else if (mark === '»') {
      const start = open.pop();
      if (start !== undefined) spans.push({ start, end: index });
    } else {
      const kind = mark === '"' ? '"' : '“';
      const start = toggles.get(kind);
      if (start === undefined) toggles.set(kind, index);
      else {
        spans.push({ start, end: index });
        toggles.delete(kind);
      }
    }
  }
  return stretches.map(({ start, end }) => spans.some((span) => span.start < start && span.end >= Math.min(end, start + 1)));
}

/** Leaves out lines that name a part, unless the story is made of such lines. */
function withoutHeadings(sentences: Sentence[], passages: ReadonlyMap<string, Passage>): Sentence[] {
  const isHeading = (sentence: Sentence) =>
    sentence.role === 'paragraph' && sentence.words <= headingWords && sentence.inPassage === 0 && !/[.!?؟…:»”"]$/.test(passages.get(sentence.block)?.text.slice(sentence.start, sentence.end) ?? '');
  const left = sentences.filter((sentence) => !isHeading(sentence));
  const count = (of: Sentence[]) => of.reduce((total, { words }) => total + words, 0);
  return count(left) >= count(sentences) * 0.5 ? left : sentences;
}
