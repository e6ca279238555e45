import type { StoryText } from '../story-text.ts';
import type { Span } from '../summary-units.ts';
import { storyIndex, weightOf, type StoryIndex } from './story-index.ts';
import { termsOf, type Term } from './terms/terms-of.ts';

/** Below this share of its weight a text is taken to come from no sentence. */
const enough = 0.2;

/** The sentence of the story that says most of what a text says; null when none says a fifth of it. */
export function nearestSentence(story: StoryText, text: string): Span | null {
  const index = storyIndex(story);
  const [best] = nearestSentences(index, termsOf(text, story.language)).filter(({ at, share }) => index.sentences[at]?.span && share >= enough);
  return (best && index.sentences[best.at]?.span) ?? null;
}

/** The sentences by how much of what some terms say they say, the nearest first; `share` is the part of the terms' weight. */
export function nearestSentences({ sentences, terms: source, places, weights }: StoryIndex, terms: Term[]): { at: number; share: number }[] {
  const whole = weightOf(terms, weights) || 1;
  const shared = new Map<number, number>();
  for (const { binds, forms } of terms) {
    if (binds) continue;
    const weight = weights.get(forms.find((form) => weights.has(form)) ?? '') ?? 0;
    const holding = new Set(forms.flatMap((form) => places.get(form) ?? []).map((place) => source[place]?.sentence ?? 0));
    for (const sentence of holding) shared.set(sentence, (shared.get(sentence) ?? 0) + weight);
  }
  const score = ({ at, share }: { at: number; share: number }) => share * (0.75 + (0.25 * share * whole) / Math.max(1, sentences[at]?.weight ?? 1));
  return [...shared].map(([at, weight]) => ({ at, share: weight / whole })).toSorted((one, other) => score(other) - score(one) || one.at - other.at);
}
