import { expect, test, type Locator, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { arrangeFront } from '#db/fronts/arrange.ts';
import { editionInForce } from '#db/fronts/in-force.ts';
import type { FrontSlot } from '#lib/front/slots.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { beAs, joinNewsroom } from '../newsroom/staff.ts';
import { fillMoment } from '../moment.ts';
import { store } from '../newsroom.ts';
import { invite, setUpAdmin } from './joining.ts';
import { writeStory } from './writing.ts';

test.use({ actionTimeout: 15_000 });

const minute = 60_000;
const economy = 'اقتصاد';
const headline = `أولى السفن تعود إلى رصيف الحبوب ${Date.now()}`;
const correction = 'ذكرنا أن التفريغ يستغرق يومين، والصحيح ثلاثة أيام.';
const reason = 'تبيّن أن السفينة لم تصل بعد.';
const home = { locale: 'ar', sectionId: null } as const;

let before: FrontSlot[];
test.beforeAll(async () => {
  before = (await editionInForce(store, store.read, home, Date.now()))?.slots ?? [];
});
test.afterAll(async () => {
  await arrangeFront(systemActor('test'), store, { locale: 'ar', slots: before }, Date.now());
});

test('the first day: from an empty newsroom to a story that is written, published, corrected and withdrawn', async ({ browser, page, request }) => {
  test.setTimeout(300_000);
  const stamp = Date.now();

  const [writing, deciding] = await test.step('the first admin sets up the newsroom and brings in two colleagues', async () => {
    await setUpAdmin(page, { name: 'سلمى النهري', email: `admin-${stamp}@example.org` });
    const reporter = await invite(browser, page, { name: 'ريم الخطّاف', email: `reem-${stamp}@example.org`, role: 'محرّر صحفي', desk: economy });
    const editor = await invite(browser, page, { name: 'لينا البيلسان', email: `lina-${stamp}@example.org`, role: 'محرّر مسؤول', desk: economy });
    return [await reporter.newPage(), await editor.newPage()] as const;
  });

  const id = await test.step('the reporter writes a story and hands it over', async () => {
    const written = await writeStory(writing, headline);
    await writing.getByRole('button', { name: 'سلّم للمراجعة…' }).click();
    await writing.getByRole('dialog', { name: 'ما التالي للمقال' }).getByRole('button', { name: 'سلّمه للمراجعة' }).click();
    await expect(writing.getByText('سُلّم المقال للمراجعة')).toBeVisible();
    return written;
  });
  const { slug, version } = await rowOf(id);
  const address = paths.article('ar', id, slug);

  await test.step('and may neither publish it nor change the site', async () => {
    expect(await statusOfPost(writing, deskPaths.act('article.publish'), { id, version })).toBe(403);
    expect((await writing.request.get(deskPaths.place('ar', 'site'))).status()).toBe(404);
    expect((await request.get(address)).status()).toBe(404);
  });

  await test.step('the editor approves it and gives it an hour, at which it is there for readers', async () => {
    await deciding.goto(deskPaths.place('ar', 'articles'));
    const row = deciding.getByRole('row').filter({ hasText: headline });
    await takeStep(row, 'اعتمد');
    await expect(deciding.getByText(`اعتُمد «${headline}»`)).toBeVisible();
    await takeStep(row, 'انشر…');
    const sheet = deciding.getByRole('dialog', { name: 'نشر المقال' });
    await sheet.getByRole('radio', { name: 'في موعد' }).check();
    // The next whole minute that leaves time to press the button.
    const at = Math.ceil((Date.now() + 10_000) / minute) * minute;
    await fillMoment(sheet, { zone: 'Asia/Riyadh', at });
    await sheet.getByRole('button', { name: 'حدّد الموعد', exact: true }).click();
    await expect(row.getByText('مجدول', { exact: true })).toBeVisible();
    expect((await request.get(address)).status()).toBe(404);
    await expect.poll(async () => (await request.get(address)).status(), { timeout: 80_000, intervals: [1000] }).toBe(200);
    expect(Date.now() - at).toBeGreaterThanOrEqual(0);
    expect(Date.now() - at).toBeLessThan(10_000);
    expect(await (await request.get(address)).text()).toContain('سفينة حبوب عند الرصيف القديم');
  });

  await test.step('the editor leads the front with it', async () => {
    await deciding.goto(deskPaths.place('ar', 'fronts'));
    await deciding.getByRole('searchbox', { name: 'ابحث عن مقال' }).fill(headline);
    const shelf = deciding.getByRole('grid', { name: 'جاهز للواجهة' });
    await expect(shelf.getByRole('row')).toHaveCount(1);
    await shelf.getByRole('button', { name: `خيارات: ${headline}` }).click();
    await deciding.getByRole('menuitem', { name: 'الصدارة', exact: true }).click();
    await expect(deciding.getByRole('grid', { name: 'الصدارة' }).getByRole('row').first()).toContainText(headline);
    await deciding.getByRole('button', { name: 'انشر الواجهة' }).click();
    await expect(deciding.getByText(/نُشرت الواجهة/)).toBeVisible();
    await expect(async () => {
      await page.goto(paths.front('ar'));
      await expect(page.locator('.lead .headline').first()).toHaveText(headline, { timeout: 500 });
    }).toPass({ timeout: 15_000 });
  });

  await test.step('the editor corrects it where readers see it', async () => {
    await takeWordedStep(deciding, id, { step: 'صوّب', field: 'نص التصويب', words: correction });
    await expect(deciding.getByText('نُشر التصويب')).toBeVisible();
    for (const place of [address, paths.corrections('ar')]) {
      await expect.poll(async () => (await request.get(place)).text(), { timeout: 15_000 }).toContain(correction);
    }
  });

  await test.step('the chief withdraws it, and says why', async () => {
    const chief = await browser.newContext();
    await beAs(chief, await joinNewsroom({ role: 'chief', name: 'هالة الرمّان' }));
    const desk = await chief.newPage();
    await takeWordedStep(desk, id, { step: 'اسحب المقال', field: 'سبب السحب', words: reason });
    await expect(desk.getByText('سُحب المقال، ويرى القراء سبب السحب')).toBeVisible();
    await expect.poll(async () => (await request.get(address)).status(), { timeout: 15_000 }).toBe(410);
    expect(await (await request.get(address)).text()).toContain(reason);
    await expect.poll(async () => (await request.get(paths.front('ar'))).text(), { timeout: 15_000 }).not.toContain(headline);
    await chief.close();
  });
  await Promise.all([writing.context().close(), deciding.context().close()]);
});

/** A step out of a row's menu, where a desktop keeps them. */
async function takeStep(row: Locator, step: string): Promise<void> {
  await row.getByRole('button', { name: /^خيارات/ }).click();
  await row.page().getByRole('menuitem', { name: step }).click();
}

async function rowOf(id: number): Promise<{ slug: string; version: number }> {
  const { read, t } = store;
  const [row] = await read.select({ slug: t.article.slug, version: t.article.version }).from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) throw new Error('the story is gone');
  return row;
}

/** Asks as a script of the page would. */
async function statusOfPost(page: Page, url: string, input: object): Promise<number> {
  return page.evaluate(async ([to, body]) => (await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status, [url, JSON.stringify(input)] as const);
}

/** A step on a published story that is taken with words for readers. */
async function takeWordedStep(page: Page, id: number, { step, field, words }: { step: string; field: string; words: string }): Promise<void> {
  await page.goto(deskPaths.article('ar', id));
  await page.getByRole('button', { name: 'الخطوة التالية…' }).click();
  await page.getByRole('dialog', { name: 'ما التالي للمقال' }).getByRole('button', { name: `${step}…` }).click();
  const asked = page.getByRole('dialog', { name: step }).or(page.getByRole('alertdialog', { name: step }));
  await asked.getByLabel(field).fill(words);
  await asked.getByRole('button', { name: step, exact: true }).click();
}
