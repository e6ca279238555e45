import type { Language } from '../story-text.ts';
import { flatFrom } from './clause-cuts.ts';
import { lexiconOf } from './lexicon-of.ts';
import { pieceOf, type Piece } from './piece.ts';
import type { ReadStory } from './read-sentences.ts';
import { isReport } from './sentence-marks.ts';
import { pastVerbs } from './words/arabic-verbs.ts';

/** Before these a و is always the joined one. */
const particles = new Set(['من', 'في', 'علي', 'الي', 'عن', 'مع', 'بعد', 'قبل', 'خلال', 'عند', 'منذ', 'بين', 'بحسب', 'وفق', 'وفقا', 'كان', 'كانت', 'كانوا', 'قد', 'لم', 'لن', 'لا', 'ليس', 'ليست', 'هو', 'هي', 'هم', 'هذا', 'هذه', 'يذكر', 'تم', 'سوف', 'حين', 'عندما', 'كل', 'لكل', 'ربع', 'نصف', 'ثلث', 'نحو', 'اليوم', 'امس']);

/** Verbs of the root و in the feminine: «وصلت» has no joined one. */
const rootWaw = /^و(?:صل|قع|جد|افق|اصل|عد|ضع|قف|لد|رث|صف|ثق|فر|زع|جه|دع|سع|حد|رد|اجه|ازن|كل|شك|بخ|هب|لج|فد|عي|طن|ظف|اكب|اسي|ضح|زار|كال)ت$/;

/** What no word with a root و goes on with. */
const joinedShapes = /^(?:ال..|ا(?:ست|نض|تف|تخ|نط|نس)|ا[^ت]ت..|س[يت]...|[يت](?!ير|ر$|د$|ل$)..)/;

/** A piece that stands alone loses «من جهته،» and a joined و at its head, where both are surely no part of it. Deletes, never replaces. */
export function trimHead(story: ReadStory, piece: Piece): Piece {
  if (story.language !== 'ar') return piece;
  const from = piece.from + removable(piece, story.language);
  return withoutJoinedWaw(from > piece.from ? pieceOf(story, { ...piece, from }) : piece, story);
}

function removable({ sentence, from, to }: Piece, language: Language): number {
  const found = lexiconOf(language).removable.exec(flatFrom(sentence, from))?.[0];
  if (found === undefined) return 0;
  const count = found.trim().split(' ').length;
  const next = from + count + (sentence.tokens[from + count]?.word === '،' ? 1 : 0);
  return next < to && sentence.tokens[next]?.isMark === false ? next - from : 0;
}

function withoutJoinedWaw(piece: Piece, { language, vocabulary, passages }: ReadStory): Piece {
  const first = piece.sentence.tokens[piece.from];
  const [span, ...more] = piece.spans;
  if (!first || !span || !/^[وف]./.test(first.word) || span.start !== first.start) return piece;
  const raw = passages.get(piece.sentence.block)?.text.slice(first.start, first.end) ?? '';
  const rest = first.word.slice(1);
  const isJoined = first.word.startsWith('و')
    ? joinedShapes.test(rest) || /^و[\u064B-\u0652]?[أإ]/.test(raw) || pastVerbs.has(rest) || (/^....?.?ت$/.test(rest) && !rootWaw.test(first.word)) || particles.has(rest) || (rest.length > 3 && vocabulary.has(rest)) || isReport(rest, language)
    : pastVerbs.has(rest);
  if (!isJoined || pastVerbs.has(first.word) || /^و(?:صف|عد|جد|زير|زار|كال)/.test(first.word)) return piece;
  // The و may carry a mark of its own: «وَقال».
  const width = /^[وف][\u064B-\u0652]?/.exec(raw)?.[0].length ?? 0;
  return width === 0 ? piece : { ...piece, spans: [{ ...span, start: span.start + width }, ...more] };
}
