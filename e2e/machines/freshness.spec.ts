import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { correctArticle } from '#db/articles/correct.ts';
import { publishArticle } from '#db/articles/publish.ts';
import { reviseArticle } from '#db/articles/revise.ts';
import { withdrawArticle } from '#db/articles/withdraw.ts';
import { arrangeFront } from '#db/fronts/arrange.ts';
import { paths } from '#lib/urls.ts';
import { chief, store, storyOf } from '../newsroom.ts';

/** Changes are made by this process; the server is another one and is told nothing but through the database. */

test('a changed headline shows at the very next request, on the story and wherever it is listed', async ({ request }) => {
  const story = await storyOf('marsa-seagrass');
  const lists = ['/environment', '/latest', story.path];
  for (const path of lists) await request.get(path);
  let version = story.version;
  for (let round = 1; round <= 10; round += 1) {
    const headline = `عنوان الجولة ${round}`;
    expect((await reviseArticle(chief, store, { id: story.id, version, patch: { headline } }, Date.now())).ok).toBe(true);
    version += 1;
    for (const path of lists) expect(await (await request.get(path)).text(), path).toContain(headline);
  }
});

test('a change that lands while pages render is not lost', async ({ request }) => {
  const story = await storyOf('depot-swifts');
  let version = story.version;
  for (let round = 1; round <= 15; round += 1) {
    const headline = `Race number ${round}`;
    // The first change empties the cache, so that these renders are under way when the second one lands.
    await reviseArticle(chief, store, { id: story.id, version, patch: { headline: `Before ${round}` } }, Date.now());
    const renders = Array.from({ length: 4 }, () => request.get(story.path));
    await new Promise((resolve) => setTimeout(resolve, round));
    await reviseArticle(chief, store, { id: story.id, version: version + 1, patch: { headline } }, Date.now());
    version += 2;
    expect(await (await request.get(story.path)).text()).toContain(headline);
    await Promise.all(renders);
    expect(await (await request.get(story.path)).text()).toContain(headline);
  }
});

test('a story under embargo is nowhere before its hour and everywhere after it', async ({ request }) => {
  const story = await storyOf('jar-of-wheat');
  const soon = Date.now() + 3000;
  expect((await publishArticle(chief, store, { id: story.id, version: story.version, at: soon }, Date.now())).ok).toBe(true);
  expect((await request.get(story.path)).status()).toBe(404);
  expect((await request.get(paths.short(story.id), { maxRedirects: 0 })).status()).toBe(404);
  for (const path of ['/science', '/latest', '/']) expect(await (await request.get(path)).text()).not.toContain(story.headline);
  await new Promise((resolve) => setTimeout(resolve, soon - Date.now() + 20));
  expect((await request.get(story.path)).status()).toBe(200);
  for (const path of ['/science', '/latest']) expect(await (await request.get(path)).text()).toContain(story.headline);
});

test('a withdrawn story answers 410 with its reason and is gone from every list', async ({ request }) => {
  const story = await storyOf('nouran-morning-fog');
  for (const path of [story.path, '/environment', '/latest']) expect((await request.get(path)).status()).toBe(200);
  expect((await withdrawArticle(chief, store, { id: story.id, version: story.version, reason: 'لم يصمد الخبر أمام التحقق' }, Date.now())).ok).toBe(true);
  const notice = await request.get(story.path);
  expect(notice.status()).toBe(410);
  const html = await notice.text();
  expect(html).toContain('سُحب هذا الخبر');
  expect(html).toContain('لم يصمد الخبر أمام التحقق');
  expect(html).toContain('noindex');
  expect((await request.get(paths.short(story.id))).status()).toBe(410);
  for (const path of ['/environment', '/latest', '/']) expect(await (await request.get(path)).text()).not.toContain(story.headline);
});

test('a correction and a new front show at the next request', async ({ request }) => {
  const story = await storyOf('riqaa-dialects');
  await request.get(story.path);
  await correctArticle(chief, store, { id: story.id, version: story.version, text: 'كان عدد اللهجات ستًّا، والصحيح سبع.' }, Date.now());
  expect(await (await request.get(story.path)).text()).toContain('والصحيح سبع');
  expect(await (await request.get('/corrections')).text()).toContain('والصحيح سبع');
  const before = await store.read.select().from(store.t.frontSlot);
  await request.get('/en');
  const lead = await storyOf('last-sailmaker');
  await arrangeFront(chief, store, { locale: 'en', slots: [{ zone: 'lead', articleId: lead.id }] }, Date.now());
  const front = await (await request.get('/en')).text();
  expect(front.indexOf(lead.headline)).toBeGreaterThan(0);
  expect(before.length).toBeGreaterThan(1);
});

test('a summary disappears when its text changes', async ({ request }) => {
  const story = await storyOf('uqab-returning-comet');
  expect(await (await request.get(story.path)).text()).toContain('ملخص المقال');
  await reviseArticle(chief, store, { id: story.id, version: story.version, patch: { headline: `${story.headline} من جديد` } }, Date.now());
  expect(await (await request.get(story.path)).text()).not.toContain('ملخص المقال');
});

test('pages and made-up addresses leave no file behind', async ({ request }) => {
  const before = filesOfTheBuild();
  for (let n = 0; n < 60; n += 1) await request.get(`/made-up-${n}`);
  for (const path of ['/society', '/politics', '/sport', (await storyOf('cook-eighty-recipes')).path]) await request.get(path);
  expect(filesOfTheBuild()).toEqual(before);
});

function filesOfTheBuild(): string[] {
  return readdirSync('.next', { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith('trace')).toSorted();
}
