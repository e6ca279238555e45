import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { deskPaths, type DeskPlace } from '#lib/urls.ts';
import { storyOf } from '../newsroom.ts';
import { faultsOf } from '../wcag.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf } from './stories.ts';

/** Every screen of the admin in both directions and themes: nothing in anybody's way, nothing sideways at any width. */

/** By day at a desk in Arabic, by night on a telephone in English: between them each direction, theme and form of every screen. */
const sights = [{ locale: 'ar', colorScheme: 'light', width: 1280 }, { locale: 'en', colorScheme: 'dark', width: 360 }] as const;

const ofChief: readonly DeskPlace[] = ['articles', 'fronts', 'media', 'corrections', 'topics', 'sections', 'authors', 'spellings', 'pages', 'redirects', 'audit', 'staff', 'account'];

async function screensOf(locale: Locale): Promise<string[]> {
  const [{ id }, bare] = [await storyOf('saahour-river'), await storyOf('hudayb-tremor')];
  return [deskPaths.home(locale), ...ofChief.map((place) => deskPaths.place(locale, place)), deskPaths.article(locale, id), deskPaths.article(locale, bare.id), deskPaths.newArticle(locale), deskPaths.translation(locale, id)];
}

for (const { locale, colorScheme, width } of sights) {
  test(`the screens stand in nobody’s way: ${locale}, ${colorScheme}, ${width} pixels`, async ({ context, page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(deskPaths.signIn(locale));
    expect.soft(await faultsOf(page)).toEqual([]);
    await beAs(context, await joinNewsroom({ role: 'chief' }));
    for (const path of await screensOf(locale)) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      expect.soft([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });
}

for (const locale of locales) {
  test(`nothing of the admin runs sideways from 320 pixels on: ${locale}`, async ({ context, page }) => {
    test.setTimeout(120_000);
    await beAs(context, await joinNewsroom({ role: 'chief' }));
    for (const path of await screensOf(locale)) {
      await page.goto(path);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft([path, width, beyond]).toEqual([path, width, 0]);
      }
    }
  });
}

test('the settings of the site are an admin’s, and stand in nobody’s way', async ({ context, page }) => {
  await beAs(context, await joinNewsroom({ role: 'admin' }));
  for (const locale of locales) {
    await page.goto(deskPaths.place(locale, 'site'));
    expect.soft(await faultsOf(page)).toEqual([]);
  }
});

/** What the house wants of a page somebody writes on: gzip, of all that it loads before anybody has touched it. */
const mostScript = 450_000;

/** What stands beside the text when a story opens: its summary, or where there is none the fields of its setup. */
for (const beside of ['summary', 'setup'] as const) {
  test(`the page of the editor loads no more script than the house wants: ${beside}`, async ({ context, page }) => {
    const chief = await joinNewsroom({ role: 'chief' });
    await beAs(context, chief);
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script' && response.ok()) loaded.push(response.body().then((body) => gzipSync(body, { level: 6 }).length));
    });
    const sizeNow = async () => (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
    // A story that has just been begun has no summary, whatever other journeys have asked the machine for.
    const { id } = beside === 'summary' ? await storyOf('saahour-river') : await draftOf(chief);
    await page.goto(deskPaths.article('ar', id), { waitUntil: 'networkidle' });
    await expect(page.locator(`[aria-labelledby="tab-${beside}"]`)).toBeVisible();
    const untouched = await sizeNow();
    await page.mouse.move(200, 300);
    await expect.poll(sizeNow).toBeGreaterThan(untouched);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    console.log(`    editor page with its ${beside}: ${Math.round(untouched / 1000)} kB of script, gzip; ${Math.round(await sizeNow() / 1000)} kB once somebody is there`);
    expect(untouched).toBeGreaterThan(0);
    expect(untouched).toBeLessThanOrEqual(mostScript);
  });
}
