import type { ModelMessage } from 'ai';
import type { z } from 'zod';
import { readEnvironment } from '../../env.ts';
import { engineBaseUrl, enginePlace, type ModelEngine } from '../engine.ts';
import { concessionsAfter, type Concession } from './connection/concessions.ts';
import { failureOf, refusalIn, type FallbackReason } from './connection/failure.ts';
import { guardedFetch } from './connection/guarded-fetch.ts';
import { keyFor } from './connection/key-for.ts';
import { openModel } from './connection/open-model.ts';
import { limitsOf, TimeUpError, withinTime, type Clock, type Limits } from './connection/time-limit.ts';

export type Picture = { bytes: Uint8Array; mediaType: string };
/** What a model is asked. `version` names the prompt as it is kept with what was made; `mostTokens` limits the answer. */
export type Question<Wire> = { version: string; instructions: string; text: string; picture?: Picture; shape: z.ZodType<Wire>; mostTokens: number };
/** An answer looked at. A complaint is put to the model once, in its own words; without one there is no use in asking again. */
export type Verdict<Value> = { ok: true; value: Value } | { ok: false; reason: FallbackReason; complaint: string | null };
export type Usage = { inputTokens: number | null; outputTokens: number | null };

/** `key` and `fetch` stand in for the environment and the network; `limits` for the times of the engine's place. */
export type AskOptions = { signal?: AbortSignal; key?: string | null; fetch?: typeof globalThis.fetch; limits?: Partial<Limits> };

export type Asked<Value> =
  | { ok: true; value: Value; raw: string; usage: Usage }
  | { ok: false; reason: FallbackReason | 'aborted'; status: number | null; raw: string | null; usage: Usage };

type Answer = { text: string; finish: string };
/** What is known so far: it outlives an error. */
type Trace = { raw: string | null; status: number | null; usage: Usage; concessions: Concession[] };

/**
 * Asks a model, looks at the answer, and asks once more with what is wrong with it. Never throws for what a server or a model does;
 * never takes longer than the limit of the engine's place, retries and the second question included.
 */
export async function askModel<Wire, Value>(engine: ModelEngine, question: Question<Wire>, judge: (wire: Wire) => Verdict<Value>, options: AskOptions = {}): Promise<Asked<Value>> {
  const place = enginePlace(engine);
  const key = options.key === undefined ? keyFor(engine, readEnvironment()) : options.key;
  const trace: Trace = { raw: null, status: null, usage: { inputTokens: null, outputTokens: null }, concessions: [] };
  if (options.signal?.aborted) return failed(trace, 'aborted');
  if (place === 'hosted' && key === null) return failed(trace, 'noKey');
  const limits = { ...limitsOf[place], ...options.limits };
  const fetch = options.fetch ?? guardedFetch({ baseUrl: engineBaseUrl(engine), place });
  try {
    return await withinTime({ totalMs: limits.totalMs, signal: options.signal }, (clock) => {
      const call = (messages: ModelMessage[]) => answerPatiently({ engine, key, fetch, question, messages, clock, limits, trace });
      return converse({ call, question, judge, trace });
    });
  } catch (error) {
    if (error instanceof TimeUpError) return failed(trace, error.by === 'caller' ? 'aborted' : 'timeout');
    return failed(trace, failureOf(error));
  }
}

type Conversation<Wire, Value> = { call: (messages: ModelMessage[]) => Promise<Answer>; question: Question<Wire>; judge: (wire: Wire) => Verdict<Value>; trace: Trace };

async function converse<Wire, Value>({ call, question, judge, trace }: Conversation<Wire, Value>): Promise<Asked<Value>> {
  const asked = [firstMessage(question)];
  const answer = await call(asked);
  const verdict = look(answer, question, judge);
  if (verdict.ok) return { ok: true, value: verdict.value, raw: answer.text, usage: trace.usage };
  if (verdict.complaint === null) return failed(trace, verdict.reason);
  const complaint = `That answer cannot be used: ${verdict.complaint}\nAnswer again, in full, with the JSON object alone.`;
  const again = await call([...asked, { role: 'assistant', content: answer.text || '(nothing)' }, { role: 'user', content: complaint }]);
  const second = look(again, question, judge);
  return second.ok ? { ok: true, value: second.value, raw: again.text, usage: trace.usage } : failed(trace, second.reason);
}

