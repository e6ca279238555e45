import { expect, test } from 'vitest';
import { deskStory } from '../desk.ts';
import { eventsAfter, logHead } from '../../audit/published.ts';
import type { Store } from '../../store/store.ts';
import { onBothDatabases } from '../../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, value } from '../../testing-newsroom.ts';
import { saveSection } from '../../sections/save.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok } from '#lib/result.ts';
import { correctArticle } from '../correct.ts';
import { startArticle } from '../writing/draft.ts';
import type { StoryFields } from '../input.ts';
import { publishArticle } from '../publish.ts';
import { articlePage, articleState } from '../published.ts';
import { discardPending } from '../revisions/discard.ts';
import { saveArticle } from '../writing/save.ts';
import { withdrawArticle } from '../withdraw.ts';
import { approveArticle } from './approve.ts';
import { assignArticle, takeArticle } from './assign.ts';
import { leaseArticle, leaseLifetime } from './lease.ts';
import { noteOnArticle } from './note.ts';
import { scheduleArticle, unscheduleArticle } from './schedule.ts';
import { sendBackArticle } from './send-back.ts';
import { submitArticle } from './submit.ts';

const editor: Actor = { id: 'lina', name: 'لينا', role: 'editor', desks: ['economy'] };
const stranger: Actor = { id: 'far', name: 'فرح', role: 'editor', desks: ['culture'] };

const fieldsNow = async (store: Store, id: number): Promise<StoryFields> => {
  const story = await deskStory(chief, store, id, noon);
  if (!story) throw new Error('no story');
  return story.fields;
};
const save = async (actor: Actor, store: Store, { id, version }: { id: number; version: number }, words: Partial<StoryFields>) => {
  const saved = await saveArticle(actor, store, { id, version, fields: { ...await fieldsNow(store, id), ...words }, kind: 'auto' }, noon);
  return saved.ok ? ok({ id, version: saved.value.version }) : saved;
};

