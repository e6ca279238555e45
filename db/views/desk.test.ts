import { expect, test } from 'vitest';
import { chief, hour, noon, openNewsroom } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { addViews } from './add.ts';
import { mostRead, readingByHour } from './desk.ts';

onBothDatabases((fresh) => {
  test('the desk sees what was read most, and how much in each hour', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const first = await publish({ headline: 'الأول' });
    const second = await publish({ headline: 'الثاني' });
    await addViews(store, new Map([[first.id, 4], [second.id, 9]]), noon - hour + 1);
    expect(await mostRead(chief, store, { since: noon - hour, until: noon, limit: 5 })).toEqual([]);
    await addViews(store, new Map([[first.id, 4], [second.id, 3]]), noon);
    await addViews(store, new Map([[first.id, 1], [second.id, 9]]), noon + 2 * hour + 1);
    const read = await mostRead(chief, store, { since: noon, until: noon + 3 * hour, limit: 5 });
    expect(read.map(({ headline, count, section }) => [headline, count, section.groupKey])).toEqual([['الثاني', 12, 'economy'], ['الأول', 5, 'economy']]);
    expect(await mostRead(chief, store, { since: noon, until: noon + hour, limit: 1 })).toMatchObject([{ id: first.id, count: 4 }]);
    expect(await readingByHour(chief, store, { since: noon, until: noon + 3 * hour })).toEqual([
      { hour: noon, count: 7 }, { hour: noon + hour, count: 0 }, { hour: noon + 2 * hour, count: 10 },
    ]);
  });
});
