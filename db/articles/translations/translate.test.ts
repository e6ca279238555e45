import { expect, test } from 'vitest';
import type { Store } from '../../store/store.ts';
import { onBothDatabases } from '../../testing.ts';
import { bodyOf, chief, noon, openNewsroom, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import type { StoryFields } from '../input.ts';
import { articlePage } from '../published.ts';
import { saveArticle } from '../writing/save.ts';
import { approveArticle } from '../workflow/approve.ts';
import { translationDesk } from './desk.ts';
import { followSource, translateArticle } from './translate.ts';

async function change(store: Store, id: number, words: Partial<StoryFields>): Promise<number> {
  const story = await deskStory(chief, store, id, noon);
  if (!story) throw new Error('no story');
  return value(await saveArticle(chief, store, { id, version: story.version, fields: { ...story.fields, ...words }, kind: 'save' }, noon)).version;
}

onBothDatabases((fresh) => {
  test('a translation begins with the text of its source, and only its own language has it', async () => {
    const store = await fresh();
    const arabic = await openNewsroom(store);
    const english = await openNewsroom(store, 'en');
    const source = await arabic.publish();
    const made = value(await translateArticle(chief, store, { id: source.id, locale: 'en' }, noon));
    expect(await deskStory(chief, store, made.id, noon)).toMatchObject({ locale: 'en', stage: 'draft', fields: { sectionId: english.section.id, authorIds: [english.author.id], body: bodyOf('فقرة أولى.', 'فقرة ثانية.'), translatedFrom: source.id } });
    expect(await translateArticle(chief, store, { id: source.id, locale: 'en' }, noon)).toMatchObject({ reason: 'translationExists' });
    expect(await translateArticle(chief, store, { id: source.id, locale: 'ar' }, noon)).toMatchObject({ reason: 'sameLanguage' });
    expect((await articlePage(store, source.id, noon))?.translations).toEqual([]);
  });

  test('a translation lags where the words of its source changed, and no longer once it follows', async () => {
    const store = await fresh();
    const arabic = await openNewsroom(store);
    await openNewsroom(store, 'en');
    const source = await arabic.draft();
    const made = value(await translateArticle(chief, store, { id: source.id, locale: 'en' }, noon));
    const lag = async () => (await translationDesk(chief, store, made.id))?.lag;
    expect(await lag()).toEqual({ lines: [], blocks: [], removed: 0 });
    const approved = value(await approveArticle(chief, store, source, noon));
    expect(await lag()).toEqual({ lines: [], blocks: [], removed: 0 });
    const version = await change(store, source.id, { headline: 'عنوان جديد', body: bodyOf('فقرة أولى.', 'فقرة تغيّرت كلماتها.') });
    expect(version).toBe(approved.version + 1);
    expect(await lag()).toEqual({ lines: ['headline'], blocks: ['p2'], removed: 0 });
    expect((await deskStory(chief, store, source.id, noon))?.siblings).toMatchObject([{ id: made.id, locale: 'en', lags: true }]);
    expect(await followSource(chief, store, { ...made, sourceVersion: version + 1 }, noon)).toMatchObject({ reason: 'articleStale' });
    value(await followSource(chief, store, { ...made, sourceVersion: version }, noon));
    expect(await lag()).toEqual({ lines: [], blocks: [], removed: 0 });
    expect((await deskStory(chief, store, source.id, noon))?.siblings).toMatchObject([{ lags: false }]);
  });
});
