import { expect, test } from 'vitest';
import type { FrontSlot } from '#lib/front/slots.ts';
import { chief, hour, noon, openNewsroom } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { dueFronts } from './due-fronts.ts';

onBothDatabases((fresh) => {
  test('fronts to come and places that end are told by their hour, those called off are not', async () => {
    const store = await fresh();
    const { publish, section } = await openNewsroom(store);
    const story = await publish({ headline: 'خبر في الصدارة' });
    const front = (liveFrom: number, words: { sectionId?: number; cancelledAt?: number; slots?: FrontSlot[] } = {}) => store.write((tx) => tx.insert(store.t.frontEdition)
      .values({ locale: 'ar', slots: [], liveFrom, madeAt: noon, madeBy: chief.id, byName: 'مالك', ...words }));
    await front(noon - hour, { slots: [{ zone: 'lead', articleId: story.id, until: noon + 2 * hour }, { zone: 'beside', articleId: story.id, until: noon - 1 }] });
    await front(noon + hour, { sectionId: section.id });
    await front(noon + 3 * hour);
    await front(noon + 4 * hour, { cancelledAt: noon });
    expect(await dueFronts(chief, store, { limit: 9 }, noon)).toMatchObject([
      { kind: 'front', at: noon + hour, section: 'اقتصاد', by: 'مالك' },
      { kind: 'expiry', at: noon + 2 * hour, id: story.id, headline: 'خبر في الصدارة' },
      { kind: 'front', at: noon + 3 * hour, section: null },
    ]);
  });
});
