import { stemsIn } from '#lib/text/languages/stems-in.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';

export type KeyPointFigures = { stories: number; withPoints: number; points: number; ofLength: number; repeats: number; without: string[] };

/** Counts over panels: how many have three to five points, of how many words the points are, and how many say what is said already. */
export function keyPointFigures(panels: readonly { story: StoryText; units: SummaryUnits }[]): KeyPointFigures {
  const figures: KeyPointFigures = { stories: 0, withPoints: 0, points: 0, ofLength: 0, repeats: 0, without: [] };
  for (const { story, units } of panels) {
    figures.stories += 1;
    if (units.keyPoints.length >= 3 && units.keyPoints.length <= 5) figures.withPoints += 1;
    else figures.without.push(story.headline);
    const stems = (text: string) => new Set(stemsIn(text, story.language));
    const said = [story.headline, story.standfirst, ...units.sentences.map(({ text }) => text)].map(stems);
    for (const { text } of units.keyPoints) {
      const length = wordCount(text);
      const own = stems(text);
      figures.points += 1;
      if (length >= 6 && length <= 28) figures.ofLength += 1;
      if (said.some((other) => jaccard(own, other) > 0.5)) figures.repeats += 1;
      said.push(own);
    }
  }
  return figures;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  return one.intersection(other).size / one.union(other).size;
}
