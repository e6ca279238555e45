import { expect, test } from 'vitest';
import { systemActor } from '#lib/permissions.ts';
import { locatePath } from '../redirects/published.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, noon, reporter, value } from '../testing-newsroom.ts';
import { pageForDesk, pagesForDesk } from './desk.ts';
import { savePage } from './save.ts';

const about = { locale: 'ar' as const, groupKey: 'about', slug: 'من-نحن', title: 'من نحن', body: bodyOf('نص.') };

onBothDatabases((fresh) => {
  test('a page that moves leads on from its old address, in one hop', async () => {
    const store = await fresh();
    const { id } = value(await savePage(chief, store, about, noon));
    value(await savePage(chief, store, { ...about, slug: 'الجريدة' }, noon));
    value(await savePage(chief, store, { ...about, slug: 'عن-الجريدة' }, noon));
    for (const slug of ['من-نحن', 'الجريدة', 'عن-الجريدة']) {
      const place = await locatePath(store, `/pages/${slug}`, noon);
      expect(place.status === 'found' && decodeURI(place.path)).toBe('/pages/عن-الجريدة');
    }
    value(await savePage(chief, store, about, noon));
    expect(await locatePath(store, '/pages/الجريدة', noon)).toMatchObject({ status: 'found' });
    expect(await pageForDesk(chief, store, id)).toMatchObject({ title: 'من نحن', slug: 'من-نحن', pictures: [] });
    expect(await pagesForDesk(chief, store)).toMatchObject([{ groupKey: 'about', ar: { id } }]);
  });

  test('two pages do not share an address, and reporters write none', async () => {
    const store = await fresh();
    value(await savePage(chief, store, about, noon));
    expect(await savePage(chief, store, { ...about, groupKey: 'other' }, noon)).toEqual({ ok: false, reason: 'slugTaken' });
    expect(await savePage(reporter, store, about, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });

  test('who saves on top of an older page is handed the one that stands, and nothing is lost', async () => {
    const store = await fresh();
    const { id, version } = value(await savePage(chief, store, { ...about, version: 0 }, noon));
    expect(version).toBe(1);
    const theirs = { ...about, version, title: 'عنّا', body: bodyOf('نصهم.') };
    const admin = { id: 'admin@example.org', name: 'Admin', role: 'admin' as const, desks: [] };
    expect(value(await savePage(admin, store, theirs, noon + 1))).toEqual({ id, version: 2 });
    const mine = await savePage(chief, store, { ...about, version, body: bodyOf('نصي.') }, noon + 2);
    expect(mine).toMatchObject({ ok: false, reason: 'pageStale', current: { id, version: 2, title: 'عنّا', body: theirs.body, updatedBy: 'Admin', updatedAt: noon + 1, pictures: [] } });
    expect(await pageForDesk(chief, store, id)).toMatchObject({ title: 'عنّا', version: 2 });
    expect(value(await savePage(chief, store, { ...about, version: 2, body: bodyOf('نصهم.', 'نصي.') }, noon + 3))).toEqual({ id, version: 3 });
  });

  test('a save whose answer was lost may be sent again, and what the system writes has no hand', async () => {
    const store = await fresh();
    const { id } = value(await savePage(systemActor('test'), store, about, noon));
    expect(await pageForDesk(chief, store, id)).toMatchObject({ version: 1, updatedBy: '' });
    const change = { ...about, version: 1, title: 'عن الجريدة' };
    expect(value(await savePage(chief, store, change, noon))).toEqual({ id, version: 2 });
    expect(value(await savePage(chief, store, change, noon + 1))).toEqual({ id, version: 2 });
    expect(await store.read.$count(store.t.audit)).toBe(2);
  });

  test('two who write one page for the first time do not write over each other', async () => {
    const store = await fresh();
    value(await savePage(chief, store, { ...about, version: 0 }, noon));
    expect(await savePage(chief, store, { ...about, title: 'صفحة أخرى', version: 0 }, noon)).toMatchObject({ reason: 'pageStale', current: { title: 'من نحن' } });
    expect(await savePage(chief, store, { ...about, groupKey: 'other', slug: 'أخرى', version: 3 }, noon)).toEqual({ ok: false, reason: 'pageAbsent' });
  });
});
