import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { createTopic } from './create.ts';
import { findTopics } from './find.ts';

onBothDatabases((fresh) => {
  test('a writer makes a topic once, and finds it by the beginning of any of its words', async () => {
    const store = await fresh();
    await openNewsroom(store);
    const made = value(await createTopic(reporter, store, { locale: 'ar', name: 'الطاقة الشمسية' }, noon));
    expect(value(await createTopic(reporter, store, { locale: 'ar', name: 'الطاقه الشمسيه' }, noon))).toEqual(made);
    expect(value(await findTopics(reporter, store, { locale: 'ar', words: 'شمس' }))).toEqual([{ id: made.id, name: 'الطاقة الشمسية' }]);
    expect(value(await findTopics(reporter, store, { locale: 'en', words: 'شمس' }))).toEqual([]);
  });

  test('who keeps the house makes no topics', async () => {
    const store = await fresh();
    expect(await createTopic({ ...reporter, role: 'admin' }, store, { locale: 'ar', name: 'الطاقة' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
