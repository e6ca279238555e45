import { expect, test } from '@playwright/test';

for (const edition of [
  { path: '/', lang: 'ar', dir: 'rtl', lead: /نهر السَّاهور/, sections: 'الأقسام', section: 'اقتصاد' },
  { path: '/en', lang: 'en', dir: 'ltr', lead: /return the Sahour/, sections: 'Sections', section: 'Economy' },
]) {
  test.describe(`the front in ${edition.lang}`, () => {
    test('opens with the lead story and leads to it and to the sections', async ({ page }) => {
      await page.goto(edition.path);
      await expect(page.locator('html')).toHaveAttribute('dir', edition.dir);
      await expect(page.locator('html')).toHaveAttribute('lang', edition.lang);
      await page.getByRole('main').getByRole('link', { name: edition.lead }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.lead);
      await page.getByRole('navigation', { name: edition.sections }).getByRole('link', { name: edition.section }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.section);
    });

    test('the wordmark stands at the start side', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(edition.path);
      const box = await page.getByRole('banner').getByRole('link').first().boundingBox();
      expect(box).not.toBeNull();
      expect((box?.x ?? 0) > 640).toBe(edition.dir === 'rtl');
    });

    test('nothing scrolls sideways from 320 to 1440 px', async ({ page }) => {
      for (const width of [320, 360, 768, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(edition.path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${width} px`).toBe(0);
      }
    });
  });
}

test('no story stands twice in the curated part of a front, and the breaking strip leads to its story', async ({ page }) => {
  await page.goto('/');
  const curated = await page.locator('main h2 a, main h3 a').evaluateAll((links) =>
    links.filter((link) => !link.closest('aside, ol, .correction-notes')).map((link) => link.getAttribute('href')).filter((href) => href?.includes('/articles/')));
  expect(curated.length).toBeGreaterThan(20);
  expect(curated.toSorted()).toEqual([...new Set(curated)].toSorted());
  await page.getByRole('complementary', { name: 'عاجل' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/\d+\//);
});

test('the other language is one click away and leads to the same story where there is one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: /نهر السَّاهور/ }).first().click();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/\d+\//);
  await page.getByRole('banner').getByRole('link', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/نهر السَّاهور/);
});
