import { expect, test } from 'vitest';
import { publishArticle } from '#db/articles/publish.ts';
import { reviseArticle } from '#db/articles/revise.ts';
import { sqliteMaker } from '#db/testing.ts';
import { chief, openNewsroom, system, value } from '#db/testing-newsroom.ts';
import dataCache from './data-cache.ts';
import PageCacheHandler from './page-cache.ts';
import { settled } from './settled.ts';

const fresh = sqliteMaker();
const page = (text: string, tags: string, status = 200) => ({ kind: 'APP_PAGE', status, html: text, headers: { 'x-next-cache-tags': tags } });

async function newsroom() {
  globalThis.khabarStore = await fresh();
  if (globalThis.khabarTagLog) globalThis.khabarTagLog.clock = null;
  const { publish } = await openNewsroom(globalThis.khabarStore);
  const now = Date.now();
  const story = await publish({}, now);
  return { store: globalThis.khabarStore, story, tag: `article:${story.id}`, now };
}

test('a page is kept until its story changes, and not after', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  expect(await pages.get('/one')).toBeNull();
  await pages.set('/one', page('old', tag));
  expect((await pages.get('/one'))?.value).toMatchObject({ html: 'old' });
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  expect(await new PageCacheHandler().get('/one')).toBeNull();
});

test('a page that was being made when its story changed is not served', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  expect(await pages.get('/race')).toBeNull();
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  await pages.set('/race', page('made of what was there before', tag));
  expect(await pages.get('/race')).toBeNull();
});

test('of two renders of one page the one that began before the change does not win', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  await pages.get('/two');
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  await pages.get('/two');
  await pages.set('/two', page('old', tag));
  await pages.set('/two', page('new', tag));
  expect(await pages.get('/two')).toBeNull();
});

test('a page ends at the hour of a scheduled story', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  const at = Date.now() + 80;
  value(await publishArticle(system, store, { ...story, at }, Date.now()));
  await pages.get('/hour');
  await pages.set('/hour', page('before', tag));
  expect(await pages.get('/hour')).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(await pages.get('/hour')).toBeNull();
});

test('answers other than 200, and pages nobody saw begin, are not kept', async () => {
  const { tag } = await newsroom();
  const pages = new PageCacheHandler();
  await pages.get('/missing');
  await pages.set('/missing', page('not found', tag, 404));
  expect(await pages.get('/missing')).toBeNull();
  await pages.set('/unseen', page('who knows when', tag));
  expect(await pages.get('/unseen')).toBeNull();
});

test('a cached read obeys the same log, and one that breaks off is not kept', async () => {
  const { store, story, tag } = await newsroom();
  const entry = (text: string) => ({
    value: new Blob([text]).stream(), tags: [tag], stale: 300, timestamp: Date.now(), expire: 1000, revalidate: 1000,
  });
  expect(await dataCache.get('read', [])).toBeUndefined();
  await dataCache.set('read', Promise.resolve(entry('old')));
  const kept = await dataCache.get('read', []);
  expect(kept && (await new Response(kept.value).text())).toBe('old');
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  expect(await dataCache.get('read', [])).toBeUndefined();
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('broke off')) });
  await dataCache.set('read', Promise.resolve({ ...entry(''), value: broken }));
  expect(await dataCache.get('read', [])).toBeUndefined();
});

test('a page that may have shared a read begun before a change is as old as that read', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  await dataCache.get('slow read', []);
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  await pages.get('/joined');
  await dataCache.set('slow read', Promise.resolve({ value: new Blob(['old']).stream(), tags: [tag], stale: 300, timestamp: Date.now(), expire: 1000, revalidate: 1000 }));
  await pages.set('/joined', page('made of the slow read', tag));
  expect(await pages.get('/joined')).toBeNull();
});

test('a request waits for what was begun before a change, and only for that', async () => {
  const { store, story, tag } = await newsroom();
  const pages = new PageCacheHandler();
  await pages.get('/x/$/ar/articles/1/%D8%AE');
  await settled('/ar/articles/1/خ');
  value(await reviseArticle(chief, store, { ...story, patch: { headline: 'جديد' } }, Date.now()));
  let waited = true;
  const waiting = settled('/ar/articles/1/%D8%AE').then(() => (waited = false));
  await settled('/ar/articles/2/other');
  expect(waited).toBe(true);
  await pages.set('/x/$/ar/articles/1/%D8%AE', page('old', tag));
  await waiting;
  expect(waited).toBe(false);
});
