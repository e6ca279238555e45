import { sentencesOf } from '../../text/sentences.ts';
import type { Language, StoryText } from '../story-text.ts';
import type { Span } from '../summary-units.ts';
import { capitalsIn } from './names/countries.ts';
import { termsOf, type Term } from './terms/terms-of.ts';
import { skeleton } from './terms/skeleton.ts';
import { tokensOf } from './terms/tokens.ts';

/** A sentence of the story; its terms are `from` to before `to` of the index. The headline and the standfirst have no span. */
export type IndexedSentence = { span: Span | null; from: number; to: number; weight: number };
export type IndexedTerm = Term & { sentence: number };

/** A story taken apart for checking: every term in order, and where each form occurs. */
export type StoryIndex = {
  language: Language;
  terms: IndexedTerm[];
  sentences: IndexedSentence[];
  /** For each form, the terms that have it. */
  places: ReadonlyMap<string, number[]>;
  /** How much each form tells: rare ones more. */
  weights: ReadonlyMap<string, number>;
  /** The roots of its words, roughly. */
  roots: ReadonlySet<string>;
  capitals: ReadonlySet<string>;
  text: string;
};

const indexes = new WeakMap<StoryText, StoryIndex>();

/** The index of a story, made once. */
export function storyIndex(story: StoryText): StoryIndex {
  const known = indexes.get(story) ?? makeIndex(story);
  indexes.set(story, known);
  return known;
}

function makeIndex({ language, headline, standfirst, passages }: StoryText): StoryIndex {
  const terms: IndexedTerm[] = [];
  const sentences: IndexedSentence[] = [];
  const take = (block: string | null, text: string) => {
    for (const { start, end } of sentencesOf(text, language)) {
      const from = terms.length;
      for (const term of termsOf(text.slice(start, end), language)) {
        terms.push({ ...term, start: term.start + start, end: term.end + start, sentence: sentences.length });
      }
      if (terms[from]) terms[from] = { ...terms[from], breaks: `.${terms[from].breaks}` };
      sentences.push({ span: block === null ? null : { block, start, end }, from, to: terms.length, weight: 0 });
    }
  };
  for (const { id, text } of passages) take(id, text);
  // Behind the body, so that it comes first wherever both say the same.
  take(null, standfirst);
  take(null, headline);
  const places = placesOf(terms);
  const weights = weightsOf({ terms, places, sentences: sentences.length });
  for (const sentence of sentences) sentence.weight = weightOf(terms.slice(sentence.from, sentence.to), weights);
  const text = [...passages.map((passage) => passage.text), standfirst, headline].join('\n');
  const capitals = new Set(capitalsIn(tokensOf(text), language).map(({ code }) => `c:${code}`));
  const roots = new Set([...places.keys()].map(skeleton));
  return { language, terms, sentences, places, weights, roots, capitals, text };
}

/** The weight of what some terms say, each form once. */
export function weightOf(terms: Term[], weights: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, { binds, forms }) => sum + (binds ? 0 : (weights.get(forms[0] ?? '') ?? 2)), 0);
}

function placesOf(terms: Term[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { forms }] of terms.entries()) {
    for (const form of forms) {
      const known = places.get(form);
      if (known) known.push(at);
      else places.set(form, [at]);
    }
  }
  return places;
}

function weightsOf({ terms, places, sentences }: { terms: IndexedTerm[]; places: ReadonlyMap<string, number[]>; sentences: number }): ReadonlyMap<string, number> {
  return new Map([...places].map(([form, at]) => {
    const holding = new Set(at.map((place) => terms[place]?.sentence)).size;
    return [form, Math.log(1 + sentences / holding)];
  }));
}
