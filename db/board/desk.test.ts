import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readBoardFilter } from '#lib/newsroom/board-filter.ts';
import type { Actor } from '#lib/permissions.ts';
import { fieldsOf } from '../articles/fields.ts';
import { reviseArticle } from '../articles/revise.ts';
import { translateArticle } from '../articles/translations/translate.ts';
import { sendBackArticle } from '../articles/workflow/send-back.ts';
import { submitArticle } from '../articles/workflow/submit.ts';
import { saveArticle } from '../articles/writing/save.ts';
import { saveSection } from '../sections/save.ts';
import type { Store } from '../store/store.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { onBothDatabases } from '../testing.ts';
import { boardPage, boardStories, waitingCount } from './desk.ts';
import { dueStories } from './due.ts';

const lina: Actor = { id: 'lina', name: 'لينا', role: 'editor', desks: ['economy'] };
const reem: Actor = { id: 'reem', name: 'ريم', role: 'reporter', desks: ['economy'] };
const far: Actor = { id: 'far', name: 'فرح', role: 'editor', desks: ['culture'] };
const all = readBoardFilter({});

/** Stories as the desk keeps them, one of each kind. */
async function shelf(store: Store) {
  const { t, write } = store;
  const section = async (groupKey: string) => value(await saveSection(chief, store, { locale: 'ar', groupKey, slug: groupKey, name: groupKey }, noon)).id;
  const [economy, culture] = [await section('economy'), await section('culture')];
  let made = 0;
  return async (words: Partial<typeof t.article.$inferInsert>): Promise<number> => {
    made += 1;
    const row = {
      locale: 'ar' as const, groupKey: `g${made}`, slug: `s${made}`, headline: `خبر ${made}`, body: bodyOf('نص.'), textHash: 'h', words: 1, sectionId: economy,
      originLocale: 'ar', createdAt: noon, touchedAt: noon + made, ...words, ...(words.dateline === 'culture' ? { sectionId: culture } : {}),
    };
    const [inserted] = await write((tx) => tx.insert(t.article).values(row).returning({ id: t.article.id }));
    return inserted?.id ?? 0;
  };
}

