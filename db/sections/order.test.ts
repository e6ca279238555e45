import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, reporter, value } from '../testing-newsroom.ts';
import { sectionsForDesk } from './desk.ts';
import { orderSections } from './order.ts';
import { sectionsOf } from './published.ts';
import { saveSection } from './save.ts';

onBothDatabases((fresh) => {
  test('an order holds in every edition, and names each section once', async () => {
    const store = await fresh();
    for (const [position, groupKey] of ['sport', 'economy', 'opinion'].entries()) {
      for (const locale of ['ar', 'en'] as const) value(await saveSection(chief, store, { locale, groupKey, slug: groupKey, name: `${groupKey} ${locale}`, position }, noon));
    }
    value(await orderSections(chief, store, { groupKeys: ['opinion', 'sport', 'economy'] }, noon));
    for (const locale of ['ar', 'en'] as const) expect((await sectionsOf(store, locale)).map((section) => section.groupKey)).toEqual(['opinion', 'sport', 'economy']);
    expect((await sectionsForDesk(chief, store))[0]).toMatchObject({ groupKey: 'opinion', ar: { name: 'opinion ar', stories: 0 }, en: { name: 'opinion en' } });
    for (const groupKeys of [['opinion', 'sport'], ['opinion', 'sport', 'sport'], ['opinion', 'sport', 'new']]) {
      expect(await orderSections(chief, store, { groupKeys }, noon)).toEqual({ ok: false, reason: 'sectionsChanged' });
    }
    expect(await orderSections(reporter, store, { groupKeys: ['opinion'] }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