onBothDatabases((fresh) => {
  test('an unfinished story is saved as it is, and what it lacks is said before it goes out', async () => {
    const store = await fresh();
    const { section, author } = await openNewsroom(store);
    const started = value(await startArticle(reporter, store, { locale: 'ar' }, noon));
    expect(await deskStory(reporter, store, started.id, noon)).toMatchObject({ stage: 'draft', fields: { headline: '', slug: '', sectionId: section.id, authorIds: [] } });
    const saved = value(await save(reporter, store, started, { headline: 'النهر' }));
    const refused = await publishArticle(chief, store, saved, noon);
    expect(refused).toEqual({ ok: false, reason: 'notReady', problems: [{ key: 'slugInvalid' }, { key: 'authorMissing' }, { key: 'bodyEmpty' }] });
    const whole = { ...await fieldsNow(store, started.id), slug: 'النهر', authorIds: [author.id], body: bodyOf('نص.') };
    value(await publishArticle(chief, store, { ...saved, fields: whole }, noon));
    expect(await articlePage(store, started.id, noon)).toMatchObject({ headline: 'النهر', slug: 'النهر' });
  });

  test('a story goes from draft over review and approval to its hour, and readers see it from then on', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    expect(await scheduleArticle(editor, store, { ...drafted, at: noon + hour }, noon)).toMatchObject({ reason: 'scheduleNeedsApproval' });
    expect(await approveArticle(reporter, store, drafted, noon)).toMatchObject({ reason: 'notAllowed' });
    const submitted = value(await submitArticle(reporter, store, drafted, noon));
    expect(await approveArticle(stranger, store, submitted, noon)).toMatchObject({ reason: 'notAllowed' });
    const approved = value(await approveArticle(editor, store, submitted, noon));
    expect(await scheduleArticle(editor, store, { ...approved, at: noon }, noon)).toMatchObject({ reason: 'hourPast' });
    const { seq } = await logHead(store, noon);
    const scheduled = value(await scheduleArticle(editor, store, { ...approved, at: noon + hour }, noon));
    expect((await eventsAfter(store, seq)).every((event) => event.at === noon + hour)).toBe(true);
    expect(await articlePage(store, drafted.id, noon + hour - 1)).toBeNull();
    expect(await articlePage(store, drafted.id, noon + hour)).toMatchObject({ publishedAt: noon + hour });
    const later = value(await scheduleArticle(editor, store, { ...scheduled, at: noon + 2 * hour }, noon));
    expect(await articlePage(store, drafted.id, noon + hour)).toBeNull();
    const held = value(await unscheduleArticle(editor, store, later, noon));
    expect(await articlePage(store, drafted.id, noon + 9 * hour)).toBeNull();
    expect(await deskStory(editor, store, drafted.id, noon)).toMatchObject({ version: held.version, stage: 'approved', publishAt: null, firstPublishedAt: null });
  });

  test('a story that is sent back loses its approval and its hour, and says both', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const approved = value(await approveArticle(editor, store, await draft(), noon));
    const scheduled = value(await scheduleArticle(editor, store, { ...approved, at: noon + hour }, noon));
    expect(await sendBackArticle(editor, store, { ...scheduled, note: ' ' }, noon)).toMatchObject({ reason: 'noteMissing' });
    const back = value(await sendBackArticle(editor, store, { ...scheduled, note: 'أين الرأي الآخر؟' }, noon));
    expect(back.scheduleLost).toBe(true);
    const story = await deskStory(reporter, store, back.id, noon);
    expect(story).toMatchObject({ stage: 'draft', publishAt: null, sentBackAt: noon, rights: { save: true, submit: true, publish: false } });
    expect(story?.notes.map(({ kind }) => kind)).toEqual(['schedule-lost', 'sent-back']);
    expect(await articlePage(store, back.id, noon + 2 * hour)).toBeNull();
    const again = value(await submitArticle(reporter, store, back, noon + 1));
    expect(await deskStory(reporter, store, again.id, noon)).toMatchObject({ sentBackAt: null });
  });

  test('what is approved is changed only by who may approve, and stays approved', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const approved = value(await approveArticle(editor, store, await draft(), noon));
    expect(await save(reporter, store, approved, { headline: 'آخر' })).toMatchObject({ reason: 'storyLocked' });
    expect(await save(stranger, store, approved, { headline: 'آخر' })).toMatchObject({ reason: 'notAllowed' });
    value(await save(editor, store, approved, { headline: 'آخر' }));
    expect(await deskStory(editor, store, approved.id, noon)).toMatchObject({ stage: 'approved', fields: { headline: 'آخر' } });
  });

  test('an embargo holds whoever publishes, and its writer cannot lift it', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const saved = value(await save(reporter, store, await draft(), { embargoAt: noon + hour }));
    expect(await save(reporter, store, saved, { embargoAt: null })).toMatchObject({ reason: 'embargoNotYours' });
    expect(await publishArticle(chief, store, saved, noon)).toMatchObject({ reason: 'notReady', problems: [{ key: 'embargoHolds' }] });
    const approved = value(await approveArticle(editor, store, saved, noon));
    expect(await scheduleArticle(editor, store, { ...approved, at: noon + hour - 1 }, noon)).toMatchObject({ reason: 'embargoHolds' });
    value(await scheduleArticle(editor, store, { ...approved, at: noon + hour }, noon));
    expect(await articlePage(store, saved.id, noon + hour)).not.toBeNull();
  });

  test('a change of a published story waits beside it until it is published, and makes nothing stale before', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    const { seq } = await logHead(store, noon);
    const saved = value(await save(reporter, store, story, { headline: 'عنوان يراه التحرير وحده', topicIds: [] }));
    const submitted = value(await submitArticle(reporter, store, saved, noon));
    const approved = value(await approveArticle(editor, store, submitted, noon));
    expect(await eventsAfter(store, seq)).toEqual([]);
    expect(await articlePage(store, story.id, noon)).toMatchObject({ headline: 'خبر عن الماء', topics: [{ name: 'المياه' }], updatedAt: null });
    expect(await deskStory(editor, store, story.id, noon)).toMatchObject({ live: true, status: 'published', stage: 'approved', fields: { headline: 'عنوان يراه التحرير وحده' } });
    expect(await scheduleArticle(editor, store, { ...approved, at: noon + hour }, noon)).toMatchObject({ reason: 'scheduleNeedsApproval' });
    const out = value(await publishArticle(editor, store, approved, noon + 1));
    expect(await articlePage(store, story.id, noon + 1)).toMatchObject({ headline: 'عنوان يراه التحرير وحده', topics: [], updatedAt: noon + 1, publishedAt: noon });
    expect(await publishArticle(editor, store, out, noon + 1)).toMatchObject({ reason: 'nothingPending' });
    expect(await eventsAfter(store, seq)).not.toEqual([]);
  });

  test('a waiting change that is dropped leaves what readers see, and its text is kept', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const saved = value(await save(editor, store, await publish(), { headline: 'لن يُنشر' }));
    value(await discardPending(editor, store, saved, noon));
    const story = await deskStory(editor, store, saved.id, noon);
    expect(story).toMatchObject({ stage: 'published', pending: null, fields: { headline: 'خبر عن الماء' } });
    expect(story?.revisions).toHaveLength(4);
  });

  test('a correction goes out alone or with the change that waits', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const saved = value(await save(editor, store, await publish(), { body: bodyOf('الرقم الصحيح.') }));
    const noted = value(await correctArticle(editor, store, { ...saved, text: 'كان الرقم خطأً.' }, noon + 1));
    expect(await articlePage(store, saved.id, noon + 1)).toMatchObject({ words: 4, corrections: [{ at: noon + 1 }], updatedAt: noon + 1 });
    value(await correctArticle(editor, store, { ...noted, text: 'وصُحّح النص.', publish: true }, noon + 2));
    expect(await articlePage(store, saved.id, noon + 2)).toMatchObject({ words: 2, corrections: [{ at: noon + 2 }, { at: noon + 1 }] });
    expect(await correctArticle(reporter, store, { ...noted, text: 'لا' }, noon)).toMatchObject({ reason: 'notAllowed' });
  });

  test('a refusal after something was written takes all of it back', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish();
    expect(await correctArticle(editor, store, { ...story, text: 'تصويب', publish: true }, noon)).toMatchObject({ reason: 'nothingPending' });
    expect((await articlePage(store, story.id, noon))?.corrections).toEqual([]);
    const fields = { ...await fieldsNow(store, story.id), headline: '' };
    expect(await publishArticle(editor, store, { ...story, fields }, noon)).toMatchObject({ reason: 'notReady' });
    expect(await deskStory(editor, store, story.id, noon)).toMatchObject({ version: story.version, pending: null });
  });

  test('a withdrawn story leaves its reason, drops what waited, and no verb brings it back', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const saved = value(await save(editor, store, await publish(), { headline: 'تعديل' }));
    const gone = value(await withdrawArticle(chief, store, { ...saved, reason: 'لم يثبت' }, noon + 1));
    expect(await articleState(store, saved.id, noon + 1)).toMatchObject({ state: 'withdrawn', reason: 'لم يثبت' });
    expect(await deskStory(chief, store, saved.id, noon + 1)).toMatchObject({ stage: 'withdrawn', pending: null, rights: { save: false, publish: false, approve: false } });
    expect(await save(chief, store, gone, { headline: 'عاد' })).toMatchObject({ reason: 'articleWithdrawn' });
    expect(await publishArticle(chief, store, gone, noon)).toMatchObject({ reason: 'articleWithdrawn' });
    expect(await approveArticle(chief, store, gone, noon)).toMatchObject({ reason: 'stageWrong' });
  });

  test('a story is taken, given to active staff and given back, and its version stays', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id, version } = await draft();
    const person = { id: 'omar', name: 'عمر', email: 'omar@example.org', createdAt: noon, updatedAt: noon, role: 'reporter' as const, desks: ['economy'] };
    await store.write((tx) => tx.insert(store.t.staff).values([person, { ...person, id: 'gone', email: 'gone@example.org', state: 'disabled' as const }]));
    expect(value(await assignArticle(editor, store, { id, staffId: 'omar' }, noon)).assignee).toEqual({ id: 'omar', name: 'عمر' });
    const omar: Actor = { id: 'omar', name: 'عمر', role: 'reporter', desks: [] };
    expect((await save(omar, store, { id, version }, { kicker: 'ماء' })).ok).toBe(true);
    expect(await assignArticle(editor, store, { id, staffId: 'gone' }, noon)).toMatchObject({ reason: 'staffAbsent' });
    expect(await takeArticle(stranger, store, { id }, noon)).toMatchObject({ reason: 'notAllowed' });
    expect(value(await takeArticle(editor, store, { id }, noon)).assignee?.id).toBe('lina');
    expect(value(await assignArticle(editor, store, { id, staffId: null }, noon)).assignee).toBeNull();
    value(await noteOnArticle(editor, store, { id, text: 'نحتاج صورة' }, noon));
    expect(await deskStory(editor, store, id, noon)).toMatchObject({ version: version + 1, notes: [{ kind: 'note', text: 'نحتاج صورة' }] });
  });

  test('who has a story open is told to others until they leave or fall silent', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id } = await draft();
    const open = async (actor: Actor, now: number, leave = false) => value(await leaseArticle(actor, store, { id, leave }, now)).others.map(({ name }) => name);
    expect(await open(reporter, noon)).toEqual([]);
    expect(await open(editor, noon + 1)).toEqual(['Reporter']);
    expect(await open(reporter, noon + 2, true)).toEqual(['لينا']);
    expect(await open(editor, noon + 3)).toEqual([]);
    expect(await open(reporter, noon + 2 + leaseLifetime)).toEqual(['لينا']);
    expect(await open(reporter, noon + 3 + leaseLifetime)).toEqual([]);
  });

  test('whoever has a story open hears of the steps that others take, and that the text is still the one they know', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    const hear = async (now = noon) => value(await leaseArticle(reporter, store, { id: drafted.id, leave: false }, now));
    expect(await hear()).toMatchObject({ version: drafted.version, textVersion: drafted.version, progress: { stage: 'draft', sentBackAt: null, live: false, isPending: false } });
    const submitted = value(await submitArticle(reporter, store, drafted, noon));
    const back = value(await sendBackArticle(editor, store, { ...submitted, note: 'أين المصدر؟' }, noon));
    expect(await hear()).toMatchObject({ version: back.version, textVersion: drafted.version, progress: { stage: 'draft', sentBackAt: noon } });
    const approved = value(await approveArticle(editor, store, back, noon));
    const scheduled = value(await scheduleArticle(editor, store, { ...approved, at: noon + hour }, noon));
    expect(await hear()).toMatchObject({ progress: { stage: 'scheduled', publishAt: noon + hour, live: false } });
    expect(await hear(noon + hour)).toMatchObject({ progress: { status: 'scheduled', stage: 'published', live: true } });
    const changed = value(await saveArticle(editor, store, { ...scheduled, fields: { ...await fieldsNow(store, drafted.id), headline: 'النهر يعود' }, kind: 'auto' }, noon + hour));
    expect(await hear(noon + hour)).toMatchObject({ version: changed.version, textVersion: changed.version, progress: { stage: 'draft', live: true, isPending: true } });
  });

  test('an editor cannot publish into a desk that is not theirs', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const culture = value(await saveSection(chief, store, { locale: 'ar', groupKey: 'culture', slug: 'culture', name: 'ثقافة' }, noon));
    const drafted = await draft();
    const fields = { ...await fieldsNow(store, drafted.id), sectionId: culture.id };
    expect(await publishArticle(editor, store, { ...drafted, fields }, noon)).toMatchObject({ reason: 'notAllowed' });
    expect(await articlePage(store, drafted.id, noon)).toBeNull();
  });
});
