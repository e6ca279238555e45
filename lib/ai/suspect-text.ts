import { foldArabic } from '../text/fold-arabic.ts';
import { stemsIn } from '../text/languages/stems-in.ts';
import { sentencesOf, type Stretch } from '../text/sentences.ts';
import type { Language, Passage, StoryText } from './story-text.ts';
import type { Span } from './summary-units.ts';
import { hiddenStretches, withoutHidden } from './suspects/hidden-stretches.ts';
import { speaksToMachine } from './suspects/speaks-to-machine.ts';
import { arabicOrderPatterns, arabicOrderWords, delimiterPatterns, orderPatterns, rolePatterns } from './suspects/instruction-patterns.ts';

/**
 * What a text may hold for a machine rather than for its readers. `order`: a sentence that addresses a model; `role`: the mark of
 * a conversation; `delimiter`: a closing tag or JSON; `hidden`: what the page does not show; `tags`: Unicode tag characters;
 * `turned`: text inside direction controls; `beside`: a sentence next to one of these, about nothing else in the story.
 */
export const suspectKinds = ['order', 'role', 'delimiter', 'hidden', 'tags', 'turned', 'beside'] as const;
export type SuspectKind = (typeof suspectKinds)[number];
export type Suspect = { kind: SuspectKind; span: Span; text: string };

type Sentence = Stretch & { block: string; text: string; kind: SuspectKind | null };
/** How many sentences behind a planted one may belong to it; one may stand before it. */
const near = 3;
/** A story of fewer sentences says too little to tell what is about something else. */
const fewest = 5;
/** A sentence about the story shares at least this part of its stems with the rest of it. */
const shared = 0.34;
/** A sentence with more stems in a passage of its own is a paragraph of the story, whatever stands above it: one planted line must not cost a report its paragraphs. */
const shortStems = 9;

/** What in a story seems to be written for a machine, in order: sentences, or the very stretch that is out of sight. An order that a report quotes is none. */
export function suspectsOf(story: StoryText): Suspect[] {
  const read = story.passages.map((passage) => readPassage(passage, story.language));
  const sentences = read.flatMap((passage) => passage.sentences);
  const kinds = sentences.some(({ kind }) => kind !== null) ? withNeighbours(sentences, story) : [];
  const bySentence = sentences.flatMap(({ block, start, end, text }, at): Suspect[] => {
    const kind = kinds[at] ?? null;
    return kind === null ? [] : [{ kind, span: { block, start, end }, text }];
  });
  const order = new Map(story.passages.map(({ id }, at) => [id, at]));
  return [...read.flatMap(({ hidden }) => hidden), ...bySentence].toSorted(
    ({ span: one }, { span: other }) => (order.get(one.block) ?? 0) - (order.get(other.block) ?? 0) || one.start - other.start,
  );
}

function readPassage({ id, text }: Passage, language: Language): { hidden: Suspect[]; sentences: Sentence[] } {
  const stretches = hiddenStretches(text);
  const seen = withoutHidden(text, stretches);
  return {
    hidden: stretches.map(({ kind, start, end }) => ({ kind, span: { block: id, start, end }, text: text.slice(start, end) })),
    sentences: sentencesOf(seen, language).map(({ start, end }) => {
      const said = seen.slice(start, end);
      return { start, end, block: id, text: said, kind: kindOf(said) };
    }),
  };
}

function kindOf(text: string): SuspectKind | null {
  if (/[a-z]{3}|[:：<>{}[\]=#*`-]/i.test(text) && rolePatterns.some((pattern) => pattern.test(text))) return 'role';
  if (delimiterPatterns.some((pattern) => pattern.test(text))) return 'delimiter';
  return givesOrder(text) ? 'order' : null;
}

function givesOrder(text: string): boolean {
  const own = withoutQuotations(text);
  if (/[a-z]{3}/i.test(own) && orderPatterns.some((pattern) => pattern.test(own))) return true;
  const folded = foldArabic(own);
  if (speaksToMachine(folded)) return true;
  return arabicOrderWords.test(folded) && arabicOrderPatterns.some((pattern) => pattern.test(folded));
}

/** What a sentence says itself: a quotation is left out when enough is said about it. */
function withoutQuotations(text: string): string {
  const own = text.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, ' _ ');
  return (own.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4 ? own : text;
}

/** A planted order seldom comes alone: what stands beside it and shares nothing with the story goes with it. */
function withNeighbours(sentences: Sentence[], story: StoryText): (SuspectKind | null)[] {
  const stems = sentences.map(({ text }) => [...new Set(stemsIn(text, story.language))]);
  const known = new Map<string, number>();
  sentences.forEach((sentence, at) => {
    if (sentence.kind === null) for (const one of stems[at] ?? []) known.set(one, (known.get(one) ?? 0) + 1);
  });
  for (const one of stemsIn(`${story.headline} ${story.standfirst}`, story.language)) known.set(one, (known.get(one) ?? 0) + 2);
  const kinds = sentences.map(({ kind }) => kind);
  if (kinds.filter((kind) => kind === null).length < fewest) return kinds;
  const isAlien = (at: number, planted: number) => {
    const own = stems[at] ?? [];
    const apart = sentences[at]?.block !== sentences[planted]?.block;
    if (/https?:|www\.|\b[\w-]+\.(?:example|com|net|org|io|info)\b/i.test(sentences[at]?.text ?? '')) return true;
    if (apart && own.length > shortStems) return false;
    return own.filter((one) => (known.get(one) ?? 0) > 1).length < own.length * shared;
  };
  for (const [at, { kind }] of sentences.entries()) {
    if (kind === null) continue;
    for (const step of [1, -1]) {
      for (let beside = at + step; Math.abs(beside - at) <= (step > 0 ? near : 1); beside += step) {
        if (beside < 0 || beside >= sentences.length || !isAlien(beside, at)) break;
        kinds[beside] ??= 'beside';
      }
    }
  }
  return kinds;
}
