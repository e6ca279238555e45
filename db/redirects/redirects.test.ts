import { expect, test } from 'vitest';
import { saveSection } from '../sections/save.ts';
import { withdrawArticle } from '../articles/withdraw.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { paths } from '#lib/urls.ts';
import { redirectsForDesk } from './desk.ts';
import { locatePath } from './published.ts';
import { removeRedirect } from './remove.ts';
import { saveRedirect } from './save.ts';

const lead = (store: Store, from: string, to: string) => saveRedirect(chief, store, { from, to }, noon);
const where = async (store: Store, path: string) => {
  const place = await locatePath(store, path, noon);
  return place.status === 'found' ? decodeURI(place.path) : place.status;
};

onBothDatabases((fresh) => {
  test('an old path leads to a page or a story, however it is written, until it is removed', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    const { id } = value(await lead(store, '/قديم/خبر.html?p=1', '/economy'));
    value(await saveRedirect(chief, store, { from: '/2019/05/x/', articleId: story.id }, noon));
    expect(await where(store, '/%D9%82%D8%AF%D9%8A%D9%85/خبر.html')).toBe('/economy');
    expect(await where(store, '/2019/05/x')).toBe(decodeURI(paths.article('ar', story.id, 'خبر')));
    value(await removeRedirect(chief, store, { id }, noon));
    expect(await where(store, '/قديم/خبر.html')).toBe('missing');
    expect(await removeRedirect(chief, store, { id }, noon)).toEqual({ ok: false, reason: 'redirectAbsent' });
  });

  test('there is always one hop, and never a circle', async () => {
    const store = await fresh();
    await openNewsroom(store);
    value(await lead(store, '/old-b', '/economy'));
    expect(value(await lead(store, '/old-a', '/old-b')).target.to).toBe('/economy');
    value(await lead(store, '/old-z', '/old-a'));
    value(await lead(store, '/old-b', '/latest'));
    expect(await where(store, '/old-a')).toBe('/economy');
    expect(await lead(store, '/old-c', '/old-c')).toEqual({ ok: false, reason: 'redirectNowhere' });
    expect(await lead(store, '/old-b', '/old-b')).toEqual({ ok: true, value: expect.objectContaining({ target: { to: '/latest', articleId: null } }) });
    const rows = await redirectsForDesk(chief, store);
    const sources = new Set(rows.map((row) => row.from));
    expect(rows.every((row) => row.to === null || !sources.has(row.to))).toBe(true);
  });

  test('what led to a path that now leads on leads past it', async () => {
    const store = await fresh();
    const { section } = await openNewsroom(store);
    value(await lead(store, '/older', '/economy'));
    await store.write(async (tx) => tx.update(store.t.section).set({ slug: 'money' }));
    value(await lead(store, '/economy', '/money'));
    expect(await where(store, '/older')).toBe('/money');
    expect((await redirectsForDesk(chief, store)).map((row) => row.to)).toEqual(['/money', '/money']);
    expect(section.id).toBeGreaterThan(0);
  });

  test('a page that stands is never led away from, nor the admin and the doors of machines', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    expect(await lead(store, '/economy', '/latest')).toEqual({ ok: false, reason: 'redirectStands' });
    for (const from of ['/admin/x', '/en/admin', '/api/x', '/_next/x', '/media/x', '/', '//evil.example', 'x', '/a/../b', 'https://evil.example/x']) {
      expect(await lead(store, from, '/latest')).toEqual({ ok: false, reason: 'redirectInvalid' });
    }
    for (const to of ['/nothing', '/admin', '//evil.example', 'https://evil.example']) expect((await lead(store, '/old', to)).ok).toBe(false);
    expect((await lead(store, '/old', '/')).ok).toBe(true);
    value(await saveSection(chief, store, { locale: 'ar', groupKey: 'x', slug: 'old', name: 'قسم' }, noon));
    expect(await where(store, '/old')).toBe('/old');
    value(await saveRedirect(chief, store, { from: '/gone', articleId: story.id }, noon));
    value(await withdrawArticle(chief, store, { ...story, reason: 'سبب' }, noon));
    expect(await where(store, '/gone')).toBe('gone');
  });

  test('reporters lead nothing anywhere', async () => {
    const store = await fresh();
    expect(await saveRedirect(reporter, store, { from: '/a1', to: '/' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await removeRedirect(reporter, store, { id: 1 }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await redirectsForDesk(reporter, store)).toEqual([]);
  });
});
