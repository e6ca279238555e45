import { expect, test } from 'vitest';
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
});
