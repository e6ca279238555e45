import { expect, test } from '@playwright/test';
import { storyOf } from '../newsroom.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

test('a reader without JavaScript reads everything on a phone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: /نهر السَّاهور/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'ملخص المقال' })).toBeVisible();
  await expect(page.locator('.body p').last()).toBeVisible();
  await page.getByText('مشاركة').click();
  await expect(page.getByRole('link', { name: 'واتساب' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'نسخ الرابط' })).toBeHidden();
  await expect(page.locator('[data-step="1"]')).toBeHidden();
});

test('a kept page carries no framework script, and its own module still works', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  const scripts: string[] = [];
  await page.goto('/economy');
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/economy');
  expect(scripts.filter((path) => !path.startsWith('/assets/khabar-'))).toEqual([]);
  await page.getByRole('contentinfo').getByRole('button', { name: 'داكن' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await context.close();
});

test('lists, corrections and standing pages are plain links away', async ({ page }) => {
  await page.goto('/latest');
  await page.getByRole('main').getByRole('link', { name: /أقدم/ }).click();
  await expect(page).toHaveURL(/\/latest\/before\/\d+$/);
  await page.goto('/corrections');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('التصويبات');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'كيف نستخدم الذكاء الاصطناعي' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('كيف نستخدم الذكاء الاصطناعي');
});

test('a missing page says so in the reader’s language and offers the latest', async ({ page }) => {
  const arabic = await page.goto('/لا-شيء-هنا');
  expect(arabic?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة في هذا العنوان');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  const english = await page.goto('/en/nothing-here');
  expect(english?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});

test('an article without a summary stands in good order', async ({ page }) => {
  await page.goto((await storyOf('safra-road-accident')).path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'ملخص المقال' })).toHaveCount(0);
});
