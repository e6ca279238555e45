import { expect, test } from '@playwright/test';
import { siteAddress, storyOf } from '../newsroom.ts';

test('an article shows its parts in the order of the house', async ({ page }) => {
  const { path } = await storyOf('saahour-river');
  await page.goto(path);
  const order = await page.evaluate(() => {
    const parts = {
      crumbs: 'nav.crumbs', kicker: '.story-head .kicker', headline: 'h1', standfirst: '.story-head .standfirst', byline: '.byline',
      dates: '.dates', share: '.share', hero: 'figure.hero', summary: 'section.summary', body: '.body', correction: '#corrections_note',
      topics: '.topics', author: '.author-box', related: '.related',
    };
    return Object.entries(parts).map(([name, selector]) => ({ name, element: document.querySelector(selector) })).map(({ name, element }, index, all) => {
      const next = all[index + 1]?.element;
      const before = !next || (element && element.compareDocumentPosition(next) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY));
      return { name, there: element !== null, before: Boolean(before) };
    });
  });
  expect(order.filter((part) => !part.there || !part.before)).toEqual([]);
});

test('every key point leads to the paragraph it rests on, which is marked', async ({ page }) => {
  const { path } = await storyOf('saahour-river');
  await page.goto(path);
  const panel = page.getByRole('region', { name: 'ملخص المقال' });
  await expect(panel).toContainText('إنتاج AI');
  await expect(panel).toContainText('راجعه محرر');
  await expect(panel.getByRole('heading', { name: 'النقاط الأساسية' })).toBeVisible();
  const links = panel.getByRole('listitem').getByRole('link', { name: /^¶/ });
  expect(await links.count()).toBeGreaterThanOrEqual(3);
  for (const link of await links.all()) {
    await link.click();
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.closest('.body') !== null)).toBe(true);
  }
});

test('the label of a summary follows how it was made', async ({ page }) => {
  const { path } = await storyOf('zarqa-four-seasons');
  await page.goto(path);
  await expect(page.getByRole('region', { name: 'ملخص المقال' })).toContainText('ملخص آلي من جمل المقال');
});

test('advertisements stand between sections, labelled, and not in sensitive stories', async ({ page }) => {
  const long = await storyOf('violet-line-investigation');
  await page.goto(long.path);
  const slots = page.locator('[data-ad-slot^="article"]');
  expect(await slots.count()).toBeGreaterThan(0);
  for (const slot of await slots.all()) {
    await expect(slot).toContainText('إعلان');
    await expect(slot).toHaveAttribute('aria-label', /إعلان/);
    expect(await slot.evaluate((element) => element.previousElementSibling?.tagName)).not.toMatch(/^H\d$/);
  }
  for (const without of ['safra-road-accident', 'hakawati-nights']) {
    await page.goto((await storyOf(without)).path);
    await expect(page.locator('[data-ad-slot]')).toHaveCount(0);
  }
});

test('the author’s name is read out once in the byline', async ({ page }) => {
  await page.goto((await storyOf('saahour-river')).path);
  const byline = page.locator('.byline').first();
  await expect(byline.getByRole('link', { name: 'هالة المُرجاني' })).toHaveCount(1);
  await expect(byline.getByRole('img', { name: /./ })).toHaveCount(0);
});

test('theme and text size are remembered from page to page', async ({ page }) => {
  await page.goto((await storyOf('saahour-river')).path);
  await page.getByRole('contentinfo').getByRole('button', { name: 'داكن' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const size = () => page.locator('.body p').first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('group', { name: 'حجم النص' }).getByRole('button', { name: 'تكبير النص' }).click();
  expect(await size()).toBeGreaterThan(before);
  await page.goto((await storyOf('zarqa-four-seasons')).path);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(before);
});

test('an embed loads nothing from its provider before a click', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteAddress('/'))) foreign.push(request.url());
  });
  await page.goto((await storyOf('hamlets-network')).path, { waitUntil: 'load' });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(foreign).toEqual([]);
});
