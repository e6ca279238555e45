import { expect, test } from 'vitest';
import { systemActor } from '#lib/permissions.ts';
import { saveArticle } from '../articles/writing/save.ts';
import { deskStory } from '../articles/desk.ts';
import { articlePage } from '../articles/published.ts';
import { withdrawArticle } from '../articles/withdraw.ts';
import { proposeSummary } from '../summaries/propose.ts';
import { staffList } from '../staff/desk.ts';
import { saveStaff } from '../staff/save.ts';
import { onBothDatabases } from '../testing.ts';
import { addPerson } from '../testing-accounts.ts';
import { chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { linkInForce, previewByToken, previewOf } from './desk.ts';
import { shareArticle, unshareArticle } from './share.ts';

const day = 24 * hour;

onBothDatabases((fresh) => {
  test('a link shows a draft to whoever has it, until it expires', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    const link = value(await shareArticle(reporter, store, { id, days: 2 }, noon));
    expect(Buffer.from(link.token, 'base64url')).toHaveLength(16);
    expect(await previewByToken(store, link.token, noon + 2 * day - 1)).toMatchObject({ article: { headline: 'خبر عن الماء', authors: [{ name: 'هالة' }], topics: [{ name: 'المياه' }] }, stage: 'draft', expiresAt: noon + 2 * day });
    expect(await previewByToken(store, link.token, noon + 2 * day)).toBeNull();
    expect(await previewByToken(store, `${link.token}x`, noon)).toBeNull();
    expect(await previewByToken(store, '', noon)).toBeNull();
    expect(await articlePage(store, id, noon)).toBeNull();
  });

  test('the token stands nowhere in the database', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const link = value(await shareArticle(reporter, store, { id: (await draft()).id, days: 1 }, noon));
    const rows = [await store.read.select().from(store.t.previewLink), await store.read.select().from(store.t.audit)];
    expect(JSON.stringify(rows)).not.toContain(link.token);
  });

  test('a link ends when it is taken back, and only by who may', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    const link = value(await shareArticle(reporter, store, { id, days: 30 }, noon));
    const other = { ...reporter, id: 'other' };
    expect(await shareArticle(other, store, { id, days: 1 }, noon)).toMatchObject({ reason: 'notAllowed' });
    expect(await unshareArticle(other, store, { linkId: link.linkId }, noon)).toMatchObject({ reason: 'notAllowed' });
    expect((await deskStory(reporter, store, id, noon))?.links).toHaveLength(1);
    value(await unshareArticle(reporter, store, { linkId: link.linkId }, noon));
    expect(await linkInForce(store, link.token, noon)).toBeNull();
    expect((await deskStory(reporter, store, id, noon))?.links).toEqual([]);
  });

  test('with an account end the links that its person made, and they stay ended when it is opened again', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    const person = await addPerson(store, { role: 'chief' });
    const theirs = value(await shareArticle({ ...chief, id: person.id }, store, { id, days: 30 }, noon));
    const ours = value(await shareArticle(chief, store, { id, days: 30 }, noon));
    const turn = async (state: 'active' | 'disabled') => {
      const updatedAt = (await staffList(systemActor('admin'), store, noon)).find((one) => one.id === person.id)?.updatedAt ?? 0;
      value(await saveStaff(systemActor('admin'), store, { id: person.id, name: person.name, role: 'chief', desks: [], state, authorGroup: null, updatedAt }, noon));
    };
    expect(await linkInForce(store, theirs.token, noon)).not.toBeNull();
    await turn('disabled');
    expect(await linkInForce(store, theirs.token, noon)).toBeNull();
    expect((await deskStory(chief, store, id, noon))?.links.map((link) => link.id)).toEqual([ours.linkId]);
    await turn('active');
    expect(await linkInForce(store, theirs.token, noon)).toBeNull();
    expect(await linkInForce(store, ours.token, noon)).not.toBeNull();
    await store.write((tx) => tx.update(store.t.previewLink).set({ revokedAt: null }).then(() => undefined));
    expect(await linkInForce(store, theirs.token, noon)).not.toBeNull();
    await store.write((tx) => tx.update(store.t.staff).set({ state: 'disabled' }).then(() => undefined));
    expect(await linkInForce(store, theirs.token, noon)).toBeNull();
  });

  test('a preview shows the change that waits, and readers the story as it is', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    const story = await deskStory(chief, store, id, noon);
    if (!story) throw new Error('no story');
    value(await saveArticle(chief, store, { id, version, fields: { ...story.fields, headline: 'تعديل ينتظر', topicIds: [] }, kind: 'auto' }, noon));
    expect(await previewOf(chief, store, id, noon)).toMatchObject({ live: true, stage: 'draft', article: { headline: 'تعديل ينتظر', topics: [] } });
    expect((await articlePage(store, id, noon))?.headline).toBe('خبر عن الماء');
  });

  test('a proposed summary is shown as one, and a withdrawn story not at all', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    const link = value(await shareArticle(chief, store, { id, days: 1 }, noon));
    value(await proposeSummary(chief, store, { articleId: id, method: 'editor', sentences: [{ text: 'ملخص', blocks: [] }], keyPoints: [] }, noon));
    expect(await previewByToken(store, link.token, noon)).toMatchObject({ summaryProposed: true, article: { summary: { text: 'ملخص' } } });
    expect((await articlePage(store, id, noon))?.summary).toBeNull();
    value(await withdrawArticle(chief, store, { id, version, reason: 'سبب' }, noon));
    expect(await previewByToken(store, link.token, noon)).toBeNull();
  });

  test('who may not read a story sees no preview of it', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    expect(await previewOf({ ...reporter, id: 'other', desks: ['culture'] }, store, id, noon)).toBeNull();
    expect(await previewOf({ ...reporter, id: 'other' }, store, id, noon)).not.toBeNull();
  });
});
