import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Body } from '#lib/body/schema.ts';
import { refuse } from '#lib/result.ts';
import { fieldsOf } from '../articles/fields.ts';
import { saveArticle } from '../articles/writing/save.ts';
import type { Store } from '../store/store.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { addMedia } from './add.ts';
import { findMedia } from './find.ts';
import { foldOlderMedia } from './folded.ts';
import { removeMedia } from './remove.ts';
import { restoreMedia } from './restore.ts';
import { saveMedia } from './save.ts';
import { ownDataFolder, plain, uploaded } from './testing-media.ts';
import { findUses, usesOf } from './uses.ts';

const folder = ownDataFolder();

const found = async (store: Store, asked: Partial<Parameters<typeof findMedia>[2]> = {}) =>
  value(await findMedia(reporter, store, { locale: 'ar', words: '', filter: 'all', ...asked })).pictures.map((picture) => picture.id);
const say = async (store: Store, id: number, alt: string) =>
  value(await saveMedia(chief, store, { id, version: 1, words: [{ locale: 'ar', alt, caption: '', credit: 'تصوير: أُسامة' }], licence: '', decorative: false, focal: { x: 0.5, y: 0.5 } }, noon));
const showing = (...media: number[]): Body => {
  const body = bodyOf('نص.');
  const [only = 0] = media;
  const block = media.length > 1 ? { type: 'gallery' as const, attrs: { id: 'g1', media } } : { type: 'figure' as const, attrs: { id: 'f1', media: only } };
  return { ...body, content: [...body.content, block] };
};

