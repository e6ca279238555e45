import { devices, expect, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { paths, readCountOf } from '#lib/urls.ts';
import { store, storyOf } from '../newsroom.ts';

const { userAgent } = devices['Pixel 7'];

async function viewsOf(id: number): Promise<number> {
  const { read, t } = store;
  const rows = await read.select({ count: t.viewCount.count }).from(t.viewCount).where(eq(t.viewCount.articleId, id));
  return rows.reduce((sum, { count }) => sum + count, 0);
}

test('a story that stays before a reader is counted once, without cookies', async ({ browser }) => {
  const { id, path } = await storyOf('saahour-river');
  const context = await browser.newContext({ userAgent });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname));
  await page.goto(path);
  await expect.poll(() => viewsOf(id), { timeout: 20_000 }).toBe(1);
  expect(sent).toEqual([readCountOf(path)]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a glance, a front and a program that says what it is are not counted', async ({ browser, request }) => {
  const { id, path } = await storyOf('zarqa-four-seasons');
  const context = await browser.newContext({ userAgent });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (asked) => asked.method() === 'POST' && sent.push(asked.url()));
  await page.goto(path);
  await page.waitForTimeout(3000);
  await page.goto(paths.front('ar'));
  await page.waitForTimeout(6000);
  expect(sent).toEqual([]);
  await context.close();
  const door = readCountOf(path) ?? '';
  const otherwise: Record<string, string>[] = [
    { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Sec-Fetch-Site': 'same-origin' },
    { 'User-Agent': userAgent, 'Sec-Fetch-Site': 'cross-site' },
    { 'User-Agent': userAgent, 'Sec-Fetch-Site': 'same-origin', 'Sec-Purpose': 'prefetch' },
  ];
  for (const headers of otherwise) expect((await request.post(door, { headers })).status()).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 6000));
  expect(await viewsOf(id)).toBe(0);
});
