import { expect, test } from 'vitest';
import type { Actor } from '#lib/permissions.ts';
import { onBothDatabases } from '../../testing.ts';
import { chief, hour, noon, openNewsroom, reporter, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import { startArticle } from '../writing/draft.ts';
import { saveArticle } from '../writing/save.ts';
import { approveArticle } from './approve.ts';
import { scheduleArticle } from './schedule.ts';

onBothDatabases((fresh) => {
  async function scheduled() {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    const approved = value(await approveArticle(chief, store, drafted, noon));
    const { id, version } = value(await scheduleArticle(chief, store, { ...approved, at: noon + hour }, noon));
    const story = await deskStory(chief, store, id, noon);
    if (!story) throw new Error('the story is gone');
    return { store, id, version, fields: story.fields };
  }

  test('a scheduled story whose text could not go out loses its hour, and the desk is told', async () => {
    for (const change of [{ headline: '' }, { authorIds: [] }, { embargoAt: noon + 2 * hour }]) {
      const { store, id, version, fields } = await scheduled();
      value(await saveArticle(chief, store, { id, version, fields: { ...fields, ...change }, kind: 'auto' }, noon));
      const after = await deskStory(chief, store, id, noon);
      expect(after).toMatchObject({ status: 'approved', publishAt: null });
      expect(after?.notes.map((note) => note.kind)).toContain('schedule-lost');
    }
  });

  test('a scheduled story whose text is ready keeps its hour, and its lists are stale at that hour', async () => {
    const { store, id, version, fields } = await scheduled();
    value(await saveArticle(chief, store, { id, version, fields: { ...fields, headline: 'عنوان آخر' }, kind: 'auto' }, noon));
    expect(await deskStory(chief, store, id, noon)).toMatchObject({ status: 'scheduled', publishAt: noon + hour });
    const events = await store.read.select().from(store.t.tagEvent);
    expect(events.filter(({ tag, at }) => tag === `section:${fields.sectionId}` && at === noon + hour).length).toBeGreaterThan(1);
  });

  test('nobody reads another desk’s story by calling a text its translation', async () => {
    const { store, id } = await scheduled();
    await openNewsroom(store, 'en').catch(() => undefined);
    const stranger: Actor = { ...reporter, id: 'stranger@example.org', desks: ['sport'] };
    const { t } = store;
    await store.write(async (tx) => tx.insert(t.section).values({ locale: 'en', groupKey: 'sport', slug: 'sport', name: 'Sport', position: 9 }));
    expect(await startArticle(stranger, store, { locale: 'en', fields: { translatedFrom: id } }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
