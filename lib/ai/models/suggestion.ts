import { engineProvider, type Engine } from '../engine.ts';
import { askModel, type AskOptions, type Question, type Usage, type Verdict } from './ask-model.ts';
import type { FallbackReason } from './connection/failure.ts';

/** Why there is nothing to take or leave. */
export type NoSuggestion = FallbackReason | 'aborted' | 'needsModel' | 'needsVision' | 'notSuitable';

/** Something for the editor to take or leave, and who made it. `method` is `extractive` when no model had a hand in it. */
export type Suggestion<Value> =
  | {
      ok: true;
      value: Value;
      method: 'generative' | 'extractive';
      provider: string | null;
      model: string | null;
      promptVersion: string | null;
      raw: string | null;
      usage: Usage | null;
      /** Why the embedded method stands in for the model. */
      fallback: FallbackReason | null;
    }
  | { ok: false; reason: NoSuggestion; status: number | null };

type Answered<Value> = Suggestion<Value> | { ok: false; reason: FallbackReason | 'aborted'; status: number | null };

/** A suggestion by a model; without one, there is none. */
export async function suggestWith<Wire, Value>(engine: Engine, question: Question<Wire>, judge: (wire: Wire) => Verdict<Value>, options: AskOptions = {}): Promise<Answered<Value>> {
  if (engine.kind === 'embedded') return nothing('needsModel');
  const asked = await askModel(engine, question, judge, options);
  if (!asked.ok) return { ok: false, reason: asked.reason, status: asked.status };
  const { value, raw, usage } = asked;
  return { ok: true, value, method: 'generative', provider: engineProvider(engine), model: engine.model, promptVersion: question.version, raw, usage, fallback: null };
}

export function nothing(reason: NoSuggestion): { ok: false; reason: NoSuggestion; status: null } {
  return { ok: false, reason, status: null };
}

/** What our own code found, by choice or because a model failed; a caller who called the work off gets nothing. */
export function embedded<Value>(value: Value, failed: Answered<Value> | null): Suggestion<Value> {
  if (failed?.ok) return failed;
  if (failed?.reason === 'aborted') return failed;
  const fallback = failed === null || failed.reason === 'needsModel' || failed.reason === 'needsVision' || failed.reason === 'notSuitable' ? null : failed.reason;
  return { ok: true, value, method: 'extractive', provider: null, model: null, promptVersion: null, raw: null, usage: null, fallback };
}
