import { expect, test } from 'vitest';
import type { Store } from '../../store/store.ts';
import { onBothDatabases } from '../../testing.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import { articlePage } from '../published.ts';
import { publishArticle } from '../publish.ts';
import { removeArticle } from '../writing/remove.ts';
import { saveArticle } from '../writing/save.ts';
import { withdrawArticle } from '../withdraw.ts';
import { translationDesk } from './desk.ts';
import { findVersions } from './find.ts';
import { linkArticles, unlinkArticles } from './link.ts';
import { translateArticle } from './translate.ts';

async function twoLanguages(store: Store) {
  const arabic = await openNewsroom(store);
  return { arabic, english: await openNewsroom(store, 'en') };
}

async function story(store: Store, id: number) {
  const found = await deskStory(chief, store, id, noon);
  if (!found) throw new Error('no story');
  return found;
}

onBothDatabases((fresh) => {
  test('two stories that readers see become versions of one, and lead to each other until they are parted', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [source, other] = [await arabic.publish(), await english.publish({ headline: 'On water' })];
    const events = async () => (await store.read.select({ tag: store.t.tagEvent.tag }).from(store.t.tagEvent)).map(({ tag }) => tag);
    const before = (await events()).length;
    const linked = value(await linkArticles(chief, store, { ...source, otherId: other.id, source: 'here' }, noon));
    expect((await articlePage(store, source.id, noon))?.translations).toMatchObject([{ id: other.id, locale: 'en', headline: 'On water' }]);
    expect((await articlePage(store, other.id, noon))?.translations).toMatchObject([{ id: source.id, locale: 'ar' }]);
    expect(await translationDesk(chief, store, other.id)).toMatchObject({ source: { id: source.id }, lag: { lines: [], blocks: [], removed: 0 } });
    expect((await events()).slice(before)).toEqual(expect.arrayContaining([`article:${source.id}`, `article:${other.id}`]));
    expect(linked).toEqual({ ...source, otherId: other.id });
    value(await unlinkArticles(chief, store, { ...source, otherId: other.id }, noon));
    expect((await articlePage(store, source.id, noon))?.translations).toEqual([]);
    expect((await story(store, other.id)).fields.translatedFrom).toBeNull();
  });

  test('the story one stands at may be the one that follows', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [here, other] = [await arabic.draft(), await english.draft()];
    expect(value(await linkArticles(chief, store, { ...here, otherId: other.id, source: 'other' }, noon)).version).toBe(here.version + 1);
    expect(await translationDesk(chief, store, here.id)).toMatchObject({ source: { id: other.id } });
    expect(await linkArticles(chief, store, { ...here, otherId: other.id, source: 'other' }, noon)).toEqual({ ok: false, reason: 'articleStale' });
  });

  test('two stories of one language, and a story that has such a version already, are refused', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [first, second, other, third] = [await arabic.draft(), await arabic.draft(), await english.draft(), await english.draft()];
    expect(await linkArticles(chief, store, { ...first, otherId: second.id, source: 'here' }, noon)).toEqual({ ok: false, reason: 'sameLanguage' });
    value(await linkArticles(chief, store, { ...first, otherId: other.id, source: 'here' }, noon));
    expect(await linkArticles(chief, store, { ...first, otherId: third.id, source: 'here' }, noon)).toEqual({ ok: false, reason: 'versionExists' });
    expect(await linkArticles(chief, store, { ...second, otherId: other.id, source: 'here' }, noon)).toEqual({ ok: false, reason: 'versionExists' });
    expect(await unlinkArticles(chief, store, { ...second, otherId: other.id }, noon)).toEqual({ ok: false, reason: 'linkLost' });
    expect((await story(store, first.id)).siblings).toMatchObject([{ id: other.id }]);
  });

  test('a writer links her own drafts; what readers see is linked by who may publish it', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [mine, also, live] = [await arabic.draft(), await english.draft(), await english.publish()];
    const stranger = { ...reporter, id: 'stranger@example.org' };
    expect(await linkArticles(stranger, store, { ...mine, otherId: also.id, source: 'here' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await linkArticles(reporter, store, { ...mine, otherId: live.id, source: 'here' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    value(await linkArticles(reporter, store, { ...mine, otherId: also.id, source: 'here' }, noon));
    expect(await removeArticle(reporter, store, mine, noon)).toEqual({ ok: false, reason: 'draftTranslated' });
  });

  test('an editor that was opened before neither undoes a link nor brings one back', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [source, other] = [await arabic.publish(), await english.publish({ slug: 'water' })];
    const opened = await story(store, other.id);
    value(await linkArticles(chief, store, { ...source, otherId: other.id, source: 'here' }, noon));
    const save = async (headline: string, was = opened) => value(await saveArticle(chief, store, { id: other.id, version: was.version, fields: { ...was.fields, headline }, kind: 'auto' }, noon)).version;
    const version = await save('Typed before the link was known');
    const linked = await story(store, other.id);
    expect(linked.fields.translatedFrom).toBe(source.id);
    value(await publishArticle(chief, store, { id: other.id, version, fields: { ...opened.fields, headline: 'Published' } }, noon));
    expect((await articlePage(store, source.id, noon))?.translations).toMatchObject([{ headline: 'Published' }]);
    value(await unlinkArticles(chief, store, { id: other.id, version: (await story(store, other.id)).version, otherId: source.id }, noon));
    await save('Typed before the parting was known', { ...linked, version: (await story(store, other.id)).version });
    expect((await story(store, other.id)).fields.translatedFrom).toBeNull();
    expect((await articlePage(store, source.id, noon))?.translations).toEqual([]);
  });

  test('stories are offered that stand alone in the other language, however their headline is spelled', async () => {
    const store = await fresh();
    const { arabic, english } = await twoLanguages(store);
    const [alone, withdrawn, source] = [await arabic.draft({ headline: 'أزمةُ المياه' }), await arabic.publish({ slug: 'مسحوب' }), await arabic.draft({ slug: 'مترجم' })];
    value(await withdrawArticle(chief, store, { ...withdrawn, reason: 'سبب' }, noon));
    value(await translateArticle(chief, store, { id: source.id, locale: 'en' }, noon));
    const here = await english.draft({ body: bodyOf('On water.') });
    const offered = async (words: string) => value(await findVersions(chief, store, { id: here.id, locale: 'ar', words })).map(({ id }) => id);
    expect(await offered('')).toEqual([alone.id]);
    expect([await offered('ازمه'), await offered('المياة ازمة'), await offered('نفط')]).toEqual([[alone.id], [alone.id], []]);
    expect(value(await findVersions(chief, store, { id: here.id, locale: 'en', words: '' }))).toEqual([]);
  });
});
