import { expect, test } from 'vitest';
import { frontPage } from '../fronts/published.ts';
import { locate } from '../site/published.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { correctArticle } from './correct.ts';
import { publishArticle } from './publish.ts';
import { articlePage, breakingArticle, correctedArticles, listArticles, relatedArticles } from './published.ts';
import { reviseArticle } from './revise.ts';
import { withdrawArticle } from './withdraw.ts';

onBothDatabases((fresh) => {
  test('a draft is seen nowhere', async () => {
    const store = await fresh();
    const { draft, section, topic, author } = await openNewsroom(store);
    const { id } = await draft({ breaking: true });
    expect(await articlePage(store, id, noon)).toBeNull();
    for (const of of [{ locale: 'ar' as const }, { sectionId: section.id }, { topicId: topic.id }, { authorId: author.id }]) {
      expect((await listArticles(store, { of, limit: 9, now: noon }))?.cards).toEqual([]);
    }
    expect(await breakingArticle(store, 'ar', noon)).toBeNull();
    expect((await frontPage(store, 'ar', noon)).lead).toBeNull();
    expect(await locate(store, { kind: 'article', locale: 'ar', id, slug: 'خبر' }, noon)).toEqual({ status: 'missing' });
  });

  test('a story under embargo is seen from its hour on, without anything running', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish({}, noon + hour);
    expect(await articlePage(store, id, noon + hour - 1)).toBeNull();
    expect((await articlePage(store, id, noon + hour))?.publishedAt).toBe(noon + hour);
    expect((await listArticles(store, { of: { locale: 'ar' }, limit: 9, now: noon + hour }))?.cards).toHaveLength(1);
  });

  test('a withdrawn story leaves a notice and is in no list', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    value(await correctArticle(chief, store, { id, version, text: 'كان الرقم خطأً.' }, noon));
    value(await withdrawArticle(chief, store, { id, version: version + 1, reason: 'لم يثبت الخبر' }, noon + 1));
    expect(await articlePage(store, id, noon + 2)).toBeNull();
    expect((await listArticles(store, { of: { locale: 'ar' }, limit: 9, now: noon + 2 }))?.cards).toEqual([]);
    expect(await correctedArticles(store, { locale: 'ar', limit: 9, now: noon + 2 })).toEqual([]);
    expect(await locate(store, { kind: 'short', locale: 'ar', id }, noon + 2)).toEqual({ status: 'gone', locale: 'ar', id });
  });

  test('a reporter may draft and may not publish', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    expect(await publishArticle(reporter, store, drafted, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await articlePage(store, drafted.id, noon)).toBeNull();
  });

  test('a change to a version that is no longer the last one is refused and changes nothing', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    value(await reviseArticle(chief, store, { id, version, patch: { headline: 'عنوان أول' } }, noon));
    expect(await reviseArticle(chief, store, { id, version, patch: { headline: 'عنوان ثانٍ' } }, noon)).toEqual({ ok: false, reason: 'articleStale' });
    expect((await articlePage(store, id, noon))?.headline).toBe('عنوان أول');
  });

  test('of twenty changes at once exactly one wins', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => reviseArticle(chief, store, { id, version, patch: { headline: `عنوان ${n}` } }, noon)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('a revision touches only what it names, and moves the time of update only with the text', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish({ kicker: 'ماء', standfirst: 'جملة تحت العنوان', breaking: true });
    value(await reviseArticle(chief, store, { id, version, patch: { breaking: false } }, noon + 1));
    const unchanged = await articlePage(store, id, noon + 1);
    expect(unchanged).toMatchObject({ kicker: 'ماء', standfirst: 'جملة تحت العنوان', updatedAt: null, topics: [{ name: 'المياه' }] });
    value(await reviseArticle(chief, store, { id, version: version + 1, patch: { body: bodyOf('نص جديد.') } }, noon + 2));
    expect(await articlePage(store, id, noon + 2)).toMatchObject({ updatedAt: noon + 2, words: 2 });
  });

  test('a body that the schema does not allow is refused at the door', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }] };
    expect(await reviseArticle(chief, store, { id, version, patch: { body } }, noon)).toEqual({ ok: false, reason: 'storyInvalid' });
  });

  test('lists page by the id of the last story, and made-up pages do not exist', async () => {
    const store = await fresh();
    const { publish, section } = await openNewsroom(store);
    const ids: number[] = [];
    for (let n = 0; n < 5; n += 1) ids.push((await publish({}, noon - n * hour)).id);
    const first = await listArticles(store, { of: { sectionId: section.id }, limit: 3, now: noon });
    expect(first).toMatchObject({ older: ids[2] });
    const second = await listArticles(store, { of: { sectionId: section.id }, limit: 3, now: noon, before: ids[2] });
    expect(second?.cards.map((card) => card.id)).toEqual([ids[3], ids[4]]);
    expect(second?.older).toBeNull();
    const address = { kind: 'section' as const, locale: 'ar' as const, slug: 'economy' };
    expect(await locate(store, { ...address, before: ids[2] }, noon)).toEqual({ status: 'found', path: `/economy/before/${ids[2]}` });
    expect(await locate(store, { ...address, before: ids[4] }, noon)).toEqual({ status: 'missing' });
    expect(await locate(store, { ...address, before: 99 }, noon)).toEqual({ status: 'missing' });
  });

  test('related stories share topics, and the story itself is not among them', async () => {
    const store = await fresh();
    const { publish, topic } = await openNewsroom(store);
    const { id } = await publish();
    const other = await publish();
    await publish({ topicIds: [] });
    const related = await relatedArticles(store, { id, topicIds: [topic.id], limit: 4, now: noon });
    expect(related.map((card) => card.id)).toEqual([other.id]);
  });

  test('translations are joined by their group and only where both are live', async () => {
    const store = await fresh();
    const arabic = await openNewsroom(store, 'ar');
    const english = await openNewsroom(store, 'en');
    const { id } = await arabic.publish({ groupKey: 'river' });
    const draft = await english.draft({ groupKey: 'river', slug: 'river', headline: 'River' });
    expect((await articlePage(store, id, noon))?.translations).toEqual([]);
    value(await publishArticle(chief, store, draft, noon));
    expect((await articlePage(store, id, noon))?.translations).toEqual([{ locale: 'en', id: draft.id, slug: 'river', headline: 'River' }]);
  });
});
