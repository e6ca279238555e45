import { expect, test } from 'vitest';
import { engineBaseUrl } from '#lib/ai/engine.ts';
import { startModelServer } from '#lib/ai/models/testing-server.ts';
import { bridgeStory, goodSummary } from '#lib/ai/models/testing-story.ts';
import { readEnvironment } from '#lib/env.ts';
import { summariserNamed } from './summariser-named.ts';

test('a command asks the model of the environment, for a length when one is given, and says when it was in vain', async () => {
  const server = await startModelServer({ say: goodSummary }, { say: { ...goodSummary, sentences: goodSummary.sentences.slice(0, 1), keyPoints: [] } }, { status: 401 });
  try {
    const engine = summariserNamed('model', readEnvironment({ KHABAR_AI_URL: engineBaseUrl(server.engine), KHABAR_AI_MODEL: 'test-8b', KHABAR_AI_KEY: 'k' }));
    if (!engine.ok) throw new Error(engine.reason);
    expect(await engine.value(bridgeStory)).toMatchObject({ method: 'generative', units: { keyPoints: { length: 4 } } });
    expect(await engine.value(bridgeStory, { words: 30 })).toMatchObject({ method: 'generative', units: { sentences: { length: 1 }, keyPoints: [] } });
    expect(server.requests[1]?.body).toContain('about 29 words together');
    expect(await engine.value(bridgeStory, { sentences: 1 })).toMatchObject({ method: 'extractive', units: { sentences: { length: 1 } }, fallback: 'unauthorised' });
  } finally {
    await server.close();
  }
});

test('a name without an address is refused, and so is an address that is never connected to', () => {
  expect(summariserNamed('qwen3:8b', readEnvironment({}))).toEqual({ ok: false, reason: 'aiAddressInvalid' });
  expect(summariserNamed('qwen3:8b', readEnvironment({ KHABAR_AI_URL: 'http://169.254.169.254/v1' }))).toEqual({ ok: false, reason: 'aiAddressForbidden' });
});
