import { expect, test } from 'vitest';
import { noon, hour, openNewsroom } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { addViews } from './add.ts';
import { pruneViews } from './prune.ts';

const day = 24 * hour;

onBothDatabases((fresh) => {
  test('views of live stories are added to their hour, and those of others are left out', async () => {
    const store = await fresh();
    const { publish, draft } = await openNewsroom(store);
    const live = await publish();
    const later = await publish({}, noon + hour);
    const kept = await draft();
    const counts = new Map([[live.id, 3], [later.id, 5], [kept.id, 7], [999_999, 9]]);
    expect(await addViews(store, counts, noon + 1)).toBe(3);
    expect(await addViews(store, new Map([[live.id, 2]]), noon + 59 * 60_000)).toBe(2);
    expect(await addViews(store, counts, noon + hour)).toBe(8);
    expect(await addViews(store, new Map(), noon)).toBe(0);
    const rows = await store.read.select().from(store.t.viewCount);
    expect(rows.sort((a, b) => a.hour - b.hour || a.articleId - b.articleId)).toEqual([
      { articleId: live.id, hour: noon, count: 5 },
      { articleId: live.id, hour: noon + hour, count: 3 },
      { articleId: later.id, hour: noon + hour, count: 5 },
    ]);
  });

  test('what was read more than 90 days ago is forgotten', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish();
    for (const at of [noon, noon + 2 * day]) await addViews(store, new Map([[id, 1]]), at);
    await pruneViews(store, noon + 91 * day);
    expect((await store.read.select().from(store.t.viewCount)).map((row) => row.hour)).toEqual([noon + 2 * day]);
  });
});
