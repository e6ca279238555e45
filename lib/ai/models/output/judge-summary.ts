import { countWords } from '../../../body/plain-text.ts';
import { stems } from '../../../text/stem.ts';
import type { Target } from '../../extractive/summarise-by-extraction.ts';
import { nearestSentence } from '../../faithful/nearest-sentence.ts';
import { languageNames } from '../../prompts/prompt.ts';
import type { StoryText } from '../../story-text.ts';
import type { Span, SummaryUnits, Unit } from '../../summary-units.ts';
import { trustedAndSuspect, type ShownPassage } from '../article-as-data.ts';
import type { Verdict } from '../ask-model.ts';
import { plainField } from './plain-field.ts';
import { isAbout, obeys } from './rests-on.ts';
import { isWrittenIn } from './written-in.ts';

/** How much is wanted; a panel without a target is 2–4 sentences of at most 80 words and 3–5 points. */
export type SummarySize = { sentences: { least: number; most: number; words: number }; keyPoints: { least: number; most: number } };

const panel: SummarySize = { sentences: { least: 2, most: 4, words: 80 }, keyPoints: { least: 3, most: 5 } };
const pointWords = { least: 6, most: 28 };
/** A sentence may be full of names in another script. */
const shareOfUnit = 0.35;

/** What a length asked for allows; points are welcome then, not demanded. */
export function summarySize(target: Target | undefined, storyWords: number): SummarySize {
  if (!target) return panel;
  const keyPoints = { least: 0, most: 5 };
  if ('sentences' in target) return { sentences: { least: 1, most: Math.max(1, Math.floor(target.sentences)), words: Number.MAX_SAFE_INTEGER }, keyPoints };
  const words = 'words' in target ? target.words : target.ratio * storyWords;
  return { sentences: { least: 1, most: Number.MAX_SAFE_INTEGER, words: Math.max(10, Math.ceil(words * 1.1)) }, keyPoints };
}

type Written = { text: string; passages: number[] };
export type WrittenSummary = { sentences: Written[]; keyPoints: Written[] };
type Ground = { story: StoryText; shown: readonly ShownPassage[]; leftOut: readonly Span[]; size?: SummarySize };

/**
 * What of a model's summary may go before an editor. Too much is cut, never reworded; too little, another language or a text that is
 * not about the article is sent back; a text that does what somebody wrote to the model is thrown away.
 */
export function judgeSummary({ sentences, keyPoints }: WrittenSummary, { story, shown, leftOut, size = panel }: Ground): Verdict<SummaryUnits> {
  const ground = trustedAndSuspect(story, leftOut);
  const written = [...sentences, ...keyPoints];
  if (written.some(({ text }) => obeys(text, ground))) return { ok: false, reason: 'obeyedInjection', complaint: null };
  const clean = { sentences: cleaned(sentences), keyPoints: cleaned(keyPoints) };
  const all = [...clean.sentences, ...clean.keyPoints];
  if (all.length === 0) return { ok: false, reason: 'badOutput', complaint: 'it is empty.' };
  if (!isWrittenIn(all.map(({ text }) => text).join(' '), story.language)) {
    return { ok: false, reason: 'wrongLanguage', complaint: `it is not in ${languageNames[story.language]}.` };
  }
  if (!all.every(({ text }) => isAbout(text, ground.trusted) && isWrittenIn(text, story.language, shareOfUnit))) {
    if (ground.suspect !== '') return { ok: false, reason: 'obeyedInjection', complaint: null };
    return { ok: false, reason: 'badOutput', complaint: 'parts of it are not about the article, or in another language.' };
  }
  const kept = { sentences: fittingSentences(clean.sentences, size), keyPoints: fittingPoints(clean, size) };
  if (kept.sentences.length < size.sentences.least) return { ok: false, reason: 'badOutput', complaint: sentencesWanted(size) };
  if (kept.keyPoints.length < size.keyPoints.least) return { ok: false, reason: 'tooFewPoints', complaint: pointsWanted };
  const rested = (unit: Written) => restingUnit(unit, { story, shown, leftOut });
  return { ok: true, value: { sentences: kept.sentences.map(rested), keyPoints: kept.keyPoints.map(rested) } };
}

function sentencesWanted({ sentences: { least, most, words } }: SummarySize): string {
  return `"sentences" must hold ${least} to ${Math.min(most, 30)} sentences${words < Number.MAX_SAFE_INTEGER ? `, at most ${words} words together` : ''}.`;
}

const pointsWanted = '"keyPoints" must hold three to five points of 6 to 28 words each, none of which says what "sentences" or another point says.';

function cleaned(units: readonly Written[]): Written[] {
  return units.map(({ text, passages }) => ({ text: withoutMarks(plainField(text)), passages })).filter(({ text }) => text !== '');
}

/** Numbers in brackets belong to the prompt. */
function withoutMarks(text: string): string {
  return text.replace(/\s*\[\d{1,3}(?:\s*[,،-]\s*\d{1,3})*\]/g, '');
}

function fittingSentences(sentences: Written[], { sentences: { least, most, words } }: SummarySize): Written[] {
  const kept = sentences.slice(0, most).map((unit) => ({ ...unit, text: /[.!?؟…»"”]$/u.test(unit.text) ? unit.text : `${unit.text}.` }));
  while (kept.length > least && countAll(kept) > words) kept.pop();
  return countAll(kept) > words ? [] : kept;
}

function fittingPoints({ sentences, keyPoints }: WrittenSummary, size: SummarySize): Written[] {
  const kept: Written[] = [];
  for (const point of keyPoints) {
    const length = countWords(point.text);
    const isNew = ![...sentences, ...kept].some(({ text }) => likeness(text, point.text) > 0.6);
    if (length >= pointWords.least && length <= pointWords.most && isNew) kept.push(point);
  }
  return kept.slice(0, size.keyPoints.most);
}

/** The passages a model names are believed when they share words with what rests on them; else the nearest sentence says where it is from. */
function restingUnit({ text, passages }: Written, { story, shown, leftOut }: Omit<Ground, 'size'>): Unit {
  const told = new Set(stems(text));
  const shares = (passage: string) => stems(passage).filter((stem) => told.has(stem)).length >= Math.min(2, told.size);
  const named = shown.filter((passage) => passages.includes(passage.number) && shares(passage.text)).map(({ passage }) => passage.id).slice(0, 3);
  const nearest = nearestSentence(story, text);
  const trusted = nearest && !leftOut.some(({ block, start, end }) => block === nearest.block && nearest.start < end && start < nearest.end) ? nearest : null;
  if (!trusted) return { text, blocks: named };
  if (named.length === 0) return { text, blocks: [trusted.block], spans: [trusted] };
  return named.includes(trusted.block) ? { text, blocks: named, spans: [trusted] } : { text, blocks: named };
}

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(stems(one)), new Set(stems(other))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function countAll(units: readonly Written[]): number {
  return units.reduce((total, { text }) => total + countWords(text), 0);
}
