import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { cacheTag } from '#lib/cache-tags.ts';
import { refuse } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { picturesById } from './published.ts';
import { replaceMedia } from './replace.ts';
import { saveMedia } from './save.ts';
import { arrived, ownDataFolder, plain, uploaded } from './testing-media.ts';

ownDataFolder();

const words = (alt: string) => [{ locale: 'ar' as const, alt, caption: 'شرح', credit: 'تصوير: هالة' }];
const saved = (id: number, more: Partial<Parameters<typeof saveMedia>[2]> = {}) =>
  ({ id, version: 1, words: words('قارب في المرفأ'), licence: 'CC BY 4.0', decorative: false, focal: { x: 0.5, y: 0.5 }, ...more });
const stale = async (store: Store) => (await store.read.select({ tag: store.t.tagEvent.tag }).from(store.t.tagEvent)).map((row) => row.tag);

onBothDatabases((fresh) => {
  test('the words of a picture are what readers see under it', async () => {
    const store = await fresh();
    const id = await uploaded(reporter, store, { bytes: await plain('teal') });
    expect(await saveMedia(reporter, store, saved(id), noon)).toEqual({ ok: true, value: { version: 2 } });
    expect((await picturesById(store, [id], 'ar')).get(id)).toMatchObject({ alt: 'قارب في المرفأ', caption: 'شرح', credit: 'تصوير: هالة', licence: 'CC BY 4.0' });
  });

  test('a decoration is silent, whatever was said of it before', async () => {
    const store = await fresh();
    const id = await uploaded(reporter, store, { bytes: await plain('teal') });
    value(await saveMedia(reporter, store, saved(id, { decorative: true }), noon));
    expect((await picturesById(store, [id], 'ar')).get(id)?.alt).toBe('');
  });

  test('the focal point moves what is cut, and leaves the sizes', async () => {
    const store = await fresh();
    const { media } = store.t;
    const half = await plain('red', { width: 600, height: 300 });
    const id = await uploaded(reporter, store, { bytes: half });
    const [before] = await store.read.select().from(media).where(eq(media.id, id));
    value(await saveMedia(reporter, store, saved(id, { focal: { x: 0.1, y: 0.9 } }), noon));
    const [after] = await store.read.select().from(media).where(eq(media.id, id));
    expect(after).toMatchObject({ focalX: 0.1, focalY: 0.9, renditions: before?.renditions });
    expect(after?.crops.map(({ crop }) => crop)).toEqual(['share', 'square']);
  });

  test('who comes second is told, and nothing is lost', async () => {
    const store = await fresh();
    const id = await uploaded(reporter, store, { bytes: await plain('teal') });
    value(await saveMedia(reporter, store, saved(id), noon));
    expect(await saveMedia(chief, store, saved(id, { words: words('شيء آخر') }), noon)).toEqual(refuse('mediaStale'));
    expect((await picturesById(store, [id], 'ar')).get(id)?.alt).toBe('قارب في المرفأ');
  });

  test('a reporter changes the words of their own pictures only', async () => {
    const store = await fresh();
    const id = await uploaded(chief, store, { bytes: await plain('teal') });
    expect(await saveMedia(reporter, store, saved(id), noon)).toEqual(refuse('notAllowed'));
    expect(await saveMedia(reporter, store, saved(id + 1), noon)).toEqual(refuse('mediaAbsent'));
  });

  test('whatever shows the picture is stale: stories, their lists, names', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const id = await uploaded(chief, store, { bytes: await plain('teal') });
    const story = await room.publish({ heroId: id });
    await store.write(async (tx) => {
      await tx.update(store.t.author).set({ pictureId: id });
      await tx.delete(store.t.tagEvent);
    });
    value(await saveMedia(chief, store, saved(id), noon));
    expect(await stale(store)).toEqual(expect.arrayContaining([cacheTag.article(story.id), cacheTag.edition('ar'), cacheTag.author(room.author.id), cacheTag.names('ar')]));
  });

  test('another file takes the place of a picture: its words, its id and the old addresses stay', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const id = await uploaded(chief, store, { bytes: await plain('teal') });
    value(await saveMedia(chief, store, saved(id, { focal: { x: 0.2, y: 0.2 } }), noon));
    const story = await room.publish({ heroId: id });
    await store.write((tx) => tx.delete(store.t.tagEvent).then(() => undefined));
    expect(await replaceMedia(reporter, store, { id, received: await arrived(await plain('gold')), name: 'new.png' }, noon)).toEqual(refuse('notAllowed'));
    value(await replaceMedia(chief, store, { id, received: await arrived(await plain('gold', { width: 180, height: 120 })), name: 'new.png' }, noon + 1));
    expect((await picturesById(store, [id], 'ar')).get(id)).toMatchObject({ width: 180, alt: 'قارب في المرفأ', focal: { x: 0.2, y: 0.2 } });
    expect(await stale(store)).toContain(cacheTag.article(story.id));
    value(await replaceMedia(chief, store, { id, received: await arrived(await plain('gold', { width: 100, height: 100 })), name: 'square.png' }, noon + 2));
    expect((await picturesById(store, [id], 'ar')).get(id)).toMatchObject({ width: 100, focal: { x: 0.5, y: 0.5 } });
  });

  test('a file that is another picture already is refused as a replacement', async () => {
    const store = await fresh();
    const bytes = await plain('gold');
    await uploaded(chief, store, { bytes });
    const id = await uploaded(chief, store, { bytes: await plain('teal') });
    expect(await replaceMedia(chief, store, { id, received: await arrived(bytes), name: '' }, noon)).toEqual(refuse('mediaKnownElsewhere'));
  });

  test('of two who replace a picture at once the second is told', async () => {
    const store = await fresh();
    const id = await uploaded(chief, store, { bytes: await plain('teal') });
    const files = [await arrived(await plain('gold')), await arrived(await plain('navy'))];
    const ends = await Promise.all(files.map((received) => replaceMedia(chief, store, { id, received, name: 'new.png' }, noon)));
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(ends).toContainEqual(refuse('mediaStale'));
    const [row] = await store.read.select({ version: store.t.media.version }).from(store.t.media).where(eq(store.t.media.id, id));
    expect(row?.version).toBe(2);
  });
});
