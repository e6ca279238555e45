import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { deskPaths } from '#lib/urls.ts';
import { storyOf } from '../newsroom.ts';
import { beAs, joinNewsroom } from './staff.ts';

/** What of the editor comes only when somebody is at the page: it is there when the line is cut, and can be asked for again when it could not come. */

const scripts = '**/_next/static/chunks/**';

async function openStory(context: BrowserContext, page: Page, source: string): Promise<void> {
  await beAs(context, await joinNewsroom({ role: 'chief' }));
  const { id, locale } = await storyOf(source);
  await page.goto(deskPaths.article(locale, id), { waitUntil: 'networkidle' });
  await expect(page.getByRole('toolbar').first()).toBeVisible();
}

test('whoever has touched the page can open all of it without a line', async ({ context, page }) => {
  await openStory(context, page, 'saahour-river');
  await page.mouse.move(200, 300);
  await page.waitForTimeout(2000);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('تاريخ').click();
  await expect(page.getByRole('heading', { name: 'ملاحظات التحرير' })).toBeVisible();
  await tab('صور').click();
  await expect(page.getByRole('heading', { name: 'صورة المقال' })).toBeVisible();
  await tab('إعلانات').click();
  await expect(page.getByRole('tabpanel').getByRole('checkbox').first()).toBeVisible();
  await tab('إعداد').click();
  await expect(page.getByRole('group', { name: 'حظر النشر حتى' }).getByRole('spinbutton')).toHaveCount(5);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the embargo can be set by the keyboard as soon as the page is there', async ({ context, page }) => {
  await openStory(context, page, 'hudayb-tremor');
  await page.getByRole('button', { name: /^حظر النشر حتى/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'حظر النشر حتى' }).getByRole('spinbutton').first()).toBeFocused();
});

test('a part that could not come says so, leaves the words alone and can be asked for again', async ({ context, page }) => {
  await openStory(context, page, 'saahour-river');
  await page.route(scripts, (route) => route.abort());
  await page.getByRole('tab', { name: 'تاريخ' }).click();
  const failure = page.getByRole('alert').filter({ hasText: 'لم يصل من الخادم' });
  await expect(failure).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'تعذّر فتح هذا الجزء' });
  await expect(dialog).toBeVisible();
  await page.unroute(scripts);
  await dialog.getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(page.getByRole('dialog', { name: 'تعذّر فتح هذا الجزء' })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await failure.getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(page.getByRole('heading', { name: 'ملاحظات التحرير' })).toBeVisible();
});
