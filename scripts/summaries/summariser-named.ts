import { engineNamed } from '#lib/ai/engine-named.ts';
import type { EngineProblem } from '#lib/ai/engine.ts';
import type { Target } from '#lib/ai/extractive/summarise-by-extraction.ts';
import { summariseWith } from '#lib/ai/models/summarise-with.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import type { Environment } from '#lib/env.ts';

/** What a machine made of a story; `method` says how it was really made, `fallback` why not by the model, `reason` why there is no summary. */
export type Summarised = { method: string; units: SummaryUnits; reason?: string; fallback?: string };
export type Engine = (story: StoryText, target?: Target) => Promise<Summarised>;

/** The summariser that `--engine` names: `embedded`, `model` for the one in the environment, or the name of another model there. */
export function summariserNamed(name: string, environment: Environment): { ok: true; value: Engine } | { ok: false; reason: EngineProblem } {
  const engine = engineNamed(name, environment);
  if (!engine.ok) return engine;
  return {
    ok: true,
    value: async (story, target) => {
      const made = await summariseWith(engine.value, story, { target });
      const fallback = made.fallback ? { fallback: made.fallback.reason } : {};
      if (made.ok) return { method: made.method, units: made.units, ...fallback };
      return { method: 'extractive', units: { sentences: [], keyPoints: [] }, reason: made.reason, ...fallback };
    },
  };
}
