import { embeddedEngine, readEngine, type Engine, type EngineProblem } from './engine.ts';
import { judgeHost } from './models/connection/address-rules.ts';

type Named = { aiUrl: string | null; aiModel: string | null };

/**
 * The engine that a command names: `embedded`; `model`, the one of `KHABAR_AI_URL` and `KHABAR_AI_MODEL`; or the name of another model at that address.
 * Without an address, or at Anthropic's, a model is asked in Anthropic's form when it is one of theirs.
 */
export function engineNamed(name: string, { aiUrl, aiModel }: Named): { ok: true; value: Engine } | { ok: false; reason: EngineProblem } {
  if (name === 'embedded') return { ok: true, value: embeddedEngine };
  const model = name === 'model' ? aiModel : name;
  if (model === null) return { ok: false, reason: 'aiModelInvalid' };
  const host = aiUrl === null ? null : new URL(aiUrl).hostname;
  if (host === 'api.anthropic.com' || (host === null && model.startsWith('claude'))) return readEngine({ kind: 'anthropic', model, vision: false });
  if (host === null) return { ok: false, reason: 'aiAddressInvalid' };
  return readEngine({ kind: 'openai-compatible', baseUrl: aiUrl, model, vision: false, place: judgeHost(host) === 'public' ? 'hosted' : 'local' });
}
