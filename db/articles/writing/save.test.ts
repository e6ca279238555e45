import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '#lib/permissions.ts';
import { saveTopic } from '../../topics/save.ts';
import { onBothDatabases } from '../../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, system, value } from '../../testing-newsroom.ts';
import type { Store } from '../../store/store.ts';
import { deskStory } from '../desk.ts';
import { duplicateArticle } from './duplicate.ts';
import type { StoryFields } from '../input.ts';
import { publishArticle } from '../publish.ts';
import { articlePage } from '../published.ts';
import { readRevision, revisionsOf } from '../revisions/desk.ts';
import { restoreArticle } from '../revisions/restore.ts';
import { revisionLifetime, thinRevisions } from '../revisions/thin.ts';
import { saveArticle } from './save.ts';
import { approveArticle } from '../workflow/approve.ts';
import { submitArticle } from '../workflow/submit.ts';

const day = 24 * hour;
const editor: Actor = { id: 'lina', name: 'لينا', role: 'editor', desks: ['economy'] };

async function fieldsNow(store: Store, id: number): Promise<StoryFields> {
  const story = await deskStory(chief, store, id, noon);
  if (!story) throw new Error('no story');
  return story.fields;
}

onBothDatabases((fresh) => {
  test('a stale save comes back with the text that stands and whose it is, and changes nothing', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id, version } = await draft();
    const fields = await fieldsNow(store, id);
    value(await saveArticle(editor, store, { id, version, fields: { ...fields, headline: 'عنوان لينا' }, kind: 'auto' }, noon + 1));
    const stale = await saveArticle(reporter, store, { id, version, fields: { ...fields, headline: 'عنوان آخر' }, kind: 'auto' }, noon + 2);
    expect(stale).toMatchObject({ ok: false, reason: 'articleStale', current: { version: version + 1, by: 'لينا', at: noon + 1, fields: { headline: 'عنوان لينا' } } });
    expect((await fieldsNow(store, id)).headline).toBe('عنوان لينا');
  });

  test('of ten saves at once of one version exactly one wins', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id, version } = await draft();
    const fields = await fieldsNow(store, id);
    const results = await Promise.all(Array.from({ length: 10 }, (_, n) => saveArticle(reporter, store, { id, version, fields: { ...fields, headline: `عنوان ${n}` }, kind: 'auto' }, noon)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('a save whose answer was lost may be sent again, and one that says nothing new adds no revision', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id, version } = await draft();
    const fields = { ...await fieldsNow(store, id), headline: 'عنوان' };
    const first = value(await saveArticle(reporter, store, { id, version, fields, kind: 'auto' }, noon));
    const again = value(await saveArticle(reporter, store, { id, version, fields, kind: 'auto' }, noon + 1));
    expect(again).toMatchObject({ version: first.version, unchanged: true });
    expect(await revisionsOf(store, { articleId: id })).toHaveLength(2);
  });

  test('a step of the workflow in between is no reason to refuse what was typed', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    value(await submitArticle(editor, store, drafted, noon));
    const fields = { ...await fieldsNow(store, drafted.id), headline: 'عنوان' };
    expect(value(await saveArticle(reporter, store, { ...drafted, fields, kind: 'auto' }, noon)).version).toBe(drafted.version + 2);
    value(await approveArticle(editor, store, { id: drafted.id, version: drafted.version + 2 }, noon));
    expect(await saveArticle(reporter, store, { ...drafted, fields: { ...fields, headline: 'بعد الاعتماد' }, kind: 'auto' }, noon)).toMatchObject({ reason: 'storyLocked' });
  });

  test('a story names only what its language has', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const english = await openNewsroom(store, 'en');
    const { id, version } = await draft();
    const fields = await fieldsNow(store, id);
    const save = (words: Partial<StoryFields>) => saveArticle(reporter, store, { id, version, fields: { ...fields, ...words }, kind: 'save' }, noon);
    expect(await save({ sectionId: english.section.id })).toMatchObject({ reason: 'sectionUnknown' });
    expect(await save({ topicIds: [english.topic.id] })).toMatchObject({ reason: 'tieAbsent' });
    expect(await save({ authorIds: [9999] })).toMatchObject({ reason: 'tieAbsent' });
    expect(await save({ heroId: 9999 })).toMatchObject({ reason: 'pictureAbsent' });
    expect(await save({ translatedFrom: id })).toMatchObject({ reason: 'translationExists' });
  });

  test('an imported story keeps the text it came with from its first change on', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    await store.write((tx) => tx.delete(store.t.revision));
    const fields = await fieldsNow(store, id);
    value(await saveArticle(editor, store, { id, version, fields: { ...fields, headline: 'جديد' }, kind: 'save' }, noon));
    const [now, then] = await revisionsOf(store, { articleId: id });
    expect([now?.kind, then?.kind]).toEqual(['save', 'import']);
    expect(value(await readRevision(editor, store, { id, revisionId: now?.id ?? 0 }))).toMatchObject({ fields: { headline: 'جديد' }, before: { headline: 'خبر عن الماء' } });
    expect(await readRevision({ ...reporter, id: 'other', desks: [] }, store, { id, revisionId: now?.id ?? 0 })).toMatchObject({ reason: 'notAllowed' });
  });

  test('an older text comes back as a new save, without the topic that is gone since', async () => {
    const store = await fresh();
    const { draft, topic } = await openNewsroom(store);
    const other = value(await saveTopic(system, store, { locale: 'ar', groupKey: 'salt', slug: 'الملح', name: 'الملح' }, noon));
    const { id, version } = await draft({ topicIds: [topic.id, other.id] });
    const fields = await fieldsNow(store, id);
    const saved = value(await saveArticle(reporter, store, { id, version, fields: { ...fields, headline: 'ثانٍ', topicIds: [topic.id] }, kind: 'save' }, noon));
    await store.write((tx) => tx.delete(store.t.topic).where(eq(store.t.topic.id, other.id)));
    const first = (await revisionsOf(store, { articleId: id })).at(-1);
    const restored = value(await restoreArticle(reporter, store, { id, version: saved.version, revisionId: first?.id ?? 0 }, noon + 1));
    expect(await fieldsNow(store, id)).toMatchObject({ headline: 'خبر عن الماء', topicIds: [topic.id] });
    expect((await revisionsOf(store, { articleId: id })).map(({ kind }) => kind)).toEqual(['restore', 'save', 'draft']);
    expect(await restoreArticle(reporter, store, { id, version: restored.version, revisionId: 99_999 }, noon)).toMatchObject({ reason: 'revisionAbsent' });
  });

  test('after ninety days a story keeps one save a day, and all it published', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const { id, version } = await draft();
    const fields = await fieldsNow(store, id);
    let seen = version;
    for (let n = 1; n <= 6; n += 1) seen = value(await saveArticle(editor, store, { id, version: seen, fields: { ...fields, headline: `عنوان ${n}` }, kind: 'auto' }, noon + (n > 3 ? day : 0) + n)).version;
    seen = value(await publishArticle(editor, store, { id, version: seen }, noon + day + 7)).version;
    value(await saveArticle(editor, store, { id, version: seen, fields: { ...fields, headline: 'بعد النشر' }, kind: 'auto' }, noon + day + 8));
    expect(await thinRevisions(store, noon + revisionLifetime)).toBe(0);
    expect(await thinRevisions(store, noon + 2 * day + revisionLifetime)).toBe(6);
    expect((await revisionsOf(store, { articleId: id })).map(({ kind, at }) => [kind, at - noon])).toEqual([['auto', day + 8], ['publish', day + 7], ['auto', 3]]);
    expect(await thinRevisions(store, noon + 2 * day + revisionLifetime)).toBe(0);
  });

  test('a copy has the text and neither address nor embargo', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish({ body: bodyOf('نص للنسخ.') });
    const copy = value(await duplicateArticle(editor, store, { id: story.id }, noon));
    expect(await deskStory(editor, store, copy.id, noon)).toMatchObject({ stage: 'draft', fields: { slug: '', headline: 'خبر عن الماء', body: bodyOf('نص للنسخ.'), translatedFrom: null } });
    expect(await articlePage(store, copy.id, noon)).toBeNull();
  });
});