onBothDatabases((fresh) => {
  test('a picture is found by any spelling of its words, in any language, and by its name', async () => {
    const store = await fresh();
    const boat = await uploaded(chief, store, { bytes: await plain('teal'), name: 'IMG_1%2.png' });
    const other = await uploaded(chief, store, { bytes: await plain('gold') });
    await say(store, boat, 'قواربُ الصيدِ في مرفأ الزعفران');
    expect(await found(store, { words: 'مرفا قوارب' })).toEqual([boat]);
    expect(await found(store, { words: 'اسامة' })).toEqual([boat]);
    expect(await found(store, { words: 'img_1%' })).toEqual([boat]);
    expect(await found(store, { words: '%' })).toEqual([boat]);
    expect(await found(store)).toEqual([other, boat]);
  });

  test('the filters show what nobody has described, what is mine, and what stands nowhere', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const hero = await uploaded(chief, store, { bytes: await plain('teal') });
    const figure = await uploaded(chief, store, { bytes: await plain('gold') });
    const mine = await uploaded(reporter, store, { bytes: await plain('navy') });
    await say(store, hero, 'قارب');
    await room.draft({ heroId: hero, body: showing(figure) });
    expect(await found(store, { filter: 'missingAlt' })).toEqual([mine, figure]);
    expect(await found(store, { filter: 'mine' })).toEqual([mine]);
    expect(await found(store, { filter: 'unused' })).toEqual([mine]);
  });

  test('older pictures come page by page', async () => {
    const store = await fresh();
    const rows = Array.from({ length: 50 }, (_, index) => ({ hash: `h${index}`, width: 9, height: 9, renditions: [], addedAt: noon }));
    await store.write(async (tx) => {
      await tx.insert(store.t.media).values(rows);
    });
    const first = value(await findMedia(chief, store, { locale: 'ar', words: '', filter: 'unused' }));
    const second = value(await findMedia(chief, store, { locale: 'ar', words: '', filter: 'unused', before: first.next ?? undefined }));
    expect([first.pictures.length, second.pictures.length, second.next]).toEqual([40, 10, null]);
    expect(new Set([...first.pictures, ...second.pictures].map((picture) => picture.id)).size).toBe(50);
  });

  test('where a picture stands is known, and a number that means something else is no place', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const [one, two, three] = [await uploaded(chief, store, { bytes: await plain('teal') }), await uploaded(chief, store, { bytes: await plain('gold') }), await uploaded(chief, store, { bytes: await plain('navy') })];
    const story = await room.publish({ heroId: one, body: showing(two, three), headline: 'خبر' });
    await room.draft({ body: showing(two * 10 + 7) }).catch(() => undefined);
    expect(await usesOf(store, one)).toEqual([{ noun: 'article', where: 'hero', id: story.id, locale: 'ar', title: 'خبر' }]);
    expect(await usesOf(store, two)).toMatchObject([{ noun: 'article', where: 'body', id: story.id }]);
    expect(await usesOf(store, three)).toHaveLength(1);
    expect(await findUses(reporter, store, { id: three })).toMatchObject({ ok: true });
  });

  test('a story that somebody may not read is a place without a headline', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const hero = await uploaded(chief, store, { bytes: await plain('teal') });
    const { id } = await room.draft({ heroId: hero, headline: 'خبر لم يُنشر' });
    const stranger = { ...reporter, id: 'stranger@example.org', desks: ['sport'] };
    expect(value(await findUses(stranger, store, { id: hero }))).toEqual([{ noun: 'article', where: 'hero', id, locale: 'ar', title: null }]);
    for (const actor of [reporter, chief, { ...stranger, desks: ['economy'] }]) expect(value(await findUses(actor, store, { id: hero }))).toMatchObject([{ title: 'خبر لم يُنشر' }]);
  });

  test('a change that readers do not see yet uses its pictures too', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const [hero, figure] = [await uploaded(chief, store, { bytes: await plain('teal') }), await uploaded(chief, store, { bytes: await plain('gold') })];
    const story = await room.publish();
    const [row] = await store.read.select().from(store.t.article).where(eq(store.t.article.id, story.id));
    if (!row) throw new Error('the story is gone');
    const fields = { ...(await fieldsOf(store, store.read, row)), heroId: hero, body: showing(figure) };
    value(await saveArticle(chief, store, { ...story, fields, kind: 'save' }, noon));
    expect(await usesOf(store, hero)).toMatchObject([{ noun: 'article', where: 'hero', id: story.id }]);
    expect(await usesOf(store, figure)).toMatchObject([{ noun: 'article', where: 'body', id: story.id }]);
    expect(await found(store, { filter: 'unused' })).toEqual([]);
  });

  test('what is used cannot be removed; what is removed is out of sight and can come back', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    const [used, free] = [await uploaded(chief, store, { bytes: await plain('teal') }), await uploaded(chief, store, { bytes: await plain('gold') })];
    await room.draft({ heroId: used });
    expect(await removeMedia(chief, store, { id: used }, noon)).toEqual(refuse('mediaInUse'));
    expect(await removeMedia(reporter, store, { id: free }, noon)).toEqual(refuse('notAllowed'));
    value(await removeMedia(chief, store, { id: free }, noon));
    expect(await removeMedia(chief, store, { id: free }, noon)).toEqual(refuse('mediaAbsent'));
    expect(await found(store)).toEqual([used]);
    value(await restoreMedia(chief, store, { id: free }, noon));
    expect(await found(store)).toEqual([free, used]);
  });

  test('pictures from before there was a search are found once they have been folded', async () => {
    const store = await fresh();
    const { id } = value(await addMedia(chief, store, { source: { kind: 'drawn', bytes: await plain('teal'), folder: folder.path }, words: [{ locale: 'ar', alt: 'نخلة' }] }, noon));
    await store.write(async (tx) => {
      await tx.update(store.t.media).set({ folded: '' });
    });
    expect(await found(store, { words: 'نخله' })).toEqual([]);
    expect(await foldOlderMedia(store)).toBe(1);
    expect(await foldOlderMedia(store)).toBe(0);
    expect(await found(store, { words: 'نخله' })).toEqual([id]);
  });
});
