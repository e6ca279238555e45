import { expect, test } from '@playwright/test';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf, headlineOf, keptOn, openStory, rowOf } from './stories.ts';

const save = '**/admin/do/article.save';

test('two editors on one story compare what they saved, and both texts are kept', async ({ browser }) => {
  const [first, second] = [await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }), await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'نزار الدهشان' })];
  const { id } = await draftOf(first);
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  await beAs(one, first);
  await beAs(other, second);
  const [lina, nizar] = [await openStory(one, id), await openStory(other, id)];
  await headlineOf(lina).fill('عنوان لينا');
  await lina.keyboard.press('Control+s');
  await expect.poll(async () => (await rowOf(id)).headline).toBe('عنوان لينا');

  await headlineOf(nizar).fill('عنوان نزار');
  await nizar.getByText('فقرة ثانية عنه.').click();
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
  const { id } = await draftOf(writer);
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
  const { id } = await draftOf(writer);
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
