import { expect, test, type Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { mortalServer, type MortalServer } from './mortal-server.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf, headlineOf, keptOn, openStory, rowOf } from './stories.ts';

let server: MortalServer;
test.beforeAll(async () => {
  server = await mortalServer();
});
test.afterAll(() => server.kill());

/** Kills the server a moment after a save has left the browser: before it arrives, while it is written, or before it is answered. */
async function killDuringSave(page: Page, afterMs: number): Promise<void> {
  const left = page.waitForRequest((request) => request.url().endsWith(deskPaths.act('article.save')));
  await page.keyboard.press('Control+s');
  await left;
  await page.waitForTimeout(afterMs);
  await server.kill();
}

async function integrity(): Promise<unknown> {
  const checked = await store.read.all(sql`pragma integrity_check`);
  return z.array(z.object({ integrity_check: z.string() })).parse(checked)[0]?.integrity_check;
}

test('a server that is killed in the middle of a save loses nothing, and the editor goes on by itself', async ({ browser }) => {
  test.setTimeout(180_000);
  const writer = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const { id } = await draftOf(writer);
  const context = await browser.newContext();
  await beAs(context, writer);
  const page = await openStory(context, id, server.siteUrl);
  let saved = (await rowOf(id)).headline;
  for (const [turn, afterMs] of [0, 5, 15, 40].entries()) {
    const words = `عنوان قبل الانقطاع ${turn}`;
    await headlineOf(page).fill(words);
    await killDuringSave(page, afterMs);
    // Whole or not at all: either what was saved before, or what was just sent.
    expect([saved, words], `killed after ${afterMs} ms`).toContain((await rowOf(id)).headline);
    expect(await integrity()).toBe('ok');

    const onward = `عنوان أثناء الانقطاع ${turn}`;
    await headlineOf(page).fill(onward);
    await expect.poll(() => keptOn(page, id)).toContain(onward);
    await server.start();
    await expect.poll(async () => (await rowOf(id)).headline, { timeout: 40_000 }).toBe(onward);
    await expect.poll(() => keptOn(page, id)).toBe('');
    await expect(page.getByRole('button', { name: 'قارن النصين' })).toBeHidden();
    saved = onward;
  }
  await context.close();
});

test('a browser that is closed while the server is dead finds its words when both are back', async ({ browser }) => {
  const writer = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const { id } = await draftOf(writer);
  const context = await browser.newContext();
  await beAs(context, writer);
  const page = await openStory(context, id, server.siteUrl);
  await headlineOf(page).fill('عنوان لم يبلغ الخادم');
  await killDuringSave(page, 0);
  await headlineOf(page).fill('عنوان بعد موت الخادم');
  await expect.poll(() => keptOn(page, id)).toContain('عنوان بعد موت الخادم');
  await page.close();
  await server.start();

  const again = await openStory(context, id, server.siteUrl);
  await again.getByRole('button', { name: 'استعده' }).click();
  await expect(headlineOf(again)).toHaveValue('عنوان بعد موت الخادم');
  await expect.poll(async () => (await rowOf(id)).headline, { timeout: 15_000 }).toBe('عنوان بعد موت الخادم');
  await context.close();
});