onBothDatabases((fresh) => {
  test('a board counts the stages, and shows what fits, what was touched last first', async () => {
    const store = await fresh();
    const add = await shelf(store);
    const draft = await add({ createdBy: 'reem', sentBackAt: noon });
    const review = await add({ status: 'review', createdBy: 'reem', statusAt: noon - hour });
    const approved = await add({ status: 'approved', assignee: 'lina', assigneeName: 'لينا' });
    const scheduled = await add({ status: 'scheduled', publishAt: noon + hour });
    const live = await add({ status: 'scheduled', publishAt: noon - hour, breaking: true, headline: 'The Harbour 100%' });
    const corrected = await add({ status: 'published', publishAt: noon - hour, firstPublishedAt: noon - hour });
    const withdrawn = await add({ status: 'withdrawn', withdrawnReason: 'بيان مزوّر', dateline: 'culture' });
    await store.write(async (tx) => {
      await tx.insert(store.t.correction).values({ articleId: corrected, at: noon, text: 'صوابه كذا.' });
      await tx.insert(store.t.deskNote).values({ articleId: draft, at: noon, by: 'lina', byName: 'لينا', kind: 'sent-back', text: 'أين الرأي الآخر؟' });
      await tx.insert(store.t.lease).values({ articleId: review, staffId: 'reem', name: 'ريم', at: noon - 1000 });
    });
    const board = await boardPage(chief, store, { filter: all, limit: 5 }, noon);
    expect(board.counts).toEqual({ draft: 1, review: 1, approved: 1, scheduled: 1, published: 1, corrected: 1, withdrawn: 1 });
    expect(board.total).toBe(7);
    expect(board.rows.map(({ id }) => id)).toEqual([withdrawn, corrected, live, scheduled, approved]);
    const rest = await boardPage(chief, store, { filter: { ...all, before: board.older }, limit: 5 }, noon);
    expect(rest.rows.map(({ id }) => id)).toEqual([review, draft]);
    expect(rest.older).toBeNull();
    expect(rest.rows[1]).toMatchObject({ status: 'sent-back', note: { text: 'أين الرأي الآخر؟', name: 'لينا' }, since: noon });
    expect(rest.rows[0]).toMatchObject({ status: 'review', writing: { name: 'ريم', self: false }, since: noon - hour });
    const ids = async (filter: Partial<typeof all>) => (await boardStories(chief, store, { filter: { ...all, ...filter }, limit: 9 }, noon)).map(({ id }) => id);
    expect(await ids({ stage: 'published' })).toEqual([live]);
    expect(await ids({ q: 'harbour 100%' })).toEqual([live]);
    expect(await ids({ q: '%' })).toHaveLength(7);
    expect(await ids({ q: 'HARBOUR the' })).toEqual([live]);
    expect(await ids({ flag: 'breaking' })).toEqual([live]);
    expect(await ids({ section: 'culture' })).toEqual([withdrawn]);
    expect(await ids({ assignee: 'lina' })).toEqual([approved]);
    expect(await ids({ unassigned: true })).toEqual([scheduled, review, draft]);
    expect(await dueStories(chief, store, { limit: 5 }, noon)).toMatchObject([{ kind: 'publish', id: scheduled, at: noon + hour }]);
  });

  test('words are found in a headline however they are spelled, and in any order', async () => {
    const store = await fresh();
    const add = await shelf(store);
    const made = await add({ headline: 'أُعِيدَ افتتاحُ المكـــتبةِ الكُبرى عام ٢٠٢٦' });
    await add({ headline: 'مكتب الميناء' });
    const found = async (q: string) => (await boardStories(chief, store, { filter: { ...all, q }, limit: 9 }, noon)).map(({ id }) => id);
    for (const q of ['المكتبه الكبري', 'الكبرى المكتبة', 'إعيد', 'اعيد افتتاح', '2026', 'المكتـبة', 'المكتبة ؟']) expect(await found(q), q).toEqual([made]);
    for (const q of ['المكتبات', 'المكتبة الصغرى', '2025', '.*']) expect((await found(q)).includes(made), q).toBe(q === '.*');
    expect((await boardPage(chief, store, { filter: { ...all, q: 'المكتبه' }, limit: 5 }, noon)).total).toBe(1);
  });

  test('what waits for somebody is what they were given, what came back, and what they may decide', async () => {
    const store = await fresh();
    const add = await shelf(store);
    const back = await add({ createdBy: 'reem', sentBackAt: noon });
    await add({ createdBy: 'reem' });
    const review = await add({ status: 'review', createdBy: 'reem' });
    const elsewhere = await add({ status: 'review', dateline: 'culture' });
    const given = await add({ assignee: 'reem', assigneeName: 'ريم', dateline: 'culture' });
    const waiting = async (actor: Actor) => (await boardStories(actor, store, { filter: { ...all, waiting: true }, limit: 9 }, noon)).map(({ id }) => id);
    expect(await waiting(reem)).toEqual([given, back]);
    expect(await waiting(lina)).toEqual([review]);
    expect(await waiting(far)).toEqual([elsewhere]);
    expect(await waiting(chief)).toEqual([elsewhere, review]);
    expect(await waitingCount(lina, store, noon)).toBe(1);
    expect(await waitingCount({ ...chief, role: 'admin' }, store, noon)).toBe(0);
  });

  test('a reporter sees their own stories and those of their desks, and everybody is offered what they may do', async () => {
    const store = await fresh();
    const add = await shelf(store);
    const own = await add({ createdBy: 'reem', dateline: 'culture' });
    const desk = await add({ status: 'review' });
    await add({ dateline: 'culture' });
    const actions = async (actor: Actor) => (await boardStories(actor, store, { filter: all, limit: 9 }, noon)).map(({ id, actions: offered, mayAssign }) => [id, offered, mayAssign]);
    expect(await actions(reem)).toEqual([[desk, ['take'], false], [own, ['take', 'submit'], true]]);
    expect((await actions(lina))[1]).toEqual([desk, ['take', 'approve', 'sendBack'], true]);
    expect((await actions(far))[1]).toEqual([desk, [], false]);
    expect((await actions({ ...chief, role: 'admin' }))[1]).toEqual([desk, [], false]);
  });

  test('a change of a published story stands where somebody has to decide on it', async () => {
    const store = await fresh();
    const add = await shelf(store);
    const id = await add({ status: 'published', publishAt: noon - hour });
    const change = (stage: 'draft' | 'review') => store.write((tx) => tx.insert(store.t.pending).values({ articleId: id, fields: fields(), stage, by: 'reem', byName: 'ريم', at: noon })
      .onConflictDoUpdate({ target: store.t.pending.articleId, set: { stage } }));
    const fields = () => ({
      slug: 's', kicker: '', headline: 'خبر', standfirst: '', body: bodyOf('نص.'), heroId: null, sectionId: 1, topicIds: [], authorIds: [], dateline: '', seoTitle: '', seoDescription: '',
      ads: 'on' as const, sensitive: false, breaking: false, embargoAt: null, originLocale: 'ar', translatedFrom: null,
    });
    const row = async () => (await boardStories(lina, store, { filter: all, limit: 1 }, noon))[0];
    await change('draft');
    expect(await row()).toMatchObject({ status: 'published', pending: true });
    expect((await row())?.actions).toContain('submit');
    await change('review');
    expect(await row()).toMatchObject({ status: 'review', pending: true, actions: ['take', 'approve', 'sendBack'] });
    expect(await waitingCount(lina, store, noon)).toBe(1);
  });

  test('a change of a published story that came back waits for its writer, with the note, until it is handed in again', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const live = await publish();
    const [row] = await store.read.select().from(store.t.article).where(eq(store.t.article.id, live.id));
    if (!row) throw new Error('the story is gone');
    const fields = { ...(await fieldsOf(store, store.read, row)), headline: 'خبر آخر' };
    const saved = value(await saveArticle(reporter, store, { ...live, fields, kind: 'save' }, noon));
    const waiting = async () => (await boardStories(reporter, store, { filter: { ...all, waiting: true }, limit: 9 }, noon)).map(({ id, status, note, since }) => ({ id, status, note: note?.text, since }));
    expect(await waiting()).toEqual([]);
    const submitted = value(await submitArticle(reporter, store, { id: live.id, version: saved.version }, noon));
    const { version } = value(await sendBackArticle(chief, store, { ...submitted, note: 'أين المصدر؟' }, noon + hour));
    expect(await waiting()).toEqual([{ id: live.id, status: 'sent-back', note: 'أين المصدر؟', since: noon + hour }]);
    expect(await waitingCount(reporter, store, noon)).toBe(1);
    expect((await boardPage(chief, store, { filter: { ...all, stage: 'draft' }, limit: 5 }, noon)).counts).toMatchObject({ draft: 1, published: 0 });
    value(await submitArticle(reporter, store, { id: live.id, version }, noon));
    expect(await waiting()).toEqual([]);
    expect(await waitingCount({ ...lina, id: 'x' }, store, noon)).toBe(1);
  });

  test('a translation that has not followed its source is flagged, and its source says so; a step of the workflow is no change', async () => {
    const store = await fresh();
    const room = await openNewsroom(store);
    value(await saveSection(chief, store, { locale: 'en', groupKey: 'economy', slug: 'economy', name: 'Economy' }, noon));
    const drafted = await room.draft();
    const made = value(await translateArticle(chief, store, { id: drafted.id, locale: 'en' }, noon));
    const flagged = async () => (await boardStories(chief, store, { filter: { ...all, flag: 'behind' }, limit: 2 }, noon)).map(({ id }) => id);
    const sourceSays = async () => (await boardStories(chief, store, { filter: all, limit: 2 }, noon)).find(({ id }) => id === drafted.id)?.behind;
    const { version } = value(await submitArticle(chief, store, drafted, noon));
    expect(await flagged()).toEqual([]);
    expect(await sourceSays()).toEqual([]);
    value(await reviseArticle(chief, store, { id: drafted.id, version, patch: { body: bodyOf('فقرة أخرى.') } }, noon));
    expect(await flagged()).toEqual([made.id]);
    expect(await sourceSays()).toEqual(['en']);
  });
});
