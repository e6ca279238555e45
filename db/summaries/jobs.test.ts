import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { embeddedEngine, type Engine } from '#lib/ai/engine.ts';
import type { MadeSummary } from '#lib/ai/models/summarise-with.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import { deskStory } from '../articles/desk.ts';
import { reviseArticle } from '../articles/revise.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { askForSummary, askForToday, cancelSummary } from './ask.ts';
import { summaryCounts } from './counts.ts';
import { beat, failJob, patience, takeJob } from './jobs.ts';
import { saveSummary } from './save.ts';
import { SummaryWorker } from './worker.ts';

const made = (story: StoryText): MadeSummary => ({
  ok: true, method: 'generative', provider: 'localhost:11434', model: 'qwen3:8b', promptVersion: 'summary.v1', raw: '{"sentences":[]}', suspects: [], fallback: null, usage: null, ms: 3,
  units: { sentences: [{ text: story.passages[0]?.text ?? '', blocks: ['p1'] }], keyPoints: [] },
});
const asked: Engine[] = [];
const quick = async (engine: Engine, story: StoryText) => {
  asked.push(engine);
  return made(story);
};

onBothDatabases((fresh) => {
  const open = async () => {
    const store = await fresh();
    const newsroom = await openNewsroom(store);
    const { id, version } = await newsroom.publish({ body: bodyOf('زاد الماء في السد.', 'وقال المدير إن العمل مستمر.') });
    return { store, id, version, ...newsroom };
  };
  const work = async (store: Store, make: ConstructorParameters<typeof SummaryWorker>[1] = quick) => {
    const worker = new SummaryWorker(() => store, make);
    worker.wake();
    await worker.rest();
  };
  const jobsOf = (store: Store) => store.read.select().from(store.t.summaryJob);
  const deskOf = async (store: Store, id: number) => (await deskStory(chief, store, id, noon))?.summary;

  test('what somebody asks for is made once and lies on the desk, with all that is known of its making', async () => {
    const { store, id } = await open();
    const first = value(await askForSummary(chief, store, { articleId: id }, noon));
    expect(value(await askForSummary(chief, store, { articleId: id }, noon))).toEqual(first);
    expect(await jobsOf(store)).toHaveLength(1);
    expect((await deskOf(store, id))?.job).toMatchObject({ state: 'queued', ahead: 0, askedByName: 'Chief' });
    await work(store);
    expect(asked.at(-1)).toEqual(embeddedEngine);
    expect(await deskOf(store, id)).toMatchObject({
      job: null, approved: null,
      draft: { method: 'generative', provider: 'localhost:11434', model: 'qwen3:8b', promptVersion: 'summary.v1', madeByName: 'Chief', sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], edited: false },
    });
    expect(await summaryCounts(store, 'ar')).toMatchObject({ made: 1, approved: 0 });
    value(await askForSummary(chief, store, { articleId: id }, noon + 1));
    expect(await jobsOf(store)).toHaveLength(2);
  });

  test('a job that was cancelled leaves nothing, even when its answer comes', async () => {
    const { store, id } = await open();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    await work(store, async (_engine, story) => {
      value(await cancelSummary(chief, store, { articleId: id }, noon));
      return made(story);
    });
    expect(await jobsOf(store)).toMatchObject([{ state: 'cancelled', openKey: null }]);
    expect((await deskOf(store, id))?.draft).toBeNull();
    expect(await cancelSummary(chief, store, { articleId: id }, noon)).toEqual({ ok: false, reason: 'jobAbsent' });
  });

  test('one job runs at a time; what a killed process left is taken up again, and given up after the third time', async () => {
    const { store, id, publish } = await open();
    const other = await publish();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    value(await askForSummary(chief, store, { articleId: other.id }, noon));
    const taken = await takeJob(store, noon);
    expect(taken?.articleId).toBe(id);
    expect(await takeJob(store, noon + patience - 1)).toBeNull();
    expect((await takeJob(store, noon + patience + 1))?.articleId).toBe(id);
    expect((await takeJob(store, noon + 2 * patience + 2))?.articleId).toBe(id);
    expect((await takeJob(store, noon + 3 * patience + 3))?.articleId).toBe(other.id);
    expect((await store.read.select().from(store.t.summaryJob).where(eq(store.t.summaryJob.articleId, id)))[0]).toMatchObject({ state: 'failed', outcome: 'jobAbandoned', openKey: null });
  });

  test('what comes to nothing says why, and a worker that stumbles goes on with the next', async () => {
    const { store, id, publish } = await open();
    const other = await publish();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    value(await askForSummary(chief, store, { articleId: other.id }, noon));
    let calls = 0;
    const stumbling = async (): Promise<MadeSummary> => {
      calls += 1;
      if (calls === 1) throw new Error('out of memory');
      return { ok: false, reason: 'tooShort', suspects: [], fallback: null, ms: 1 };
    };
    const { error } = console;
    console.error = () => undefined;
    await work(store, stumbling);
    console.error = error;
    expect(await jobsOf(store)).toMatchObject([{ state: 'failed', outcome: 'summaryFailed' }, { state: 'failed', outcome: 'tooShort' }]);
    expect((await deskOf(store, other.id))?.job).toMatchObject({ state: 'failed', outcome: 'tooShort' });
  });

  test('a server that goes down gives back the job it is at, takes no other, and burns no attempt', async () => {
    const { store, id, publish } = await open();
    const other = await publish();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    value(await askForSummary(chief, store, { articleId: other.id }, noon));
    const begun = Promise.withResolvers<AbortSignal>();
    const worker = new SummaryWorker(() => store, (_engine, _story, { signal }) => {
      begun.resolve(signal);
      return new Promise(() => undefined);
    });
    worker.wake();
    const signal = await begun.promise;
    await worker.stop();
    expect(signal.aborted).toBe(true);
    worker.wake();
    await worker.rest();
    expect(await jobsOf(store)).toMatchObject([{ state: 'queued', attempts: 0, startedAt: null }, { state: 'queued', attempts: 0 }]);
    await work(store);
    expect(await jobsOf(store)).toMatchObject([{ state: 'done', attempts: 1 }, { state: 'done', attempts: 1 }]);
  });

  test('a worker whose job was taken up by another has no say over it any more', async () => {
    const { store, id } = await open();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    const first = await takeJob(store, noon);
    const second = await takeJob(store, noon + patience + 1);
    if (!first || !second) throw new Error('no job was taken');
    expect(await beat(store, first, noon + patience + 2)).toBe(false);
    await failJob(store, first, 'summaryFailed', noon + patience + 3);
    expect(await jobsOf(store)).toMatchObject([{ state: 'running', attempts: 2, beatAt: noon + patience + 1 }]);
    expect(await beat(store, second, noon + patience + 4)).toBe(true);
  });

  test('a failure is said until somebody has written or approved one by hand', async () => {
    const { store, id } = await open();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    await work(store, async () => ({ ok: false, reason: 'tooShort', suspects: [], fallback: null, ms: 1 }));
    expect((await deskOf(store, id))?.job).toMatchObject({ state: 'failed', outcome: 'tooShort' });
    const row = { articleId: id, version: 1, sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], keyPoints: [], method: 'editor' as const, sourceHash: '', madeAt: Date.now() + hour };
    await store.write((tx) => tx.insert(store.t.summary).values(row));
    expect((await deskOf(store, id))?.job).toBeNull();
  });

  test('drafts for today are asked for stories of today that have none, on the desks of whoever asks', async () => {
    const { store, publish } = await open();
    await publish({}, noon - 30 * hour);
    const editor = { ...chief, id: 'e', role: 'editor' as const, desks: ['culture'] };
    expect(await askForToday(editor, store, noon)).toEqual({ ok: true, value: { asked: 0 } });
    expect(await askForToday(reporter, store, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await askForToday(chief, store, noon)).toEqual({ ok: true, value: { asked: 1 } });
    expect(await askForToday(chief, store, noon)).toEqual({ ok: true, value: { asked: 0 } });
    await work(store);
    expect(await askForToday(chief, store, noon)).toEqual({ ok: true, value: { asked: 0 } });
  });

  test('what somebody wrote while the machine was at work stays', async () => {
    const { store, id } = await open();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    await work(store, async (_engine, story) => {
      value(await saveSummary(chief, store, { articleId: id, version: 0, sentences: [{ text: 'زاد الماء.', blocks: [] }], keyPoints: [] }, noon));
      return made(story);
    });
    expect(await jobsOf(store)).toMatchObject([{ state: 'failed', outcome: 'draftWrittenMeanwhile' }]);
    expect((await deskOf(store, id))?.draft).toMatchObject({ method: 'editor', sentences: [{ text: 'زاد الماء.' }] });
  });

  test('a draft belongs to the text that the machine read, not to the one it came back to', async () => {
    const { store, id, version } = await open();
    value(await askForSummary(chief, store, { articleId: id }, noon));
    await work(store, async (_engine, story) => {
      value(await reviseArticle(chief, store, { id, version, patch: { body: bodyOf('نقص الماء في السد.', 'وقال المدير إن العمل مستمر.') } }, noon));
      return made(story);
    });
    expect((await deskOf(store, id))?.draft).toMatchObject({ standing: { sentences: [false] } });
  });
});
