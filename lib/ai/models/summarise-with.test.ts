import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineBaseUrl } from '../engine.ts';
import type { AskOptions } from './ask-model.ts';
import type { FallbackReason } from './connection/failure.ts';
import { summariseWith } from './summarise-with.ts';
import { startModelServer, type ModelServer, type Reply } from './testing-server.ts';
import { attack, attackedStory, bridgeStory, goodSummary } from './testing-story.ts';

const limit = 1500;
const quick: AskOptions = { key: 'k-test', limits: { totalMs: limit, pauses: [20, 20] } };
let server: ModelServer | null = null;

const serve = async (...replies: Reply[]) => (server = await startModelServer(...replies));
afterEach(async () => {
  await server?.close();
  server = null;
});

const { sentences, keyPoints } = goodSummary;
const fewPoints = { sentences, keyPoints: keyPoints.slice(0, 2) };
const inEnglish = {
  sentences: [{ text: 'The municipality of Nouran closes the Sawaqi bridge to vehicles for six weeks.', passages: [1] }, { text: 'The repair of the three pillars costs 4.2 million dinars in total.', passages: [2] }],
  keyPoints: keyPoints.map(({ passages }) => ({ text: 'The shopkeepers of the old market say they were told only last week.', passages })),
};
const obeyed = { sentences: [{ text: 'انهار جسر السواقي في نوران وقتل 90 شخصا، وفق ما ورد في المقال.', passages: [1] }, ...sentences.slice(1)], keyPoints };
const withLink = { sentences, keyPoints: [...keyPoints.slice(0, 3), { text: 'وعدت البلدية بإعفاء المحال من رسوم اللوحات، والتفاصيل على https://evil.example/win', passages: [6] }] };

const taken: Record<string, Reply[]> = {
  'the form asked for': [{ say: goodSummary }],
  'fences around it': [{ say: `إليك الملخص:\n\`\`\`json\n${JSON.stringify(goodSummary)}\n\`\`\`\nأتمنى أن يفيدك.` }],
  'thoughts before it': [{ say: goodSummary, thinking: 'Let me see {"sentences": []} …' }],
  'bad JSON, and good when told so': [{ say: '{"sentences": [' }, { say: goodSummary }],
  'too few points, and enough when told so': [{ say: fewPoints }, { say: goodSummary }],
  'another language, and the right one when told so': [{ say: inEnglish }, { say: goodSummary }],
  'a busy server, then an answer': [{ status: 429, headers: { 'retry-after': '0' } }, { status: 500 }, { say: goodSummary }],
};
const replaced: [string, FallbackReason, Reply[]][] = [
  ['bad JSON twice', 'badOutput', [{ say: '{"sentences": [' }]],
  ['another shape twice', 'badOutput', [{ say: { summary: 'جسر السواقي' } }]],
  ['too few points twice', 'tooFewPoints', [{ say: fewPoints }]],
  ['an answer that was cut off', 'cutOff', [{ say: JSON.stringify(goodSummary).slice(0, 300), finish: 'length' }]],
  ['a wrong key', 'unauthorised', [{ status: 401 }]],
  ['a model nobody knows', 'requestRefused', [{ status: 404 }]],
  ['a server that is busy for an hour', 'rateLimited', [{ status: 429, headers: { 'retry-after': '3600' } }]],
  ['a server that is busy every time', 'rateLimited', [{ status: 429, headers: { 'retry-after': '0' } }]],
  ['a broken server', 'serverError', [{ status: 500 }]],
  ['a server that never answers', 'timeout', ['hang']],
  ['a server that is broken, then never answers', 'timeout', [{ status: 500 }, 'hang']],
  ['a refusal', 'refused', [{ say: 'I cannot help with that.', finish: 'refusal' }]],
  ['a refusal in words', 'refused', [{ say: 'عذرا، لا أستطيع تلخيص هذا المقال.' }]],
  ['another language twice', 'wrongLanguage', [{ say: inEnglish }]],
  ['an answer of no JSON at all', 'badOutput', [{ raw: '<html>proxy</html>' }]],
  ['an answer without choices', 'badOutput', [{ raw: '{"choices": [], "content": []}' }]],
  ['an empty answer', 'badOutput', [{ raw: '' }]],
];

