import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { systemActor } from '#lib/permissions.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { topicsForDesk } from './desk.ts';
import { mergeTopics } from './merge.ts';
import { topicBySlug } from './published.ts';
import { saveTopic } from './save.ts';
import { splitTopic } from './split.ts';

const system = systemActor('test');

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
});
