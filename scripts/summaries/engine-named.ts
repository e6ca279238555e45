import { summariseByExtraction, type Target } from '#lib/ai/extractive/summarise-by-extraction.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';

/** What a machine made of a story; `method` says how it was really made, `reason` why there is no summary. */
export type Summarised = { method: string; units: SummaryUnits; reason?: string };
export type Engine = (story: StoryText, target?: Target) => Promise<Summarised>;

/** The summariser that `--engine` names, or nothing. */
export function engineNamed(name: string): Engine | undefined {
  return name === 'embedded' ? embedded : undefined;
}

const embedded: Engine = (story, target) => {
  const made = summariseByExtraction(story, target);
  const none: SummaryUnits = { sentences: [], keyPoints: [] };
  return Promise.resolve(made.ok ? { method: 'extractive', units: made.units } : { method: 'extractive', units: none, reason: made.reason });
};
