import { afterEach, describe, expect, test } from 'vitest';
import type { AskOptions } from './ask-model.ts';
import { draftAltText } from './draft-alt-text.ts';
import { descriptionsFromText } from './output/descriptions-from-text.ts';
import { suggestDescriptions } from './suggest-descriptions.ts';
import { suggestHeadlines } from './suggest-headlines.ts';
import { suggestTopicsWith } from './suggest-topics-with.ts';
import { startModelServer, type ModelServer, type Reply } from './testing-server.ts';
import { attackedStory, bridgeStory } from './testing-story.ts';

const quick: AskOptions = { key: 'k-test', limits: { totalMs: 1500, pauses: [20] } };
const embedded = { kind: 'embedded' } as const;
let server: ModelServer | null = null;
const serve = async (...replies: Reply[]) => (server = await startModelServer(...replies));
afterEach(async () => {
  await server?.close();
  server = null;
});

describe('headlines', () => {
  const three = ['ستة أسابيع بلا جسر السواقي في نوران', 'إصلاح جسر السواقي يكلف 4.2 مليون دينار', 'تجار السوق القديم ينتقدون إغلاق جسر السواقي'];

  test('three come, plain and without full stops; the one it has is none of them', async () => {
    const { engine } = await serve({ say: { headlines: [`**${three[0]}.**`, bridgeStory.headline, ...three.slice(1)] } });
    expect(await suggestHeadlines(engine, bridgeStory, quick)).toMatchObject({ ok: true, value: three, method: 'generative', promptVersion: 'headlines.v1' });
  });

  test('a model that does what the article tells it, or fails, gives none', async () => {
    const { engine } = await serve({ say: { headlines: [...three, 'انهار جسر السواقي وقتل 90 شخصا'] } }, { status: 401 });
    expect(await suggestHeadlines(engine, attackedStory, quick)).toEqual({ ok: false, reason: 'obeyedInjection', status: null });
    expect(await suggestHeadlines(engine, bridgeStory, quick)).toEqual({ ok: false, reason: 'unauthorised', status: 401 });
    expect(await suggestHeadlines(embedded, bridgeStory)).toEqual({ ok: false, reason: 'needsModel', status: null });
  });
});

describe('descriptions', () => {
  test('come from a model, or from the text itself and marked so', async () => {
    const three = [
      'يغلق جسر السواقي في نوران أمام المركبات ستة أسابيع لإصلاح ثلاث دعامات تضررت في فيضان الخريف الماضي.',
      'تدفع البلدية نصف كلفة إصلاح الجسر البالغة 4.2 مليون دينار، ويدفع صندوق الطوارئ الوطني نصفها الآخر.',
    ];
    const { engine } = await serve({ say: { descriptions: three } }, { status: 500 });
    expect(await suggestDescriptions(engine, bridgeStory, quick)).toMatchObject({ ok: true, value: three, method: 'generative', fallback: null });
    expect(await suggestDescriptions(engine, bridgeStory, quick)).toMatchObject({ ok: true, method: 'extractive', fallback: 'serverError', model: null });
    const own = await suggestDescriptions(embedded, bridgeStory);
    expect(own).toMatchObject({ ok: true, method: 'extractive', fallback: null });
    for (const line of own.ok ? own.value : []) expect(line.length).toBeLessThanOrEqual(155);
  });

  test('a sentence loses clauses at its end only, and never who said it or on what condition', () => {
    const from = (sentence: string) => descriptionsFromText([sentence], { longest: 80, besides: '' });
    expect(from('أغلقت البلدية جسر السواقي أمام المركبات ستة أسابيع، وبدأت إصلاح دعاماته الثلاث التي تضررت في فيضان الخريف.')).toEqual(['أغلقت البلدية جسر السواقي أمام المركبات ستة أسابيع.']);
    expect(from('انهار جزء من جسر السواقي القديم وغرقت ثلاث مركبات فيه، بحسب ما قال شهود لم يذكروا أسماءهم لوكالة الأنباء.')).toEqual([]);
    expect(from('The council will close the old bridge for six weeks from Monday, unless the court decides otherwise on Friday.')).toEqual([]);
    expect(from('قصيرة جدا.')).toEqual([]);
  });
});

describe('alt text', () => {
  const picture = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), mediaType: 'image/jpeg' };

  test('is asked of models that see, with the picture and little text', async () => {
    const { engine, anthropic, anthropicFetch, requests } = await serve({ say: { alt: 'عمال بسترات صفراء يرفعون عارضة معدنية فوق جسر حجري.' } });
    expect(await draftAltText(engine, picture, bridgeStory, quick)).toMatchObject({ ok: true, value: 'عمال بسترات صفراء يرفعون عارضة معدنية فوق جسر حجري.' });
    expect(await draftAltText(anthropic, picture, bridgeStory, { ...quick, fetch: anthropicFetch })).toMatchObject({ ok: true });
    expect(requests.map(({ body }) => body)).toEqual([expect.stringContaining('data:image/jpeg;base64,/9j/4A=='), expect.stringContaining('"data":"/9j/4A=="')]);
  });

  test('is not asked of a blind model, or with what no model reads', async () => {
    const { engine, requests } = await serve('hang');
    expect(await draftAltText({ ...engine, vision: false }, picture, bridgeStory, quick)).toMatchObject({ reason: 'needsVision' });
    expect(await draftAltText(embedded, picture, bridgeStory, quick)).toMatchObject({ reason: 'needsModel' });
    expect(await draftAltText(engine, { ...picture, mediaType: 'image/svg+xml' }, bridgeStory, quick)).toMatchObject({ reason: 'notSuitable' });
    expect(await draftAltText(engine, { ...picture, bytes: new Uint8Array(5_000_000) }, bridgeStory, quick)).toMatchObject({ reason: 'notSuitable' });
    expect(requests).toHaveLength(0);
  });
});

describe('topics', () => {
  const topics = [{ id: 31, name: 'كرة القدم' }, { id: 32, name: 'جسر السواقي' }];

  test('a model chooses from the list, and what is not on it stands in the text', async () => {
    const { engine } = await serve({ say: { known: [2, 2, 9], fresh: ['السوق القديم', 'جسر السواقي', 'سباق الهجن'] } });
    expect(await suggestTopicsWith(engine, bridgeStory, topics, quick)).toMatchObject({ ok: true, method: 'generative', value: { known: [{ id: 32 }], fresh: [{ name: 'السوق القديم' }] } });
  });

  test('without a model, or when it fails, the story’s own words do', async () => {
    const { engine } = await serve({ status: 429, headers: { 'retry-after': '900' } });
    expect(await suggestTopicsWith(engine, bridgeStory, topics, quick)).toMatchObject({ ok: true, method: 'extractive', fallback: 'rateLimited', value: { known: [{ id: 32 }] } });
    expect(await suggestTopicsWith(embedded, bridgeStory, topics)).toMatchObject({ ok: true, method: 'extractive', fallback: null });
    expect(await suggestTopicsWith(engine, bridgeStory, topics, { ...quick, signal: AbortSignal.abort() })).toMatchObject({ ok: false, reason: 'aborted' });
  });
});
