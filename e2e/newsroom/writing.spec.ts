import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { startArticle } from '#db/articles/writing/draft.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import { bodyText } from '#lib/body/plain-text.ts';
import type { Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { beAs, joinNewsroom, type Member } from './staff.ts';

const save = '**/admin/do/article.save';

async function draftOf(writer: Member): Promise<number> {
  const { read, t } = store;
  const [section] = await read.select({ id: t.section.id }).from(t.section).where(eq(t.section.slug, 'economy')).limit(1);
  if (!section) throw new Error('the demonstration has no section');
  const actor: Actor = { id: writer.id, name: writer.name, role: 'reporter', desks: ['economy'] };
  const fields = { headline: 'رصيف الحبوب', slug: `writing-${Date.now()}`, body: bodyOf('فقرة أولى.', 'فقرة ثانية.') };
  const started = await startArticle(actor, store, { locale: 'ar', sectionId: section.id, fields }, Date.now());
  if (!started.ok) throw new Error(`refused: ${started.reason}`);
  return started.value.id;
}

async function rowOf(id: number) {
  const [row] = await store.read.select({ headline: store.t.article.headline, body: store.t.article.body, version: store.t.article.version }).from(store.t.article).where(eq(store.t.article.id, id)).limit(1);
  if (!row) throw new Error('the story is gone');
  return { headline: row.headline, text: bodyText(row.body), version: row.version };
}

/** What this device keeps of the story, as one text; empty when the newsroom has everything. */
async function keptOn(page: Page, id: number): Promise<string> {
  return page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => localStorage.getItem(key) ?? '').join('\n'), `khabar:kept:${id}:`);
}

async function openStory(context: BrowserContext, id: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(deskPaths.article('ar', id));
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  return page;
}

const headlineOf = (page: Page) => page.getByLabel('العنوان', { exact: true });

test('two editors on one story compare what they saved, and both texts are kept', async ({ browser }) => {
  const [first, second] = [await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }), await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'نزار الدهشان' })];
  const id = await draftOf(first);
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  await beAs(one, first);
  await beAs(other, second);
  const [lina, nizar] = [await openStory(one, id), await openStory(other, id)];
  await headlineOf(lina).fill('عنوان لينا');
  await lina.keyboard.press('Control+s');
  await expect.poll(async () => (await rowOf(id)).headline).toBe('عنوان لينا');

  await headlineOf(nizar).fill('عنوان نزار');
  await nizar.getByText('فقرة ثانية.').click();
  await nizar.keyboard.press('End');
  await nizar.keyboard.type(' وزاد نزار جملة.');
  await nizar.keyboard.press('Control+s');
  await nizar.getByRole('button', { name: 'قارن النصين' }).click();
  const screen = nizar.getByRole('dialog', { name: 'نصان لمقال واحد' });
  await expect(screen.getByText('عنوان لينا')).toBeVisible();
  await screen.getByRole('button', { name: 'نص لينا البيلسان', exact: true }).first().click();
  await screen.getByRole('button', { name: 'احفظ ما اخترته' }).click();
  await expect(screen).toBeHidden();
  await expect.poll(() => rowOf(id)).toMatchObject({ headline: 'عنوان لينا', text: expect.stringContaining('وزاد نزار جملة.') });
  await expect(headlineOf(nizar)).toHaveValue('عنوان لينا');
  await one.close();
  await other.close();
});

test('fifty cuts of the network at any moment lose nothing that is older than five seconds', async ({ browser }) => {
  test.setTimeout(240_000);
  const writer = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const id = await draftOf(writer);
  const context = await browser.newContext();
  await beAs(context, writer);
  const page = await openStory(context, id);
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  let cut: 'none' | 'request' | 'answer' = 'none';
  await page.route(save, async (route) => {
    if (cut === 'request') return route.abort('connectionfailed');
    if (cut === 'answer') {
      await route.fetch();
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  const typed: string[] = [];
  let version = 0;
  for (let turn = 0; turn < 50; turn += 1) {
    cut = (['none', 'request', 'answer'] as const)[Math.floor(random() * 3)] ?? 'none';
    if (random() < 0.2) await context.setOffline(true);
    const words = `عنوان ${turn} ${'كلمة '.repeat(Math.floor(random() * 4))}`.trim();
    await headlineOf(page).fill(words);
    typed.push(words);
    await page.waitForTimeout(Math.floor(random() * 1500));
    if (random() < 0.5) await page.keyboard.press('Control+s');
    await context.setOffline(false);
    const [kept, row] = [await keptOn(page, id), await rowOf(id)];
    // What was typed a moment ago may still be on its way to the device; what came before it may not.
    const safe = typed.slice(-2).some((text) => kept.includes(text) || row.headline === text);
    expect(safe, `after cut ${turn}`).toBe(true);
    expect(row.version).toBeGreaterThanOrEqual(version);
    version = row.version;
    await expect(page.getByRole('button', { name: 'قارن النصين' })).toBeHidden();
  }
  cut = 'none';
  await headlineOf(page).fill('عنوان أخير');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await rowOf(id)).headline, { timeout: 40_000 }).toBe('عنوان أخير');
  await expect.poll(() => keptOn(page, id)).toBe('');
  await context.close();
});

test('words written after the session had ended are kept, and offered when the story is opened again', async ({ browser }) => {
  const writer = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const id = await draftOf(writer);
  const context = await browser.newContext();
  await beAs(context, writer);
  const page = await openStory(context, id);
  await context.clearCookies();
  await headlineOf(page).fill('عنوان لم يصل');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('link', { name: 'سجّل الدخول' })).toBeVisible();
  expect(await keptOn(page, id)).toContain('عنوان لم يصل');
  await page.close();
  expect((await rowOf(id)).headline).toBe('رصيف الحبوب');
  await beAs(context, writer);

  const again = await openStory(context, id);
  await expect(headlineOf(again)).toHaveValue('رصيف الحبوب');
  await again.getByRole('button', { name: 'استعده' }).click();
  await expect(headlineOf(again)).toHaveValue('عنوان لم يصل');
  await expect.poll(async () => (await rowOf(id)).headline, { timeout: 15_000 }).toBe('عنوان لم يصل');
  await context.close();
});
