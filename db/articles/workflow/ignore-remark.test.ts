import { expect, test } from 'vitest';
import { onBothDatabases } from '../../testing.ts';
import { chief, noon, openNewsroom, reporter, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import { ignoreRemark } from './ignore-remark.ts';
import { noteOnArticle } from './note.ts';

onBothDatabases((fresh) => {
  test('a remark that is ignored rests for everybody, stands among no notes, and can be brought up again', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    value(await noteOnArticle(reporter, store, { id, text: 'اسأل البلدية.' }, noon));
    const say = async (ignored: boolean) => value(await ignoreRemark(reporter, store, { id, remark: 'p1 tatweel مـاء', ignored }, noon));
    await say(true);
    await say(true);
    expect(await deskStory(chief, store, id, noon)).toMatchObject({ version: 1, ignoredRemarks: ['p1 tatweel مـاء'], notes: [{ text: 'اسأل البلدية.' }] });
    await say(false);
    expect((await deskStory(chief, store, id, noon))?.ignoredRemarks).toEqual([]);
    expect(await ignoreRemark({ ...reporter, id: 'stranger' }, store, { id, remark: 'x', ignored: true }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
