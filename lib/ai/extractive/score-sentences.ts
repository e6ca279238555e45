import { stem } from '../../text/stem.ts';
import type { Language, StoryText } from '../story-text.ts';
import type { ReadStory } from './read-sentences.ts';
import { tokensOf, type Sentence } from './sentence.ts';
import { isReport, marksOf } from './sentence-marks.ts';
import { leans } from './stands-alone.ts';
import { stemsOfWords } from './word-stems.ts';

/**
 * What each sign of a sentence is worth. The place weighs most: on Arabic news the opening beats every measure of centrality
 * (docs/summaries.md), and after the first sentence the field is open. Fixed, so that the same story has the same summary.
 */
const weights = { first: 0.15, early: 0.3, later: 0.4, opensPassage: 0.02, headline: 0.1, headlineOfPanel: 0.3, opensList: 0.3, centre: 0.14, long: 0.03, leaning: 0.12, question: 0.25, fragment: 0.25, foreign: 0.5, listed: 0.3, quoted: 0.06, calling: 0.3 } as const;

/** How a sentence stands to the one before: by itself, leaning on it, or saying on what somebody began to say there; `unsaid` is the beginning of a quotation whose speaker comes only later. */
export type Bond = 'free' | 'leaning' | 'bound' | 'unsaid';
export type Scored = { sentence: Sentence; bond: Bond; score: number };

/** `length` is free where the summary has no length to keep to: then the headline tells what the news is, also where the story opens with a scene. */
export function scoreSentences({ read, story, length }: { read: ReadStory; story: StoryText; length: 'free' | 'given' }): Scored[] {
  const headline = stemsOfWords(tokensOf(`${story.headline} ${story.standfirst}`, 0), story.language);
  const centrality = centralities(read.sentences);
  return read.sentences.map((sentence, at) => {
    const bond = bondOf(sentence, read);
    const inHeadline = headline.size === 0 ? 0 : [...sentence.stems].filter((stem) => headline.has(stem)).length / Math.min(headline.size, 8);
    const score =
      0.22 + weights.early / Math.sqrt(at + 1) - weights.later * (at / read.sentences.length)
      + (at === 0 ? weights.first : 0)
      + (sentence.inPassage === 0 ? weights.opensPassage : 0)
      + weights[length === 'free' ? 'headlineOfPanel' : 'headline'] * Math.min(1, inHeadline)
      + weights.centre * (centrality[at] ?? 0)
      + (sentence.words >= 10 && sentence.words <= 40 ? weights.long : 0)
      - penalties(sentence, read);
    return { sentence, bond, score };
  });
}

