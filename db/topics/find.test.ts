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

  test('what stories were about of late is offered first, and the rest by name', async () => {
    const store = await fresh();
    const { topic, draft } = await openNewsroom(store);
    const named = async (name: string) => value(await createTopic(reporter, store, { locale: 'ar', name }, noon)).id;
    const [solar, harbour, fish] = [await named('الطاقة الشمسية'), await named('الميناء'), await named('الأسماك')];
    await draft({ topicIds: [harbour] });
    await draft({ topicIds: [harbour, topic.id] });
    const offered = async (words: string) => value(await findTopics(reporter, store, { locale: 'ar', words })).map(({ id }) => id);
    expect(await offered('')).toEqual([harbour, topic.id, fish, solar]);
    expect(await offered('ال')).toEqual([harbour, topic.id, fish, solar]);
    expect(await offered('شم')).toEqual([solar]);
  });

  test('who keeps the house makes no topics', async () => {
    const store = await fresh();
    expect(await createTopic({ ...reporter, role: 'admin' }, store, { locale: 'ar', name: 'الطاقة' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
