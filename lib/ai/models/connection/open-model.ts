import type { LanguageModel } from 'ai';
import { engineBaseUrl, type ModelEngine } from '../../engine.ts';
import type { Concession } from './concessions.ts';

type Opening = { key: string | null; fetch: typeof globalThis.fetch; concessions: readonly Concession[] };

/**
 * The SDK's model of an engine: an object that knows its one address, never a name that the SDK would take to its gateway.
 * The SDK is loaded here and not before: a portal without a model never has it in memory.
 */
export async function openModel(engine: ModelEngine, { key, fetch, concessions }: Opening): Promise<LanguageModel> {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { extractJsonMiddleware, extractReasoningMiddleware, wrapLanguageModel } = await import('ai');
  // The last one sees the answer first: thoughts go before the braces are looked for, since thoughts have braces too.
  const middleware = [extractJsonMiddleware({ transform: objectIn }), extractReasoningMiddleware({ tagName: 'think' })];
  return wrapLanguageModel({ model: await bareModel(engine, { key, fetch, concessions }), middleware });
}

async function bareModel(engine: ModelEngine, { key, fetch, concessions }: Opening) {
  if (engine.kind === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ baseURL: engineBaseUrl(engine), apiKey: key ?? '', fetch })(engine.model);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: engine.baseUrl,
    apiKey: key ?? undefined,
    fetch,
    // Without this the SDK sends no schema at all.
    supportsStructuredOutputs: true,
    transformRequestBody: (body) => concede(body, concessions),
  });
  return provider(engine.model);
}

/** From the first brace to the last: what stands around it, fences or politeness, is no part of the answer. A thought may lack its opening tag. */
function objectIn(text: string): string {
  const spoken = text.replace(/^[\s\S]*<\/think>/, '');
  const [from, to] = [spoken.indexOf('{'), spoken.lastIndexOf('}')];
  return from !== -1 && to > from ? spoken.slice(from, to + 1) : spoken.trim();
}

function concede(body: Record<string, unknown>, concessions: readonly Concession[]): Record<string, unknown> {
  const { response_format, temperature, max_tokens, ...rest } = body;
  return {
    ...rest,
    ...(concessions.includes('noSchema') ? {} : { response_format }),
    ...(concessions.includes('noTemperature') ? {} : { temperature }),
    [concessions.includes('newerLimit') ? 'max_completion_tokens' : 'max_tokens']: max_tokens,
  };
}
