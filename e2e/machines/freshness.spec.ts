import { readdirSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { correctArticle } from '#db/articles/correct.ts';
import { publishArticle } from '#db/articles/publish.ts';
import { reviseArticle } from '#db/articles/revise.ts';
import { withdrawArticle } from '#db/articles/withdraw.ts';
import { arrangeFront } from '#db/fronts/arrange.ts';
import { editionInForce } from '#db/fronts/in-force.ts';
import type { FrontSlot } from '#lib/front/slots.ts';
import { systemActor } from '#lib/permissions.ts';
import { paths } from '#lib/urls.ts';
import { chief, store, storyOf } from '../newsroom.ts';

/** Changes are made by this process; the server is another one and is told nothing but through the database. */

test('a changed headline shows at the very next request, on the story and wherever it is listed', async ({ request }) => {
  const story = await storyOf('saqqaeen-cisterns');
  const lists = ['/environment', '/latest', story.path];
  for (const path of lists) await request.get(path);
  let version = story.version;
  for (let round = 1; round <= 10; round += 1) {
    const headline = `عنوان الجولة ${round}`;
    expect((await reviseArticle(chief, store, { id: story.id, version, patch: { headline } }, Date.now())).ok).toBe(true);
    version += 1;
    for (const path of lists) expect(await shows(request, path, headline), path).toBe(true);
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
    expect(await shows(request, story.path, headline)).toBe(true);
    await Promise.all(renders);
    expect(await shows(request, story.path, headline)).toBe(true);
  }
});

test('a story under embargo is nowhere before its hour and everywhere after it', async ({ request }) => {
  const story = await storyOf('jar-of-wheat');
  const soon = Date.now() + 3000;
  expect((await publishArticle(systemActor('e2e'), store, { id: story.id, version: story.version, at: soon }, Date.now())).ok).toBe(true);
  expect((await request.get(story.path)).status()).toBe(404);
  expect((await request.get(paths.short(story.id), { maxRedirects: 0 })).status()).toBe(404);
  for (const path of ['/science', '/latest', '/']) expect(await shows(request, path, story.headline)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, soon - Date.now() + 20));
  expect((await request.get(story.path)).status()).toBe(200);
  for (const path of ['/science', '/latest']) expect(await shows(request, path, story.headline)).toBe(true);
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
  for (const path of ['/environment', '/latest', '/']) expect(await shows(request, path, story.headline)).toBe(false);
});

test('a correction and a new front show at the next request', async ({ request }) => {
  const story = await storyOf('riqaa-dialects');
  await request.get(story.path);
  await correctArticle(chief, store, { id: story.id, version: story.version, text: 'كان عدد اللهجات ستًّا، والصحيح سبع.' }, Date.now());
  expect(await shows(request, story.path, 'والصحيح سبع')).toBe(true);
  expect(await shows(request, '/corrections', 'والصحيح سبع')).toBe(true);
  const before = await frontOf('en');
  await request.get('/en');
  const lead = await storyOf('last-sailmaker');
  await arrangeFront(chief, store, { locale: 'en', slots: [{ zone: 'lead', articleId: lead.id }] }, Date.now());
  const front = await (await request.get('/en')).text();
  expect(front.includes(lead.headline)).toBe(true);
  await arrangeFront(chief, store, { locale: 'en', slots: before }, Date.now());
  expect(await shows(request, '/en', 'return the Sahour')).toBe(true);
});

test('a summary outlives another headline, and disappears when the text it stands on changes', async ({ request }) => {
  const story = await storyOf('uqab-returning-comet');
  expect(await shows(request, story.path, 'ملخص المقال')).toBe(true);
  const headline = `${story.headline} من جديد`;
  const renamed = await reviseArticle(chief, store, { id: story.id, version: story.version, patch: { headline } }, Date.now());
  expect(await shows(request, story.path, headline)).toBe(true);
  expect(await shows(request, story.path, 'ملخص المقال')).toBe(true);
  const [row] = await store.read.select({ body: store.t.article.body }).from(store.t.article).where(eq(store.t.article.id, story.id));
  const content = row?.body.content.map((block) => (block.type === 'paragraph' ? { ...block, content: [...(block.content ?? []), { type: 'text' as const, text: ' وفيه تعديل.' }] } : block)) ?? [];
  await reviseArticle(chief, store, { id: story.id, version: renamed.ok ? renamed.value.version : 0, patch: { body: { type: 'doc', content } } }, Date.now());
  expect(await shows(request, story.path, 'وفيه تعديل')).toBe(true);
  expect(await shows(request, story.path, 'ملخص المقال')).toBe(false);
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

/** Whether a page shows these words; the page itself would be a poor message of failure. */
async function shows(request: APIRequestContext, path: string, words: string): Promise<boolean> {
  return (await (await request.get(path)).text()).includes(words);
}

/** The slots that readers see now. */
async function frontOf(locale: 'ar' | 'en'): Promise<FrontSlot[]> {
  return (await editionInForce(store, store.read, { locale, sectionId: null }, Date.now()))?.slots ?? [];
}