function penalties(sentence: Sentence, { language, passages }: ReadStory): number {
  return (/[?؟]["»”)]*$/.test(sentence.text) ? weights.question : 0)
    + (/[:：]$/.test(sentence.text) ? weights.opensList : 0)
    + (sentence.words < 5 ? weights.fragment : 0)
    + (language === 'ar' && isMostlyLatin(sentence.text) ? weights.foreign : 0)
    + (sentence.role === 'list' || sentence.role === 'quote' ? weights.listed : 0)
    + (/^["«“]/.test(sentence.text) ? weights.quoted : 0)
    + (callsReaders(sentence, passages.get(sentence.block)?.text ?? '') ? weights.calling : 0);
}

/** An address, or a call to buy, to click, to follow. */
export function callsReaders({ start, end, text }: Sentence, source: string): boolean {
  return /https?:|www\.|[\w.-]+@[\w-]+\.\w|\b[\w-]+\.(?:com|net|org|info|io|example)\b/i.test(source.slice(start, end)) || /^(?:و?(?:زوروا|اشتروا|انقر|انقروا|اضغط|اضغطوا|تابعوا|تابعونا|اشترك|اشتركوا|حمل|حملوا|شاركوا|سجلوا|اتصلوا|احجزوا)|click|visit|buy|follow|subscribe|call now|cliquez|achetez|visitez)(?:\s|$)/i.test(text);
}

function isMostlyLatin(text: string): boolean {
  return /[a-z]/i.test(text) && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}

/** How much of what the story keeps coming back to a sentence holds, 0 to 1. */
function centralities(sentences: readonly Sentence[]): number[] {
  const holding = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  const raw = sentences.map(({ stems }) => {
    let sum = 0;
    for (const stem of stems) sum += Math.log(holding.get(stem) ?? 1);
    return stems.size === 0 ? 0 : sum / Math.sqrt(stems.size + 4);
  });
  const most = Math.max(1e-9, ...raw.slice(0, 10_000));
  return raw.map((one) => Math.min(1, one / most));
}

function bondOf(sentence: Sentence, { language, sentences, passages, vocabulary }: ReadStory): Bond {
  if (opensUnsaid(sentence, language)) return 'unsaid';
  const before = sentences[sentence.at - 1];
  const opensSpeech = before !== undefined && /:["«“]?$/.test((passages.get(before.block)?.text ?? '').slice(before.start, before.end).trimEnd());
  if (sentence.isInside || opensSpeech || isBareQuotation(sentence, language) || continuesSpeech(sentence, language)) return 'bound';
  return leans(sentence, 0, language) || hasJoinedFa(sentence, language, vocabulary) ? 'leaning' : 'free';
}

/** «فمضمار البلدة موعود»: the rest of the word is a word of this story. */
function hasJoinedFa({ tokens }: Sentence, language: Language, vocabulary: ReadonlySet<string>): boolean {
  const word = tokens[0]?.word ?? '';
  return language === 'ar' && /^ف.{3,}/.test(word) && !vocabulary.has(stem(word).slice(0, -1)) && [word.slice(1), stem(word.slice(1)), `ال${word.slice(1)}`].some((rest) => vocabulary.has(rest));
}

/** «لن نعود. …»: the quotation goes on behind the sentence, and nobody is named in it. */
function opensUnsaid(sentence: Sentence, language: Language): boolean {
  const { enclosed, reports } = marksOf(sentence, language);
  return /^["«“]/.test(sentence.text) && reports.length === 0 && !enclosed.some(Boolean);
}

/** «…» with no word on who says it. */
function isBareQuotation(sentence: Sentence, language: Language): boolean {
  const { enclosed, attributions } = marksOf(sentence, language);
  if (!/^["«“]/.test(sentence.text)) return false;
  const outside = sentence.tokens.filter(({ isMark }, at) => !isMark && !enclosed[at]);
  return outside.length < 2 || (attributions.length === 0 && !outside.some(({ word }) => isReport(word, language)));
}

/** «وأضاف أن», «وأن»: the speaker is in the sentence before. */
function continuesSpeech(sentence: Sentence, language: Language): boolean {
  const [first, second] = sentence.tokens;
  if (!first || language !== 'ar') return false;
  if (/^(?:و?ان|و?انه|و?انها|و?انهم|و?بان|و?بانه|مشيرا|موضحا|موكدا|مضيفا|لافتا|محذرا|قايلا|مشيره|موكده|موضحه)$/.test(first.word)) return true;
  if (/^ (?:كما ان|كما انه|كما انها|اذ ان|حيث ان) /.test(sentence.flat)) return true;
  if (second !== undefined && /^و?(?:افاد|افادت|صرح|صرحت|اقر|اقرت|وعد|وعدت|طالب|طالبت|اتهم|اعترف|اعترفت|هدد|نصح)$/.test(first.word) && /^ب(?!لدي|نك|عث|يان|عض|رنامج|رلمان|ورص|طل|احث|ايع|اسم|شار|در|لال)..../.test(second.word)) return true;
  return isReport(first.word, language) && (second === undefined || second.isMark || /^(?:ان|انه|انها|انهم|بان|بانه|الي|علي|في|عن|ايضا|قايلا|قايله|ب|ل|من)$/.test(second.word));
}
