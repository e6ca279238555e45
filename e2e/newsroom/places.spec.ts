import { expect, test, type Browser, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { initialSettings } from '#db/site/input.ts';
import { saveSettings } from '#db/site/save.ts';
import { savePage } from '#db/pages/save.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import { bodyText } from '#lib/body/plain-text.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { siteAddress, store, storyOf } from '../newsroom.ts';
import { beAs, joinNewsroom, type Member } from './staff.ts';

const system = systemActor('test');

async function openAs(browser: Browser, member: Member, path: string): Promise<Page> {
  const context = await browser.newContext();
  await beAs(context, member);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test.describe('the settings of the site', () => {
  test.afterAll(async () => {
    await saveSettings(system, store, { logos: initialSettings.logos, policies: initialSettings.policies }, Date.now());
  });

  test('a logo stands in the head of readers’ pages, and a policy in what machines are told', async ({ browser, page: reader }) => {
    const page = await openAs(browser, await joinNewsroom({ role: 'admin' }), deskPaths.place('ar', 'site'));
    const drawn = await sharp({ create: { width: 700, height: 200, channels: 4, background: { r: 20, g: 60, b: 80, alpha: 1 } } }).png().toBuffer();
    const places = page.getByRole('group', { name: 'على الورق الفاتح' });
    // Pressed before the page has woken up, a button does nothing.
    await expect(async () => {
      if (!await page.getByRole('dialog').isVisible()) await places.first().getByRole('button', { name: 'اختر صورة' }).click();
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2000 });
    }).toPass();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('dialog').getByRole('button', { name: 'اختر صورة' }).click()]);
    await chooser.setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: drawn });
    await expect(page.getByRole('dialog').getByText(/جاهزة في المكتبة|كانت في المكتبة/)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'استعمل الصورة' }).click();
    await expect(places.first().getByRole('button', { name: 'أزلها' })).toBeVisible();
    await page.getByRole('combobox', { name: 'ميثاق الأخلاقيات' }).selectOption({ label: 'ميثاق التحرير' });
    await page.getByRole('button', { name: 'احفظ الإعدادات' }).click();
    await expect(page.getByText('حُفظت الإعدادات')).toBeVisible();

    const story = await storyOf('saahour-river');
    await reader.goto(story.path);
    await expect(reader.getByRole('banner').getByRole('link', { name: 'خبر', exact: true }).getByRole('img', { name: 'خبر' })).toBeVisible();
    const told = await reader.locator('script[type="application/ld+json"]').first().textContent() ?? '';
    expect(told).toMatch(/"logo":\{"@type":"ImageObject","url":"[^"]*\/media\/[^"]+\.webp"/);
    expect(told).toContain(`"ethicsPolicy":"${siteAddress(paths.page('ar', 'ethics'))}"`);
    await reader.goto(paths.front('en'));
    await expect(reader.getByRole('banner').getByRole('img')).toHaveCount(0);

    await page.getByRole('button', { name: 'تراجع' }).click();
    await expect(places.first().getByRole('button', { name: 'أزلها' })).toHaveCount(0);
    await reader.goto(story.path);
    await expect(reader.getByRole('banner').getByRole('img')).toHaveCount(0);
  });
});

async function pageOf(slug: string): Promise<number> {
  const written = await savePage(system, store, { locale: 'ar', groupKey: slug, slug, title: 'صفحة للتجربة', body: bodyOf('فقرة أولى.', 'فقرة ثانية.'), position: 90 }, Date.now());
  if (!written.ok) throw new Error(`refused: ${written.reason}`);
  return written.value.id;
}

