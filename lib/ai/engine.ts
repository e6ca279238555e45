import { z } from 'zod';
import { judgeHost } from './models/connection/address-rules.ts';

/** Where a model of the OpenAI form runs: at somebody else's, or on a machine of the newsroom's own. */
export const places = ['hosted', 'local'] as const;
export type Place = (typeof places)[number];

/** Why an engine cannot be kept; a key under `Errors`. */
export const engineProblems = ['aiAddressInvalid', 'aiAddressOpen', 'aiAddressPrivate', 'aiAddressForbidden', 'aiModelInvalid', 'aiEngineInvalid'] as const;
export type EngineProblem = (typeof engineProblems)[number];

/** The name of a model as its server spells it: «qwen3:8b», «org/model-7b», «claude-…». Never a place to go to. */
const model = z.string().trim().regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/@+-]{0,119}$/u, 'aiModelInvalid');
const vision = z.boolean();

const openAiCompatible = z.strictObject({
  kind: z.literal('openai-compatible'),
  /** Up to and with `/v1`; the SDK adds `/chat/completions`. */
  baseUrl: z.string().trim().max(300, 'aiAddressInvalid').transform((url) => url.replace(/\/+$/, '')),
  model,
  vision,
  place: z.enum(places),
}).superRefine(({ baseUrl, place }, context) => {
  const problem = addressProblem({ baseUrl, place });
  if (problem) context.addIssue({ code: 'custom', path: ['baseUrl'], message: problem });
});

/** What makes summaries and suggestions, as the settings of a site keep it. The key is no part of it: it comes from the environment. */
export const engineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('embedded') }),
  openAiCompatible,
  z.strictObject({ kind: z.literal('anthropic'), model, vision }),
]);

export type Engine = z.infer<typeof engineSchema>;
export type ModelEngine = Exclude<Engine, { kind: 'embedded' }>;

export const embeddedEngine: Engine = { kind: 'embedded' };
const anthropicBaseUrl = 'https://api.anthropic.com/v1';

/** An engine from a form, a file or a column; the first thing wrong with it otherwise. */
export function readEngine(value: unknown): { ok: true; value: Engine } | { ok: false; reason: EngineProblem } {
  const parsed = engineSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const named = parsed.error.issues.map(({ message }) => engineProblems.find((problem) => problem === message)).find(Boolean);
  return { ok: false, reason: named ?? 'aiEngineInvalid' };
}

/** The one address an engine connects to. */
export function engineBaseUrl(engine: ModelEngine): string {
  return engine.kind === 'anthropic' ? anthropicBaseUrl : engine.baseUrl;
}

/** Whose machine reads the text, to be kept with what was made: the host, port included. */
export function engineProvider(engine: ModelEngine): string {
  return new URL(engineBaseUrl(engine)).host;
}

export function enginePlace(engine: ModelEngine): Place {
  return engine.kind === 'anthropic' ? 'hosted' : engine.place;
}

function addressProblem({ baseUrl, place }: { baseUrl: string; place: Place }): EngineProblem | null {
  const url = URL.parse(baseUrl);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return 'aiAddressInvalid';
  if ([url.username, url.password, url.search, url.hash].some((part) => part !== '')) return 'aiAddressInvalid';
  const reach = judgeHost(url.hostname);
  if (reach === 'never') return 'aiAddressForbidden';
  if (reach === 'private' && place === 'hosted') return 'aiAddressPrivate';
  if (url.protocol === 'http:' && reach !== 'private') return 'aiAddressOpen';
  return null;
}
