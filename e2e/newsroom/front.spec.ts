import { expect, test, type Page } from '@playwright/test';
import { arrangeFront } from '#db/fronts/arrange.ts';
import { editionInForce } from '#db/fronts/in-force.ts';
import { pickedStories, type FrontSlot } from '#lib/front/slots.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { fillMoment } from '../moment.ts';
import { store, storyOf } from '../newsroom.ts';
import { expectNoFaults } from '../wcag.ts';
import { beAs, joinNewsroom } from './staff.ts';

const home = { locale: 'ar', sectionId: null } as const;
const builder = deskPaths.place('ar', 'fronts');
const zone = 'Asia/Riyadh';
const minute = 60_000;

test.use({ actionTimeout: 10_000 });
test.describe.configure({ timeout: 90_000 });

const standing = async () => (await editionInForce(store, store.read, home, Date.now()))?.slots ?? [];
const leadNow = async () => pickedStories((await standing()).filter((slot) => slot.zone === 'lead'))[0];

let before: FrontSlot[];
test.beforeEach(async () => {
  before = await standing();
});
test.afterEach(async () => {
  await arrangeFront(systemActor('test'), store, { locale: 'ar', slots: before }, Date.now());
});

async function open(page: Page): Promise<void> {
  await page.goto(builder);
  await expect(page.getByRole('button', { name: 'العربية · الرئيسة' })).toBeVisible();
  // The server sends the slots before the builder listens to them.
  await page.waitForFunction(() => Object.keys(document.querySelector('.front-slot') ?? {}).some((key) => key.startsWith('__reactProps')));
}

/** Takes an item of a story's menu. A press before the page has woken up is lost, as it is for anybody, and is made again. */
async function choose(page: Page, headline: string, item: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name: item });
  await expect(async () => {
    if (!await entry.isVisible()) await page.getByRole('button', { name: `خيارات: ${headline}` }).last().click({ timeout: 2000 });
    await expect(entry).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await entry.click();
}

test('by keyboard alone: a story becomes the lead, is pinned and published, and the front before comes back from the history', async ({ page, context, request }) => {
  await beAs(context, await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }));
  const [second, lead] = [await storyOf('sails-quay-returns'), await storyOf('saahour-river')];
  await open(page);
  await expect(page.getByRole('heading', { name: 'الواجهة', exact: true })).toBeVisible();
  await expectNoFaults(page);

  // Lifted from beside the lead, carried to the lead's zone, put before what stands there.
  await page.getByRole('button', { name: `ارفع: ${second.headline}` }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`مرفوع: «${second.headline}»`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('كما يراها القراء')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`مرفوع: «${second.headline}»`)).toBeVisible();
  // The first step leads back to the grip, the second to the zone above.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const leads = page.getByRole('grid', { name: 'الصدارة' }).getByRole('row');
  await expect(leads.first()).toContainText(second.headline);
  await expect(page.getByText('تغيير واحد')).toBeVisible();

  // Taken back and done again; kept by this device over a reload.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('كما يراها القراء')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(leads.first()).toContainText(second.headline);
  await page.reload();
  await expect(leads.first()).toContainText(second.headline);

  await page.getByRole('button', { name: `خيارات: ${second.headline}` }).last().press('Enter');
  await page.getByRole('menuitem', { name: 'ثبّت في مكانه' }).press('Enter');
  await expect(leads.first()).toContainText('مثبّت');
  await expect(page.frameLocator('iframe').locator('.lead .headline')).toHaveText(second.headline);

  await page.getByRole('button', { name: 'انشر الواجهة' }).press('Enter');
  await expect(page.getByText('نُشرت الواجهة بتغييرين')).toBeVisible();
  await expect(async () => expect(await leadNow()).toMatchObject({ articleId: second.id, pin: true })).toPass();
  expect((await (await request.get(paths.front('ar'))).text()).indexOf(second.headline)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'السجل' }).press('Enter');
  const history = page.getByRole('dialog', { name: 'سجل الواجهة' });
  await expect(history.getByText(`انتقل «${second.headline}» من جانب الصدارة إلى الصدارة`)).toBeVisible();
  await expect(history.getByText('لينا البيلسان').first()).toBeVisible();
  await expectNoFaults(page);
  await history.getByRole('button', { name: 'أعد هذه الواجهة' }).first().press('Enter');
  await expect(page.getByText('أُعيدت الواجهة السابقة')).toBeVisible();
  await expect(async () => expect(await leadNow()).toMatchObject({ articleId: lead.id })).toPass();
});