async function rowOf(id: number) {
  const [row] = await store.read.select().from(store.t.page).where(eq(store.t.page.id, id)).limit(1);
  if (!row) throw new Error('the page is gone');
  return { title: row.title, text: bodyText(row.body), version: row.version };
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'نص المقال' }).getByText('فقرة ثانية.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

test('of two who write on one page the second is shown both texts, and chooses', async ({ browser }) => {
  const id = await pageOf(`two-hands-${Date.now()}`);
  const [chief, admin] = [await joinNewsroom({ role: 'chief', name: 'هالة المرجاني' }), await joinNewsroom({ role: 'admin', name: 'سامي الغيث' })];
  const [mine, theirs] = [await openAs(browser, chief, deskPaths.page('ar', id)), await openAs(browser, admin, deskPaths.page('ar', id))];
  await typeAtEnd(theirs, ' وزيادة سامي.');
  await theirs.getByRole('textbox', { name: 'العنوان', exact: true }).fill('عنوان سامي');
  await theirs.getByRole('button', { name: 'احفظ وانشر' }).click();
  await expect(theirs.getByText(/حُفظت صفحة «عنوان سامي»/)).toBeVisible();

  await typeAtEnd(mine, ' وزيادة هالة.');
  await mine.getByRole('button', { name: 'احفظ وانشر' }).click();
  const dialog = mine.getByRole('dialog', { name: 'نصان لصفحة واحدة' });
  await expect(dialog.getByText(/حفظ سامي الغيث هذه الصفحة/)).toBeVisible();
  expect(await rowOf(id)).toMatchObject({ title: 'عنوان سامي', text: expect.stringContaining('وزيادة سامي'), version: 2 });
  await dialog.getByRole('button', { name: 'لاحقًا' }).click();
  await expect(mine.getByText(/لم يُنشر نصك ولم يضع/)).toBeVisible();
  await mine.getByRole('button', { name: 'قارن النصين' }).click();
  await dialog.getByRole('button', { name: 'كلاهما', exact: true }).click();
  await dialog.getByRole('button', { name: 'انشر ما اخترته' }).click();
  await expect(dialog).toBeHidden();
  const row = await rowOf(id);
  expect(row).toMatchObject({ title: 'عنوان سامي', version: 3 });
  expect(row.text).toContain('وزيادة سامي');
  expect(row.text).toContain('وزيادة هالة');
});

test('words that were not published are there again after the page has been reloaded, and can be given up', async ({ browser }) => {
  const id = await pageOf(`reloaded-${Date.now()}`);
  const page = await openAs(browser, await joinNewsroom({ role: 'chief' }), deskPaths.page('ar', id));
  await typeAtEnd(page, ' لم يُنشر هذا.');
  await expect(page.getByText('لم يُنشر بعد، ومحفوظ على هذا الجهاز')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/هذا نصك الذي لم يُنشر/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'نص المقال' })).toContainText('لم يُنشر هذا.');
  expect((await rowOf(id)).text).not.toContain('لم يُنشر هذا.');
  await page.getByRole('button', { name: 'عد إلى المنشور' }).click();
  await expect(page.getByRole('textbox', { name: 'نص المقال' })).not.toContainText('لم يُنشر هذا.');
  await page.getByText('تراجع', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'نص المقال' })).toContainText('لم يُنشر هذا.');
  await page.getByRole('button', { name: 'احفظ وانشر' }).click();
  await expect(page.getByText(/حُفظت صفحة/)).toBeVisible();
  expect((await rowOf(id)).text).toContain('لم يُنشر هذا.');
  await page.reload();
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  await expect(page.getByText(/هذا نصك الذي لم يُنشر/)).toHaveCount(0);
});

test('a picture that is to be replaced is asked about before its words are saved', async ({ browser }) => {
  const page = await openAs(browser, await joinNewsroom({ role: 'editor', desks: ['economy'] }), deskPaths.place('ar', 'media'));
  const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 90, g: 40, b: Date.now() % 200 } } }).png().toBuffer();
  const sheet = page.getByRole('dialog', { name: 'الصورة وكلماتها' });
  await expect(async () => {
    if (!await sheet.isVisible()) await page.getByRole('grid').getByRole('row').first().click({ timeout: 2000 });
    await expect(sheet).toBeVisible({ timeout: 3000 });
  }).toPass();
  const before = await sheet.locator('img').first().getAttribute('src') ?? '';
  const licence = `وكالة ${Date.now()}`;
  await sheet.getByLabel('الرخصة').fill(licence);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), sheet.getByRole('button', { name: 'استبدل الملف' }).click()]);
  await chooser.setFiles({ name: 'after.png', mimeType: 'image/png', buffer: drawn });
  await expect(sheet.getByRole('button', { name: 'استبدلها' })).toBeInViewport();
  await sheet.getByRole('button', { name: 'احفظ' }).click();
  await expect(sheet.getByText(/لم يُحفظ شيء بعد/)).toBeInViewport();
  await sheet.getByRole('button', { name: 'استبدلها' }).click();
  await expect(page.getByText('استُبدلت الصورة في كل مواضعها.')).toBeVisible({ timeout: 20_000 });
  await expect(sheet.locator('img').first()).not.toHaveAttribute('src', before);
  await expect(sheet.getByLabel('الرخصة')).toHaveValue(licence);
  await sheet.getByRole('button', { name: 'احفظ' }).click();
  await expect(page.getByText('حُفظت الصورة وكلماتها.')).toBeVisible();
});
