import { expect, test } from 'vitest';
import { authorsForDesk } from '../authors/desk.ts';
import { saveAuthor, writtenAuthor } from '../authors/save.ts';
import { locate } from '../site/published.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { topicsForDesk } from '../topics/desk.ts';
import { writtenTopic } from '../topics/input.ts';
import { mergeTopics } from '../topics/merge.ts';
import { saveTopic } from '../topics/save.ts';
import { sectionsForDesk } from './desk.ts';
import { saveSection, writtenSection } from './save.ts';

onBothDatabases((fresh) => {
  test('a renamed section leads from its old address to the new one in one step, back and forth', async () => {
    const store = await fresh();
    await openNewsroom(store);
    const rename = async (slug: string) => value(await saveSection(chief, store, { locale: 'ar', groupKey: 'economy', slug, name: 'اقتصاد' }, noon));
    const at = (slug: string) => locate(store, { kind: 'section', locale: 'ar', slug }, noon);
    await rename('money');
    expect(await at('economy')).toEqual({ status: 'found', path: '/money' });
    await rename('business');
    expect(await at('economy')).toEqual({ status: 'found', path: '/business' });
    expect(await at('money')).toEqual({ status: 'found', path: '/business' });
    await rename('economy');
    expect(await at('economy')).toEqual({ status: 'found', path: '/economy' });
    expect(await at('business')).toEqual({ status: 'found', path: '/economy' });
  });

  test('a section may not take an address of the portal itself, nor that of another section', async () => {
    const store = await fresh();
    await openNewsroom(store);
    expect(await saveSection(chief, store, { locale: 'ar', groupKey: 'x', slug: 'latest', name: 'س' }, noon)).toEqual({ ok: false, reason: 'sectionInvalid' });
    expect(await saveSection(chief, store, { locale: 'ar', groupKey: 'x', slug: 'economy', name: 'س' }, noon)).toEqual({ ok: false, reason: 'slugTaken' });
    expect(await saveSection(reporter, store, { locale: 'ar', groupKey: 'x', slug: 'x', name: 'س' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });

  test('topics that differ only by a hamza are one, and renamed topics and authors keep their old addresses', async () => {
    const store = await fresh();
    await openNewsroom(store);
    expect(await saveTopic(chief, store, { locale: 'ar', groupKey: 'other', slug: 'المياة', name: 'المياة' }, noon)).toEqual({ ok: false, reason: 'slugTaken' });
    value(await saveTopic(chief, store, { locale: 'ar', groupKey: 'water-ar', slug: 'الماء', name: 'الماء' }, noon));
    expect(await locate(store, { kind: 'topic', locale: 'ar', slug: 'المياه' }, noon)).toEqual({ status: 'found', path: `/topics/${encodeURIComponent('الماء')}` });
    value(await saveAuthor(chief, store, { locale: 'ar', groupKey: 'hala', slug: 'هالة-المرجاني', name: 'هالة' }, noon));
    expect(await locate(store, { kind: 'author', locale: 'ar', slug: 'هالة' }, noon)).toEqual({ status: 'found', path: `/authors/${encodeURIComponent('هالة-المرجاني')}` });
  });

  test('who saves a topic that was renamed or merged meanwhile neither overwrites it nor brings it back', async () => {
    const store = await fresh();
    const { topic: kept } = await openNewsroom(store);
    const words = { locale: 'ar' as const, groupKey: 'ar:أمطار', slug: 'أمطار', name: 'أمطار' };
    const { id } = value(await saveTopic(chief, store, { ...words, version: null }, noon));
    const opened = async () => (await topicsForDesk(chief, store, { locale: 'ar', words: '' })).find((topic) => topic.id === id)?.version ?? null;
    const version = await opened();
    const renamed = value(await saveTopic(chief, store, { ...words, name: 'المطر', slug: 'المطر', version }, noon));
    expect(renamed).toEqual({ id, version: await opened() });
    expect(await saveTopic(chief, store, { ...words, name: 'مطر', version }, noon)).toEqual({ ok: false, reason: 'topicStale' });
    expect(await saveTopic(chief, store, { ...words, version: null }, noon)).toEqual({ ok: false, reason: 'slugTaken' });
    expect(await saveTopic(chief, store, { ...words, name: 'المطر', slug: 'المطر', version }, noon)).toEqual({ ok: true, value: renamed });
    const back = value(await saveTopic(chief, store, { ...words, version: renamed.version }, noon));
    value(await mergeTopics(chief, store, { from: id, into: kept.id }, noon));
    expect(await saveTopic(chief, store, { ...words, name: 'أمطار غزيرة', version: back.version }, noon)).toEqual({ ok: false, reason: 'topicAbsent' });
    expect((await topicsForDesk(chief, store, { locale: 'ar', words: '' })).map((topic) => topic.id)).toEqual([kept.id]);
  });

  test('of two who save the same author or section one is told, and so is who opened it before the other language was added', async () => {
    const store = await fresh();
    await openNewsroom(store);
    const author = (await authorsForDesk(chief, store, 'ar'))[0];
    const section = (await sectionsForDesk(chief, store))[0];
    const bio = (text: string, version = author?.ar?.version) => saveAuthor(chief, store, { locale: 'ar', groupKey: 'hala', slug: 'هالة', name: 'هالة', bio: text, version }, noon);
    const tagline = (text: string) => saveSection(chief, store, { locale: 'ar', groupKey: 'economy', slug: 'economy', name: 'اقتصاد', tagline: text, version: section?.ar?.version }, noon);
    const both = async (save: (text: string) => Promise<{ ok: true } | { ok: false; reason: string }>) => (await Promise.all([save('أولى'), save('ثانية')])).map((one) => one.ok || one.reason);
    expect(await both(bio)).toEqual([true, 'authorStale']);
    expect(await both(tagline)).toEqual([true, 'sectionStale']);
    expect((await authorsForDesk(chief, store, 'ar'))[0]?.ar?.bio).toBe('أولى');
    expect(await bio('ثالثة', (await authorsForDesk(chief, store, 'ar'))[0]?.ar?.version)).toMatchObject({ ok: true });
    const english = (name: string) => saveAuthor(chief, store, { locale: 'en', groupKey: 'hala', slug: 'hala', name, version: null }, noon);
    expect(await both(english)).toEqual([true, 'authorStale']);
    expect(await saveSection(chief, store, { locale: 'ar', groupKey: 'other', slug: 'other', name: 'قسم', version: 'some' }, noon)).toEqual({ ok: false, reason: 'sectionAbsent' });
    expect(await saveAuthor(chief, store, { locale: 'ar', groupKey: 'gone', slug: 'gone', name: 'كاتب', version: 'some' }, noon)).toEqual({ ok: false, reason: 'authorAbsent' });
  });

  test('an author gets no picture that the library does not have', async () => {
    const store = await fresh();
    await openNewsroom(store);
    expect(await saveAuthor(chief, store, { locale: 'ar', groupKey: 'new', slug: 'new', name: 'كاتب', pictureId: 999, version: null }, noon)).toEqual({ ok: false, reason: 'mediaAbsent' });
  });

  test('people always say what their form was opened on', () => {
    const words = { locale: 'ar', groupKey: 'x', slug: 'x', name: 'س' };
    for (const input of [writtenTopic, writtenAuthor, writtenSection]) {
      expect(input.safeParse(words).success).toBe(false);
      expect(input.safeParse({ ...words, version: null }).success).toBe(true);
    }
  });
});
