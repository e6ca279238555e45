import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { cacheTag } from '#lib/cache-tags.ts';
import { inPieces } from '#lib/in-pieces.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskStory } from '../articles/desk.ts';
import { saveArticle } from '../articles/writing/save.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases, sqliteMaker } from '../testing.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { topicsForDesk } from './desk.ts';
import { mergeTopics } from './merge.ts';
import { topicBySlug } from './published.ts';
import { saveTopic } from './save.ts';
import { splitTopic } from './split.ts';

const system = systemActor('test');

const fieldsNow = async (store: Store, id: number) => {
  const story = await deskStory(chief, store, id, noon);
  if (!story) throw new Error('no story');
  return { version: story.version, fields: story.fields };
};

onBothDatabases((fresh) => {
  test('stories and addresses of a merged topic go over to the other, and come back when it is undone', async () => {
    const store = await fresh();
    const { topic: kept, publish } = await openNewsroom(store);
    const gone = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'أمطار', name: 'أمطار' }, noon));
    value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'المطر', name: 'المطر' }, noon));
    const [alone, both, none] = [await publish({ topicIds: [gone.id] }), await publish({ topicIds: [kept.id, gone.id] }), await publish({ topicIds: [kept.id] })];
    const topicsOf = async (id: number) => (await store.read.select({ id: store.t.articleTopic.topicId }).from(store.t.articleTopic).where(eq(store.t.articleTopic.articleId, id))).map((row) => row.id).toSorted();
    const versions = async () => (await store.read.select({ id: store.t.article.id, version: store.t.article.version }).from(store.t.article)).map((row) => row.version);
    const before = await versions();

    const merged = value(await mergeTopics(chief, store, { from: gone.id, into: kept.id }, noon));
    expect(merged).toMatchObject({ into: kept.id, moved: [alone.id], both: [both.id], topic: { slug: 'المطر', name: 'المطر', groupKey: 'rain' } });
    for (const story of [alone, both, none]) expect(await topicsOf(story.id)).toEqual([kept.id]);
    for (const slug of ['المطر', 'أمطار']) expect((await topicBySlug(store, { locale: 'ar', slug }))?.id).toBe(kept.id);
    expect((await topicsForDesk(chief, store, { locale: 'ar', words: '' })).map((topic) => [topic.id, topic.stories])).toEqual([[kept.id, 3]]);
    expect((await versions()).reduce((sum, version) => sum + version)).toBe(before.reduce((sum, version) => sum + version) + 2);

    const back = value(await splitTopic(chief, store, merged, noon));
    expect(await topicsOf(alone.id)).toEqual([back.id]);
    expect(await topicsOf(both.id)).toEqual([kept.id, back.id].toSorted());
    expect(await topicsOf(none.id)).toEqual([kept.id]);
    expect((await topicBySlug(store, { locale: 'ar', slug: 'المطر' }))?.id).toBe(back.id);
    const lines = await store.read.select().from(store.t.audit);
    expect(lines.map((line) => line.action)).toEqual(expect.arrayContaining(['topic.merge', 'topic.split']));
  });

  test('a topic does not merge with itself, with one that is gone, or with one of another language', async () => {
    const store = await fresh();
    const { topic } = await openNewsroom(store);
    const english = value(await saveTopic(system, store, { locale: 'en', groupKey: 'w', slug: 'water', name: 'Water' }, noon));
    expect(await mergeTopics(chief, store, { from: topic.id, into: topic.id }, noon)).toEqual({ ok: false, reason: 'topicsDiffer' });
    expect(await mergeTopics(chief, store, { from: topic.id, into: english.id }, noon)).toEqual({ ok: false, reason: 'topicsDiffer' });
    expect(await mergeTopics(chief, store, { from: topic.id, into: 999 }, noon)).toEqual({ ok: false, reason: 'topicAbsent' });
    expect(await mergeTopics(reporter, store, { from: topic.id, into: english.id }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });

  test('who has a story open while its topics merge, or come apart again, is shown both texts', async () => {
    const store = await fresh();
    const { topic: kept, publish, draft } = await openNewsroom(store);
    const gone = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'المطر', name: 'المطر' }, noon));
    const [drafted, live] = [await draft({ topicIds: [gone.id] }), await publish({ topicIds: [gone.id] })];
    const change = await fieldsNow(store, live.id);
    value(await saveArticle(chief, store, { id: live.id, version: change.version, fields: { ...change.fields, headline: 'عنوان ينتظر' }, kind: 'auto' }, noon));
    const typed = async (id: number, open: Awaited<ReturnType<typeof fieldsNow>>) =>
      saveArticle(chief, store, { id, version: open.version, fields: { ...open.fields, headline: 'عنوان آخر' }, kind: 'auto' }, noon);
    const stories = [drafted.id, live.id];
    const opened = await Promise.all(stories.map(async (id) => ({ id, open: await fieldsNow(store, id) })));
    const merged = value(await mergeTopics(chief, store, { from: gone.id, into: kept.id }, noon));
    for (const { id, open } of opened) expect(await typed(id, open)).toMatchObject({ reason: 'articleStale', current: { version: open.version + 1, fields: { topicIds: [kept.id] } } });
    const again = await Promise.all(stories.map(async (id) => ({ id, open: await fieldsNow(store, id) })));
    const back = value(await splitTopic(chief, store, merged, noon));
    for (const { id, open } of again) {
      expect(await typed(id, open)).toMatchObject({ reason: 'articleStale', current: { version: open.version + 1, fields: { topicIds: [back.id] } } });
      expect(await typed(id, await fieldsNow(store, id))).toMatchObject({ ok: true });
    }
  });

  test('waiting changes go over to the other topic, and come back when the merge is undone', async () => {
    const store = await fresh();
    const { topic: kept, publish } = await openNewsroom(store);
    const gone = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'المطر', name: 'المطر' }, noon));
    const waiting = async (topicIds: number[]) => {
      const { id } = await publish({ topicIds: [] });
      const { version, fields } = await fieldsNow(store, id);
      value(await saveArticle(chief, store, { id, version, fields: { ...fields, topicIds }, kind: 'auto' }, noon));
      return id;
    };
    const [alone, both, other] = [await waiting([gone.id]), await waiting([kept.id, gone.id]), await waiting([kept.id])];
    const topics = async () => Promise.all([alone, both, other].map(async (id) => (await fieldsNow(store, id)).fields.topicIds));
    const merged = value(await mergeTopics(chief, store, { from: gone.id, into: kept.id }, noon));
    expect(merged).toMatchObject({ moved: [], both: [], waitingMoved: [alone], waitingBoth: [both] });
    expect(await topics()).toEqual([[kept.id], [kept.id], [kept.id]]);
    const back = value(await splitTopic(chief, store, merged, noon));
    expect(await topics()).toEqual([[back.id], [kept.id, back.id], [kept.id]]);
  });

  test('the page of a topic in the other language is stale whenever its version here changes, goes or comes back', async () => {
    const store = await fresh();
    const { topic: kept } = await openNewsroom(store);
    const gone = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'المطر', name: 'المطر' }, noon));
    const english = value(await saveTopic(system, store, { locale: 'en', groupKey: 'rain', slug: 'rain', name: 'Rain' }, noon));
    const staleAfter = async <T>(work: () => Promise<T>) => {
      await store.write((tx) => tx.delete(store.t.tagEvent).then(() => undefined));
      const done = await work();
      expect((await store.read.select({ tag: store.t.tagEvent.tag }).from(store.t.tagEvent)).map((row) => row.tag)).toContain(cacheTag.topic(english.id));
      return done;
    };
    await staleAfter(() => saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'أمطار', name: 'أمطار' }, noon));
    const merged = value(await staleAfter(() => mergeTopics(chief, store, { from: gone.id, into: kept.id }, noon)));
    value(await staleAfter(() => splitTopic(chief, store, merged, noon)));
  });
});

