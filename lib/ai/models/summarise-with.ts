import { engineProvider, type Engine, type ModelEngine } from '../engine.ts';
import { countWords } from '../../body/plain-text.ts';
import { summariseByExtraction, type Extraction, type Target } from '../extractive/summarise-by-extraction.ts';
import { summaryV1 } from '../prompts/summary.v1.ts';
import type { StoryText } from '../story-text.ts';
import type { SummaryUnits } from '../summary-units.ts';
import type { Suspect } from '../suspect-text.ts';
import { articleAsData, leftOutOf, shownPassages } from './article-as-data.ts';
import { askModel, type AskOptions, type Usage } from './ask-model.ts';
import type { FallbackReason } from './connection/failure.ts';
import { judgeSummary, summarySize, type SummarySize } from './output/judge-summary.ts';

type Unsuitable = Extract<Extraction, { ok: false }>['reason'];

/** Why the embedded method stands in, and what the model had said, if anything. */
export type Fallback = { reason: FallbackReason; status: number | null; provider: string; model: string; promptVersion: string; raw: string | null };

export type MadeSummary =
  | {
      ok: true;
      units: SummaryUnits;
      method: 'generative' | 'extractive';
      provider: string | null;
      model: string | null;
      promptVersion: string | null;
      raw: string | null;
      suspects: Suspect[];
      fallback: Fallback | null;
      usage: Usage | null;
      ms: number;
    }
  | { ok: false; reason: Unsuitable | 'aborted'; suspects: Suspect[]; fallback: Fallback | null; ms: number };

/**
 * A summary and key points of a story by whatever engine a site has. A model that fails, refuses, does not keep to the form or does what somebody
 * wrote into the article is replaced by the embedded method, and the result says so. `aborted` is what the caller wanted: nothing stands in.
 */
export async function summariseWith(engine: Engine, story: StoryText, { target, ...options }: AskOptions & { target?: Target } = {}): Promise<MadeSummary> {
  const started = performance.now();
  const timed = <T extends object>(made: T) => ({ ...made, ms: Math.round(performance.now() - started) });
  const extraction = summariseByExtraction(story, target);
  const { suspects } = extraction;
  if (engine.kind === 'embedded' || (!extraction.ok && extraction.reason !== 'notSuitable')) return timed(byExtraction(extraction, null));
  const leftOut = leftOutOf(suspects);
  const shown = shownPassages(story, leftOut);
  const size = summarySize(target, shown.reduce((total, { text }) => total + countWords(text), 0));
  const question = {
    version: summaryV1.version,
    instructions: summaryV1.instructions(story.language),
    text: summaryV1.ask(articleAsData(story, shown), target && lengthInWords(size)),
    shape: summaryV1.shape,
    mostTokens: target ? Math.max(800, Math.min(4000, 500 + size.sentences.words * 5)) : 800,
  };
  const asked = await askModel(engine, question, (written) => judgeSummary(written, { story, shown, leftOut, size }), options);
  if (asked.ok) {
    const { value: units, raw, usage } = asked;
    return timed({ ok: true, units, method: 'generative', ...origin(engine), raw, suspects, fallback: null, usage } as const);
  }
  if (asked.reason === 'aborted') return timed({ ok: false, reason: 'aborted', suspects, fallback: null } as const);
  return timed(byExtraction(extraction, { reason: asked.reason, status: asked.status, ...origin(engine), raw: asked.raw }));
}

function byExtraction(extraction: Extraction, fallback: Fallback | null) {
  const { suspects } = extraction;
  if (!extraction.ok) return { ok: false, reason: extraction.reason, suspects, fallback } as const;
  return { ok: true, units: extraction.units, method: 'extractive', provider: null, model: null, promptVersion: null, raw: null, suspects, fallback, usage: null } as const;
}

function lengthInWords({ sentences: { most, words } }: SummarySize): string {
  return words < Number.MAX_SAFE_INTEGER ? `about ${Math.round(words / 1.15)} words together` : `${most} sentences`;
}

function origin(engine: ModelEngine) {
  return { provider: engineProvider(engine), model: engine.model, promptVersion: summaryV1.version };
}
