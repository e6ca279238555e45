import type { Passage, StoryText } from '../story-text.ts';
import type { Span } from '../summary-units.ts';
import type { Suspect } from '../suspect-text.ts';
import { asData } from './as-data.ts';
import { addressesIn, seenOnly } from './output/plain-field.ts';

/** As much of a text as is sent: about 8,000 tokens of Arabic. News says what matters long before. */
const mostCharacters = 24_000;

/** A passage as a model is shown it: its number in the prompt, and what of it may be read. */
export type ShownPassage = { number: number; passage: Passage; text: string };

/**
 * What of a story a model does not read. A sentence that only stands beside an order is left out when it shares its passage or carries an address:
 * one planted line must not cost a story the paragraphs around it.
 */
export function leftOutOf(suspects: readonly Suspect[]): Span[] {
  const certain = suspects.filter(({ kind }) => kind !== 'beside');
  const near = suspects.filter(({ kind, span, text }) => kind === 'beside' && (certain.some((other) => other.span.block === span.block) || addressesIn(text).length > 0));
  return [...certain, ...near].map(({ span }) => span);
}

/** The passages of a story that go to a model: numbered, without what no reader sees, and without the stretches that speak to machines. */
export function shownPassages({ passages }: StoryText, leftOut: readonly Span[] = []): ShownPassage[] {
  const shown: ShownPassage[] = [];
  let length = 0;
  for (const [at, passage] of passages.entries()) {
    const text = tidy(without(passage, leftOut));
    length += text.length;
    if (length > mostCharacters && shown.length > 0) break;
    if (text !== '') shown.push({ number: at + 1, passage, text: text.slice(0, mostCharacters) });
  }
  return shown;
}

/** The words of a story that its summary may rest on, and those that it may not. */
export function trustedAndSuspect(story: StoryText, leftOut: readonly Span[]): { trusted: string; suspect: string } {
  const parts = [story.headline, story.standfirst, ...story.passages.map((passage) => without(passage, leftOut))];
  const suspect = leftOut.map(({ block, start, end }) => story.passages.find(({ id }) => id === block)?.text.slice(start, end) ?? '');
  return { trusted: parts.map(seenOnly).join('\n'), suspect: suspect.map(seenOnly).join('\n') };
}

export function articleAsData({ headline, standfirst }: StoryText, shown: readonly ShownPassage[]): string {
  const head = [headline === '' ? '' : `Headline: ${tidy(headline)}`, standfirst === '' ? '' : `Standfirst: ${tidy(standfirst)}`].filter(Boolean);
  const body = shown.map(({ number, passage, text }) => `[${number}]${passage.role === 'paragraph' ? '' : ` (${passage.role})`} ${text}`);
  return asData([...head, ...body].join('\n'));
}

function without({ id, text }: Passage, leftOut: readonly Span[]): string {
  const spans = leftOut.filter(({ block }) => block === id).toSorted((a, b) => a.start - b.start);
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}

function tidy(text: string): string {
  return seenOnly(text).replace(/\s+/g, ' ').trim();
}