test('a scheduled front becomes what readers see by the clock, and two editors do not overwrite each other', async ({ page, context, request }) => {
  test.setTimeout(150_000);
  await beAs(context, await joinNewsroom({ role: 'editor', name: 'سامر الريّس' }));
  const [next, now] = [await storyOf('uqab-returning-comet'), await storyOf('saahour-river')];
  await open(page);
  await choose(page, next.headline, 'الصدارة');
  await page.getByRole('button', { name: 'جدولة' }).click();
  // The next full minute that leaves time to press the button.
  const due = Math.ceil((Date.now() + 10_000) / minute) * minute;
  await fillMoment(page.getByRole('dialog', { name: 'جدولة الواجهة' }), { zone, at: due });
  await page.getByRole('button', { name: 'حدّد موعد الواجهة' }).click();
  await expect(page.getByText(/جُدولت الواجهة/)).toBeVisible();
  const leadOf = async () => /class="lead.*?<h2 class="headline">.*?<\/h2>/s.exec(await (await request.get(paths.front('ar'))).text())?.[0] ?? '';
  expect(await leadOf()).toContain(now.headline);

  // Somebody else's draft of the front before is refused once the hour has come, and kept.
  await choose(page, now.headline, 'ثبّت في مكانه');
  await page.waitForTimeout(Math.max(0, due - Date.now() + 500));
  expect(await leadOf()).toContain(next.headline);
  await page.getByRole('button', { name: 'انشر الواجهة' }).click();
  await expect(page.getByText(/نشر سامر الريّس واجهة أخرى/)).toBeVisible();
  await page.getByRole('button', { name: 'انشر مسودتي فوقها' }).click();
  await expect(page.getByText(/نُشرت الواجهة/)).toBeVisible();
  expect(await leadOf()).toContain(now.headline);
});

test('on a phone a story is added, moved and timed by menus alone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
  await beAs(context, await joinNewsroom({ role: 'editor', name: 'رنا سلّوم' }));
  const page = await context.newPage();
  const story = await storyOf('newborn-names');
  await open(page);
  await page.getByRole('button', { name: 'أضف مقالًا إلى: جانب الصدارة' }).tap();
  await page.getByRole('searchbox', { name: 'ابحث عن مقال' }).fill(story.headline.slice(0, 14));
  await page.getByRole('dialog').getByRole('button', { name: story.headline }).tap();
  const beside = page.getByRole('grid', { name: 'جانب الصدارة' }).getByRole('row');
  await expect(beside.nth(2)).toContainText(story.headline);
  await expect(beside.nth(2)).toContainText('احتياط');
  for (let step = 0; step < 2; step += 1) {
    await page.getByRole('button', { name: `خيارات: ${story.headline}` }).tap();
    await page.getByRole('menuitem', { name: 'قدّم خانة' }).tap();
  }
  await expect(beside.first()).toContainText(story.headline);
  await page.getByRole('button', { name: `خيارات: ${story.headline}` }).tap();
  await page.getByRole('menuitem', { name: 'حدّد متى يزول…' }).tap();
  await page.getByRole('button', { name: 'حدّد الساعة' }).tap();
  await expect(beside.first()).toContainText('يظهر حتى');
  await expectNoFaults(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole('button', { name: 'انشر', exact: false }).last().tap();
  await expect(page.getByText(/نُشرت الواجهة/)).toBeVisible();
  expect((await standing()).find((slot) => slot.zone === 'beside')).toMatchObject({ articleId: story.id });
  await context.close();
});