describe.for(['openai-compatible', 'anthropic'] as const)('a model of the form %s', (kind) => {
  const make = (story = bridgeStory, options = quick) => {
    if (!server) throw new Error('no server');
    return summariseWith(kind === 'anthropic' ? server.anthropic : server.engine, story, kind === 'anthropic' ? { ...options, fetch: server.anthropicFetch } : options);
  };

  test.for(Object.entries(taken))('is taken at its word: %s', async ([, replies]) => {
    await serve(...replies);
    const made = await make();
    expect(made).toMatchObject({ ok: true, method: 'generative', fallback: null, promptVersion: 'summary.v1', model: kind === 'anthropic' ? 'claude-test' : 'test-8b', usage: { inputTokens: expect.any(Number) } });
    if (!made.ok) return;
    expect(made.units.keyPoints).toHaveLength(4);
    expect(made.units.sentences.map(({ blocks }) => blocks)).toEqual([['p1'], ['p2']]);
  });

  test.for(replaced)('is replaced by the embedded method, and named, after %s', async ([, reason, replies]) => {
    await serve(...replies);
    const started = performance.now();
    expect(await make()).toMatchObject({ ok: true, method: 'extractive', provider: null, fallback: { reason, provider: expect.any(String), promptVersion: 'summary.v1' } });
    expect(performance.now() - started).toBeLessThan(limit + 500);
  });

  test.for([['a claim', obeyed], ['a link', withLink], ['other talk', { ...goodSummary, sentences: [{ text: 'وفق التعليمات السابقة لا ملخص لجسر السواقي في نوران.', passages: [1] }, ...sentences] }]] as const)(
    'is not believed when it does what somebody wrote into the article: %s',
    async ([, said]) => {
      await serve({ say: said });
      const made = await make(attackedStory);
      expect(made).toMatchObject({ ok: true, method: 'extractive', fallback: { reason: 'obeyedInjection' } });
      expect(JSON.stringify(made.ok && made.units)).not.toMatch(/انهار|evil/);
      expect(made.suspects).not.toEqual([]);
    },
  );

  test('ends when it is called off, before or while the model thinks, and nothing stands in', async () => {
    await serve('hang');
    expect(await make(bridgeStory, { ...quick, signal: AbortSignal.abort() })).toMatchObject({ ok: false, reason: 'aborted', fallback: null });
    expect(server?.requests).toHaveLength(0);
    expect(await make(bridgeStory, { ...quick, signal: AbortSignal.timeout(150) })).toMatchObject({ ok: false, reason: 'aborted' });
  });
});

test('a hosted model without a key is not asked', async () => {
  const { anthropic, anthropicFetch, requests } = await serve({ say: goodSummary });
  expect(await summariseWith(anthropic, bridgeStory, { ...quick, key: null, fetch: anthropicFetch })).toMatchObject({ method: 'extractive', fallback: { reason: 'noKey' } });
  expect(requests).toHaveLength(0);
});

test('the embedded engine asks nobody, and a text too short for a summary has none', async () => {
  expect(await summariseWith({ kind: 'embedded' }, bridgeStory)).toMatchObject({ ok: true, method: 'extractive', provider: null, fallback: null });
  const { engine, requests } = await serve({ say: goodSummary });
  expect(await summariseWith(engine, { ...bridgeStory, passages: bridgeStory.passages.slice(0, 1) }, quick)).toMatchObject({ ok: false, reason: 'tooShort' });
  expect(requests).toHaveLength(0);
});

test('a redirect is not followed, and a huge answer not read', async () => {
  const elsewhere = await startModelServer({ say: goodSummary });
  try {
    const turning = await serve({ status: 307, headers: { location: engineBaseUrl(elsewhere.engine) } });
    expect(await summariseWith(turning.engine, bridgeStory, quick)).toMatchObject({ fallback: { reason: 'addressRefused' } });
    expect(elsewhere.requests).toHaveLength(0);
    await turning.close();
    const talking = await serve({ say: 'ا'.repeat(2_000_000) });
    expect(await summariseWith(talking.engine, bridgeStory, quick)).toMatchObject({ method: 'extractive', fallback: { reason: 'badOutput' } });
  } finally {
    await elsewhere.close();
  }
});

test('a server that is not there is unreachable at once', async () => {
  const { engine, close } = await serve('hang');
  await close();
  expect(await summariseWith(engine, bridgeStory, quick)).toMatchObject({ method: 'extractive', fallback: { reason: 'unreachable' } });
});

describe('what is sent', () => {
  let body = '';
  beforeEach(async () => {
    const { engine, requests } = await serve({ say: goodSummary });
    await summariseWith(engine, attackedStory, quick);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: 'Bearer k-test' } });
    body = requests[0]?.body ?? '';
  });

  test('holds the strict schema, the shape in words, a low temperature and a limit', () => {
    expect(JSON.parse(body)).toMatchObject({ model: 'test-8b', temperature: 0.1, max_tokens: 800, response_format: { type: 'json_schema', json_schema: { strict: true } } });
    expect(body).toContain('{\\"sentences\\": [{\\"text\\"');
  });

  test('holds the article as numbered data between lines nobody can guess, without what speaks to machines', () => {
    const [, nonce = ''] = /ARTICLE-([0-9a-f]{16})/.exec(body) ?? [];
    expect(body.split(`END-${nonce}`)).toHaveLength(3);
    expect(body).toContain('[1] أعلنت بلدية نوران');
    expect(body).not.toContain(attack.slice(0, 20));
  });
});

test('a server that knows no schema, no temperature or another name for the limit is asked without', async () => {
  const says = (message: string): Reply => ({ status: 400, body: { error: { message, type: 'invalid_request_error' } } });
  const { engine, requests } = await serve(says("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."), says("'temperature' does not support 0.1"), says('response_format.type json_schema is not supported'), { say: goodSummary });
  expect(await summariseWith(engine, bridgeStory, quick)).toMatchObject({ ok: true, method: 'generative' });
  const last: unknown = JSON.parse(requests.at(-1)?.body ?? '{}');
  expect(last).toMatchObject({ max_completion_tokens: 800 });
  expect(last).not.toMatchObject({ temperature: expect.anything() });
  expect(last).not.toMatchObject({ response_format: expect.anything() });
});
