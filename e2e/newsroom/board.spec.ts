import { expect, test } from '@playwright/test';
import { deskPaths, paths } from '#lib/urls.ts';
import { expectNoFaults } from '../wcag.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf } from './stories.ts';

const phone = { width: 360, height: 780 };
const board = deskPaths.place('ar', 'articles');

test('a story goes from its writer to readers over two telephones', async ({ browser }) => {
  const [reporter, editor] = [await joinNewsroom({ role: 'reporter', desks: ['economy'], name: 'ريم الخطّاف' }), await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' })];
  const headline = `رصيف الحبوب يتسع ${Date.now()}`;
  const { id, slug } = await draftOf(reporter, headline);

  const writing = await browser.newContext({ viewport: phone, hasTouch: true });
  await beAs(writing, reporter);
  const desk = await writing.newPage();
  await desk.goto(board);
  const draft = desk.getByRole('row').filter({ hasText: headline });
  await expect(draft.getByText('مسودة')).toBeVisible();
  await expectNoFaults(desk);
  await draft.getByRole('button', { name: 'أرسل للمراجعة' }).click();
  await expect(desk.getByText(`أُرسل «${headline}» للمراجعة`)).toBeVisible();
  await expect(draft.getByText('في المراجعة')).toBeVisible();

  const deciding = await browser.newContext({ viewport: phone, hasTouch: true });
  await beAs(deciding, editor);
  const page = await deciding.newPage();
  await page.goto(deskPaths.home('ar'));
  await expect(page.getByRole('region', { name: /بانتظاري/ }).getByRole('link', { name: headline })).toBeVisible();
  await expectNoFaults(page);
  await page.getByRole('navigation', { name: 'أماكن غرفة الأخبار' }).getByRole('link', { name: /المقالات.*بانتظارك/ }).click();
  await expect(page).toHaveURL(board);
  const row = page.getByRole('row').filter({ hasText: headline });
  await row.getByRole('button', { name: 'اعتمد' }).click();
  await expect(page.getByText(`اعتُمد «${headline}»`)).toBeVisible();
  await row.getByRole('button', { name: 'انشر…' }).click();
  await page.getByRole('dialog', { name: 'نشر المقال' }).getByRole('button', { name: 'انشر الآن' }).click();
  await expect(page.getByText(`نُشر «${headline}»`)).toBeVisible();
  await expect(row.getByText('منشور', { exact: true })).toBeVisible();

  expect((await page.request.get(paths.article('ar', id, slug))).status()).toBe(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await Promise.all([writing.close(), deciding.close()]);
});

test('an editor sends a story back with a note, gives it to somebody, and takes that back', async ({ context, page }) => {
  const [reporter, editor] = [await joinNewsroom({ role: 'reporter', desks: ['economy'], name: 'نزار الدهشان' }), await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'مالك العوسج' })];
  const headline = `زيتون الوادي ${Date.now()}`;
  await draftOf(reporter, headline);
  const own = await context.browser()?.newContext();
  if (!own) throw new Error('no browser');
  await beAs(own, reporter);
  const desk = await own.newPage();
  await desk.goto(`${board}?stage=draft`);
  await desk.getByRole('button', { name: `خيارات: ${headline}` }).click();
  await desk.getByRole('menuitem', { name: 'أرسل للمراجعة' }).click();
  await expect(desk.getByText(`أُرسل «${headline}» للمراجعة`)).toBeVisible();

  await beAs(context, editor);
  await page.goto(`${board}?waiting=1`);
  const row = page.getByRole('row').filter({ hasText: headline });
  await row.getByRole('button', { name: `أسند «${headline}» إلى شخص` }).click();
  await page.getByRole('searchbox', { name: 'ابحث عن شخص' }).fill('نزار');
  await page.getByRole('option', { name: 'نزار الدهشان' }).first().click();
  await expect(page.getByText(`أُسند «${headline}» إلى نزار الدهشان`)).toBeVisible();
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(row.getByRole('button', { name: `أسند «${headline}» إلى شخص` })).toBeVisible();

  await row.getByRole('button', { name: `خيارات: ${headline}` }).click();
  await page.getByRole('menuitem', { name: 'أعد بملاحظة…' }).click();
  await page.getByRole('textbox', { name: 'ما الذي ينقصه؟' }).fill('أين رأي المزارعين؟');
  await page.getByRole('button', { name: 'أعده' }).click();
  await expect(page.getByText(`أُعيد «${headline}» بملاحظة`)).toBeVisible();

  await desk.goto(`${board}?waiting=1`);
  const back = desk.getByRole('row').filter({ hasText: headline });
  await expect(back.getByText('أُعيد بملاحظة')).toBeVisible();
  await expect(back.getByText('«أين رأي المزارعين؟» — مالك العوسج')).toBeVisible();
  await own.close();
});

test('the board is worked by keyboard, and its filters can be passed on', async ({ context, page }) => {
  const editor = await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'هالة الرمّان' });
  await beAs(context, editor);
  await page.goto(board);
  await expect(page.getByRole('heading', { level: 1, name: 'مقالات مكاتبي' })).toBeVisible();
  const titles = page.getByRole('row').getByRole('cell').getByRole('link');
  // A key that is pressed before the page listens is lost.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(titles.nth(0)).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('j');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(titles.nth(0)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'اختصارات اللوحة' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'مراحل العمل' }).getByRole('link', { name: /منشور/ }).press('Enter');
  await expect(page).toHaveURL(/stage=published/);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'ابحث في المقالات' })).toBeFocused();
  await page.keyboard.type('لا شيء بهذا الاسم');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'لا مقال بهذه المرشّحات' })).toBeVisible();
  await expect(page).toHaveURL(/stage=published.*q=/);
  await expectNoFaults(page);
  await page.getByRole('link', { name: 'أزل المرشّحات' }).click();
  await expect(page).toHaveURL(board);
  await expectNoFaults(page);
  await page.goto(deskPaths.place('en', 'articles'));
  await expect(page.getByRole('heading', { level: 1, name: "My desks' stories" })).toBeVisible();
  await expectNoFaults(page);
});
