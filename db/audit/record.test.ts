import { expect, test } from 'vitest';
import { correctArticle } from '../articles/correct.ts';
import { publishArticle } from '../articles/publish.ts';
import { reviseArticle } from '../articles/revise.ts';
import { withdrawArticle } from '../articles/withdraw.ts';
import { arrangeFront } from '../fronts/arrange.ts';
import { saveSection } from '../sections/save.ts';
import { saveSettings } from '../site/save.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, system, value } from '../testing-newsroom.ts';
import { systemActor } from '#lib/permissions.ts';
import { eventLifetime, eventsAfter, logHead, pruneEvents } from './published.ts';

/** The tags of the events that a piece of work leaves. */
async function tagsLeftBy(store: Store, work: () => Promise<unknown>): Promise<string[]> {
  const { seq } = await logHead(store, 0);
  await work();
  return (await eventsAfter(store, seq)).map((event) => event.tag).toSorted();
}

onBothDatabases((fresh) => {
  test('every verb on a story leaves its audit line and events of everything that shows the story', async () => {
    const store = await fresh();
    const { draft, section, topic, author } = await openNewsroom(store);
    const drafted = await draft({ groupKey: 'river' });
    const all = [`article:${drafted.id}`, `author:${author.id}`, 'edition:ar', 'group:river', `section:${section.id}`, `topic:${topic.id}`].toSorted();
    let version = drafted.version;
    const run = async (verb: (seen: { id: number; version: number }) => Promise<unknown>) => {
      const tags = await tagsLeftBy(store, async () => verb({ id: drafted.id, version }));
      version += 1;
      return tags;
    };
    expect(await run(async (seen) => value(await publishArticle(chief, store, seen, noon)))).toEqual(all);
    expect(await run(async (seen) => value(await reviseArticle(chief, store, { ...seen, patch: { body: bodyOf('جديد') } }, noon)))).toEqual(all);
    expect(await run(async (seen) => value(await correctArticle(chief, store, { ...seen, text: 'تصويب' }, noon)))).toEqual(all);
    expect(await run(async (seen) => value(await withdrawArticle(chief, store, { ...seen, reason: 'سبب' }, noon)))).toEqual(all);
    const lines = await store.read.select().from(store.t.audit);
    expect(lines.filter((line) => line.noun === 'article').map((line) => [line.action, line.actor])).toEqual([
      ['article.draft', 'reporter@example.org'], ['article.publish', chief.id], ['article.revise', chief.id], ['article.correct', chief.id], ['article.withdraw', chief.id],
    ]);
  });

  test('a story that changes its section or topics makes the old and the new ones stale', async () => {
    const store = await fresh();
    const { publish, section, topic } = await openNewsroom(store);
    const other = value(await saveSection(chief, store, { locale: 'ar', groupKey: 'sport', slug: 'sport', name: 'رياضة' }, noon));
    const story = await publish();
    const tags = await tagsLeftBy(store, () => reviseArticle(chief, store, { ...story, patch: { sectionId: other.id, topicIds: [] } }, noon));
    expect(tags).toEqual(expect.arrayContaining([`section:${section.id}`, `section:${other.id}`, `topic:${topic.id}`]));
  });

  test('the events of a scheduled story carry its hour', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    const { seq } = await logHead(store, noon);
    value(await publishArticle(system, store, { ...drafted, at: noon + hour }, noon));
    expect((await eventsAfter(store, seq)).every((event) => event.at === noon + hour)).toBe(true);
    expect((await logHead(store, noon)).pending.length).toBeGreaterThan(0);
    expect((await logHead(store, noon + hour)).pending).toEqual([]);
  });

  test('a live story that is put off is stale at once and again at its new hour', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    const { seq } = await logHead(store, noon);
    value(await publishArticle(system, store, { ...story, at: noon + hour }, noon));
    const events = (await eventsAfter(store, seq)).filter((event) => event.tag === `article:${story.id}`);
    expect(events.map((event) => event.at).toSorted()).toEqual([noon, noon + hour]);
  });

  test('work that fails leaves neither row nor audit line nor event', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    const lines = (await store.read.select().from(store.t.audit)).length;
    const tags = await tagsLeftBy(store, async () => {
      expect((await reviseArticle(chief, store, { ...story, patch: { headline: '' } }, noon)).ok).toBe(false);
      await expect(reviseArticle(chief, store, { ...story, patch: { sectionId: 99_999 } }, noon)).rejects.toThrow();
    });
    expect(tags).toEqual([]);
    expect(await store.read.select().from(store.t.audit)).toHaveLength(lines);
  });

  test('fronts, sections and settings leave their own events', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish();
    expect(await tagsLeftBy(store, () => arrangeFront(chief, store, { locale: 'ar', slots: [{ zone: 'lead', articleId: id }] }, noon))).toEqual(['front:ar']);
    expect(await tagsLeftBy(store, () => saveSettings(systemActor('test'), store, { zone: 'Asia/Amman' }, noon))).toEqual(['site']);
    expect(await tagsLeftBy(store, () => saveSection(chief, store, { locale: 'ar', groupKey: 'economy', slug: 'money', name: 'مال' }, noon))).toContain('sections:ar');
  });

  test('events older than a day are forgotten, but never the last one nor those to come', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    await publish();
    await publish({}, noon + 3 * eventLifetime);
    const { seq } = await logHead(store, noon);
    await pruneEvents(store, noon + 2 * eventLifetime);
    const kept = await eventsAfter(store, 0);
    expect(kept.every((event) => event.at > noon || event.seq === seq)).toBe(true);
    expect((await logHead(store, noon)).seq).toBe(seq);
  });
});
