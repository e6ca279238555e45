import { expect, test } from 'vitest';
import { saveAuthor } from '../authors/save.ts';
import { locate } from '../site/published.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { saveTopic } from '../topics/save.ts';
import { saveSection } from './save.ts';

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
});
