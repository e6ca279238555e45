import type { Finding, FindingType, Severity } from '../finding.ts';
import type { StoryText } from '../story-text.ts';
import type { SummaryUnits, Unit, UnitPlace } from '../summary-units.ts';
import { checkDates } from './dates/check-dates.ts';
import { checkNames } from './names/check-names.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { checkNumbers } from './numbers/check-numbers.ts';
import { checkQuotes } from './quotes/check-quotes.ts';
import { storyIndex } from './story-index.ts';
import { termsOf } from './terms/terms-of.ts';
import { isWholeSentences, type Doubt, type UnitReading } from './unit-reading.ts';
import { align } from './wording/align.ts';
import { checkAttribution } from './wording/check-attribution.ts';
import { checkCoverage } from './wording/check-coverage.ts';
import { checkPlacing } from './wording/check-placing.ts';
import { checkPolarity } from './wording/check-polarity.ts';
import { checkWording } from './wording/check-wording.ts';

const blocking: ReadonlySet<FindingType> = new Set<FindingType>(['number', 'date', 'quote', 'name', 'coverage']);

/** In the order of their worth: of two doubts about the same words the first one stays. */
const checks: ((reading: UnitReading) => Doubt[])[] = [checkQuotes, checkDates, checkNumbers, checkNames, checkCoverage, checkWording, checkPolarity, checkPlacing, checkAttribution];

/**
 * What a summary says that its story does not bear out, unit by unit in reading order; empty when every unit is borne out.
 * Deterministic, without a model, a few milliseconds for a story of a thousand words. A unit made of whole sentences of the
 * story is never found fault with.
 */
export function checkSummary(story: StoryText, units: SummaryUnits): Finding[] {
  return [...findingsIn(story, 'sentences', units.sentences), ...findingsIn(story, 'keyPoints', units.keyPoints)];
}

function findingsIn(story: StoryText, part: UnitPlace['part'], units: Unit[]): Finding[] {
  const index = storyIndex(story);
  const laid = units.map(({ text }) => {
    const terms = termsOf(text, story.language);
    return { text, terms, alignment: align(terms, index) };
  });
  return laid.flatMap(({ text, terms, alignment }, at) => {
    const before = laid[at - 1]?.alignment.links.at(-1)?.place ?? null;
    const behind = laid[at + 1]?.alignment.links[0]?.place ?? null;
    const doubts = terms.length === 0 ? [] : doubtsAbout({ text, terms, index, alignment, neighbours: { before, behind } });
    const source = doubts.length === 0 ? null : nearestSentence(story, text);
    return doubts.map(({ type, start, end, expected }): Finding => ({ part, at, type, severity: severityOf(type), ...wordsAt(text, start, end), expected, source }));
  });
}

/** The words of a stretch without the white space around them, and where they are. */
function wordsAt(text: string, start: number, end: number): Pick<Finding, 'found' | 'start' | 'end'> {
  const stretch = text.slice(start, end);
  const found = stretch.trim();
  const from = start + stretch.length - stretch.trimStart().length;
  return { found, start: from, end: from + found.length };
}

function doubtsAbout(reading: UnitReading): Doubt[] {
  if (isWholeSentences(reading)) return [];
  const kept: Doubt[] = [];
  for (const doubt of checks.flatMap((check) => check(reading))) {
    const said = kept.find((other) => isSaid(doubt, other));
    if (!said) kept.push(doubt);
    else said.expected ??= said.type === doubt.type ? doubt.expected : null;
  }
  return kept;
}

function severityOf(type: FindingType): Severity {
  return blocking.has(type) ? 'block' : 'warn';
}

/** Whether a doubt about the same words stands already; one about the whole unit says nothing of a single word. */
function isSaid(doubt: Doubt, other: Doubt): boolean {
  const whole = (one: Doubt) => one.type === 'coverage' || one.type === 'attribution';
  if (whole(doubt) || whole(other)) return other.type === 'coverage' && doubt.type !== 'number' && doubt.type !== 'date' && doubt.type !== 'name' && doubt.type !== 'quote';
  return doubt.start < other.end && other.start < doubt.end;
}