/** More than SQLite takes as values of one statement, half of them with both topics. */
const many = 33_000;

describe('a topic of very many stories', () => {
  const fresh = sqliteMaker();

  test('merges with another, and comes back', async () => {
    const store = await fresh();
    const { topic: kept, section } = await openNewsroom(store);
    const gone = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'rain', slug: 'المطر', name: 'المطر' }, noon));
    const ids = Array.from({ length: many }, (_, index) => index + 1);
    const { t } = store;
    await store.write(async (tx) => {
      for (const piece of inPieces(ids)) {
        const story = { locale: 'ar' as const, headline: 'خبر', body: bodyOf('نص.'), textHash: 'h', words: 1, sectionId: section.id, originLocale: 'ar' as const, createdAt: noon, createdBy: chief.id };
        await tx.insert(t.article).values(piece.map((id) => ({ ...story, id, groupKey: `many-${id}`, slug: `many-${id}` })));
        await tx.insert(t.articleTopic).values(piece.flatMap((articleId) => [
          { articleId, topicId: gone.id, position: 0 }, ...(articleId % 2 === 0 ? [{ articleId, topicId: kept.id, position: 1 }] : []),
        ]));
      }
    });
    const counts = async (...topics: number[]) => Promise.all(topics.map((id) => store.read.$count(t.articleTopic, eq(t.articleTopic.topicId, id))));
    const merged = value(await mergeTopics(chief, store, { from: gone.id, into: kept.id }, noon));
    expect([merged.moved.length, merged.both.length]).toEqual([many / 2, many / 2]);
    expect(await counts(gone.id, kept.id)).toEqual([0, many]);
    const back = value(await splitTopic(chief, store, merged, noon));
    expect(await counts(back.id, kept.id)).toEqual([many, many / 2]);
    expect(await store.read.$count(t.revision)).toBe(many * 2);
  }, 240_000);
});