function firstMessage({ text, picture }: { text: string; picture?: Picture }): ModelMessage {
  if (!picture) return { role: 'user', content: text };
  return { role: 'user', content: [{ type: 'text', text }, { type: 'file', mediaType: picture.mediaType, data: picture.bytes }] };
}

/** Words with which models decline, in the languages they decline in. */
const declines = /^\W*(?:i['’]?m (?:very )?sorry|sorry\b|i (?:can(?:no|['’])t|am unable|am not able|won['’]t)|as an ai\b|je suis désolé|je ne peux pas|عذر|أعتذر|آسف|لا (?:أستطيع|يمكنني)|لن أتمكن)/iu;

function look<Wire, Value>({ text, finish }: Answer, { shape }: Question<Wire>, judge: (wire: Wire) => Verdict<Value>): Verdict<Value> {
  if (finish === 'content-filter') return { ok: false, reason: 'refused', complaint: null };
  if (finish === 'length') return { ok: false, reason: 'cutOff', complaint: null };
  const parsed = parse(text);
  if (parsed === undefined) {
    const declined = declines.test(text);
    return { ok: false, reason: declined ? 'refused' : 'badOutput', complaint: declined ? null : 'it is no JSON object.' };
  }
  const read = shape.safeParse(parsed);
  if (read.success) return judge(read.data);
  const [issue] = read.error.issues;
  return { ok: false, reason: 'badOutput', complaint: `it does not have the shape asked for (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).` };
}

type Call = { engine: ModelEngine; key: string | null; fetch: typeof globalThis.fetch; question: Question<unknown>; messages: ModelMessage[]; clock: Clock; limits: Limits; trace: Trace };

/** One answer: asked again when a server is busy, as long as it says or a little, and when it does not know a setting, without it. */
async function answerPatiently(call: Call): Promise<Answer> {
  const { clock, limits, trace } = call;
  const pauses = [...limits.pauses];
  for (;;) {
    try {
      return await answerOnce(call);
    } catch (error) {
      const refusal = refusalIn(error);
      trace.status = refusal?.status ?? trace.status;
      if (!refusal || clock.signal.aborted) throw error;
      const gives = concessionsAfter(refusal).filter((concession) => !trace.concessions.includes(concession));
      trace.concessions.push(...gives);
      if (gives.length > 0) continue;
      const pause = isPassing(refusal.status) ? pauses.shift() : undefined;
      const wait = Math.max(pause ?? 0, refusal.pause ?? 0);
      // To wait for longer than there is time would end as "too slow", and hide the reason.
      if (pause === undefined || !clock.leaves(wait)) throw error;
      await clock.pause(wait);
    }
  }
}

function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

async function answerOnce({ engine, key, fetch, question, messages, clock, trace }: Call): Promise<Answer> {
  const { generateText, NoObjectGeneratedError, Output } = await import('ai');
  const model = await openModel(engine, { key, fetch, concessions: trace.concessions });
  try {
    const { text, finishReason, usage } = await generateText({
      model,
      instructions: question.instructions,
      messages,
      output: Output.object({ schema: question.shape, name: 'answer' }),
      temperature: 0.1,
      maxOutputTokens: question.mostTokens,
      maxRetries: 0,
      abortSignal: clock.signal,
      telemetry: { isEnabled: false },
    });
    return note(trace, { text, finish: finishReason, usage });
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error)) throw error;
    return note(trace, { text: error.text ?? '', finish: error.finishReason ?? 'other', usage: error.usage });
  }
}

function note(trace: Trace, { usage, ...answer }: Answer & { usage?: { inputTokens?: number; outputTokens?: number } }): Answer {
  trace.raw = answer.text;
  trace.usage = { inputTokens: sum(trace.usage.inputTokens, usage?.inputTokens), outputTokens: sum(trace.usage.outputTokens, usage?.outputTokens) };
  return answer;
}

function sum(so: number | null, more: number | undefined): number | null {
  return more === undefined ? so : (so ?? 0) + more;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function failed({ raw, status, usage }: Trace, reason: FallbackReason | 'aborted'): { ok: false; reason: FallbackReason | 'aborted'; status: number | null; raw: string | null; usage: Usage } {
  return { ok: false, reason, status, raw, usage };
}
