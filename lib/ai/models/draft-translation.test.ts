import { afterEach, expect, test } from 'vitest';
import type { AskOptions } from './ask-model.ts';
import { draftTranslation } from './draft-translation.ts';
import { startModelServer, type ModelServer, type Reply } from './testing-server.ts';
import { bridgeStory } from './testing-story.ts';

const quick: AskOptions = { key: 'k-test', limits: { totalMs: 1500, pauses: [20] } };
let server: ModelServer | null = null;
const serve = async (...replies: Reply[]) => (server = await startModelServer(...replies));
afterEach(async () => {
  await server?.close();
  server = null;
});

const english = [
  'Nouran closes the Sawaqi bridge for six weeks to repair its pillars',
  'The municipality of Nouran said on Tuesday that it will close the Sawaqi bridge to vehicles for six weeks from 12 January, to repair three pillars damaged in the flood.',
  'The head of the bridges department, Layla al-Haddad, said that the repair costs 4.2 million dinars, half of it paid by the national emergency fund and the rest by the city.',
  'About 18 thousand vehicles cross the bridge each day and will be sent to the Station bridge two kilometres to the north, while the footpath stays open.',
  'Haddad added that buses 7 and 12 will take the port road and that their trips will be a quarter of an hour longer at the busiest times.',
  'The union of the traders of the old market criticised the decision, and its head Samer al-Najjar said that they were told only a week ago and fear for their sales.',
  'The municipality promised to free the owners of the shops on both banks of the bridge from the fees on signs for three months, and gave no date for payments.',
];
const reply = { say: { passages: english.map((text, at) => ({ number: at + 1, text })) } };

test('a translation comes passage by passage under the same ids, and says where numbers differ', async () => {
  const { engine } = await serve(reply);
  const progress: number[] = [];
  const made = await draftTranslation(engine, bridgeStory, 'en', { ...quick, onProgress: ({ done }) => progress.push(done) });
  expect(made).toMatchObject({ ok: true, value: { headline: english[0], standfirst: '' }, promptVersion: 'translation.v1' });
  if (!made.ok) return;
  expect(made.value.passages.map(({ id }) => id)).toEqual(bridgeStory.passages.map(({ id }) => id));
  expect(made.value.passages.map(({ numbers }) => numbers)).toEqual(['kept', 'kept', 'kept', 'differ', 'kept', 'kept']);
  expect(progress).toEqual([1]);
});

test('a long story is translated in parts', async () => {
  const passages = Array.from({ length: 30 }, (_, at) => ({ id: `b${at}`, role: 'paragraph' as const, text: `${bridgeStory.passages[0]?.text ?? ''}` }));
  const { engine, requests } = await serve(...[1, 2, 3, 4].map((): Reply => ({ say: { passages: Array.from({ length: 40 }, (_, at) => ({ number: at + 1, text: english[1] ?? '' })) } })));
  const made = await draftTranslation(engine, { ...bridgeStory, passages }, 'en', quick);
  expect(made.ok && made.value.passages).toHaveLength(30);
  expect(requests.length).toBeGreaterThan(1);
});

test('a translation with a passage missing, in the wrong language or with somebody else’s link is none', async () => {
  const changed = (at: number, text: string): Reply => ({ say: { passages: english.map((own, place) => ({ number: place + 1, text: place === at ? text : own })) } });
  const { engine } = await serve(
    { say: { passages: reply.say.passages.slice(1) } }, { say: { passages: reply.say.passages.slice(1) } },
    changed(2, bridgeStory.passages[2]?.text ?? ''), changed(2, bridgeStory.passages[2]?.text ?? ''),
    changed(3, `${english[3] ?? ''} See evil.example/win`),
    { say: { passages: reply.say.passages.slice(1) } }, reply,
  );
  const results = [];
  for (let at = 0; at < 4; at += 1) results.push(await draftTranslation(engine, bridgeStory, 'en', quick));
  expect(results).toMatchObject([{ reason: 'badOutput' }, { reason: 'wrongLanguage' }, { reason: 'obeyedInjection' }, { ok: true }]);
});

test('there is no translation into the language a story is in, and none without a model', async () => {
  const { engine, requests } = await serve(reply);
  expect(await draftTranslation(engine, bridgeStory, 'ar', quick)).toMatchObject({ reason: 'notSuitable' });
  expect(await draftTranslation({ kind: 'embedded' }, bridgeStory, 'en', quick)).toMatchObject({ reason: 'needsModel' });
  expect(requests).toHaveLength(0);
});
