import { expect, test, type Page } from '@playwright/test';
import { and, eq, inArray } from 'drizzle-orm';
import { installationSecret } from '#db/staff/auth/secret.ts';
import { summarisedStory } from '#db/summaries/published.ts';
import { reportSummary } from '#db/summaries/report.ts';
import { resolveReport } from '#db/summaries/resolve.ts';
import { runningText } from '#lib/ai/unit-key.ts';
import { senderHash } from '#lib/auth/sender-hash.ts';
import { readEnvironment } from '#lib/env.ts';
import { packWords } from '#lib/kept-words.ts';
import { paths } from '#lib/urls.ts';
import { chief, siteAddress, store, storyOf } from '../newsroom.ts';
import { faultsOf } from '../wcag.ts';

const agent = 'A telephone';
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 }, userAgent: agent });

/** The sender that the server knows this browser by: it stands on the same machine. */
const mine = () => senderHash({ secret: installationSecret(readEnvironment().dataDir), now: Date.now(), network: null, agent });
const panelOf = (page: Page) => page.getByRole('region', { name: 'ملخص المقال' });
const reports = store.t.summaryReport;

async function panelInStore(id: number) {
  const summary = (await summarisedStory(store, id, Date.now()))?.summary;
  const [first] = summary?.keyPoints ?? [];
  if (!summary || !first) throw new Error('the demonstration has no summary here');
  return { ...summary, first };
}

/** Another reader reports the same. */
async function reportedBy(sender: string, articleId: number, unitKey: string): Promise<void> {
  const taken = await reportSummary(store, { articleId, unitKey, words: '', senderHash: sender }, Date.now());
  if (!taken.ok) throw new Error(`refused: ${taken.reason}`);
}

/** Every report is dismissed and forgotten: the stories stand as the other journeys know them. */
test.afterEach(async () => {
  const open = await store.read.selectDistinct({ articleId: reports.articleId, unitKey: reports.unitKey }).from(reports).where(eq(reports.state, 'open'));
  for (const about of open) await resolveReport(chief, store, { ...about, outcome: 'dismissed' }, Date.now());
  await store.write((tx) => tx.delete(reports).where(inArray(reports.state, ['dismissed', 'upheld'])));
});

test('a reader reports a point from a phone; two from networks that are known take it off the page', async ({ page }) => {
  const { id, path } = await storyOf('saahour-river');
  const { first, keyPoints } = await panelInStore(id);
  await page.goto(path);
  await panelOf(page).getByRole('link', { name: 'أبلغ عن خطأ في النقطة ١' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('أبلغ عن خطأ في الملخص');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(new RegExp(first.text.slice(0, 20)));
  await page.getByLabel('ما الخطأ؟').fill('الصواب ٤٢،\nلا ٤٠.');
  await page.getByRole('button', { name: 'أرسل البلاغ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('وصل بلاغك، شكرًا لك');
  await expect(page).toHaveURL(siteAddress(paths.reportAnswer('ar', id, 'thanks')));
  const kept = await store.read.select({ unitKey: reports.unitKey, words: reports.words, senderHash: reports.senderHash }).from(reports).where(eq(reports.articleId, id));
  expect(kept).toEqual([{ unitKey: first.key, words: 'الصواب ٤٢،\nلا ٤٠.', senderHash: mine() }]);
  await page.getByRole('link', { name: 'عُد إلى المقال' }).click();
  await expect(panelOf(page)).toContainText(first.text);
  await reportedBy('another', id, first.key);
  await page.reload();
  await expect(panelOf(page)).toContainText(first.text);
  await reportedBy('a third', id, first.key);
  await page.reload();
  await expect(panelOf(page)).not.toContainText(first.text);
  await expect(panelOf(page).getByRole('listitem')).toHaveCount(keyPoints.length - 1);
});

test('what was typed stays when a report is not taken, and the page says why', async ({ page }) => {
  const { id } = await storyOf('saahour-river');
  const { first } = await panelInStore(id);
  const words = 'الرقم في الجدول غير هذا';
  const send = async (point: string) => {
    await page.goto(paths.reportSummary('ar', id, { point }));
    await page.getByLabel('ما الخطأ؟').fill(words);
  };
  const press = () => page.getByRole('button', { name: 'أرسل البلاغ' }).click();
  await send(runningText);
  const many = Array.from({ length: 10 }, (_, at) => ({ articleId: id, unitKey: `k${at}`, unitText: 'x', senderHash: mine(), at: Date.now() }));
  await store.write((tx) => tx.insert(reports).values(many));
  await press();
  await expect(page.getByRole('alert')).toContainText('بلاغات كثيرة في الساعة الأخيرة');
  await expect(page.getByLabel('ما الخطأ؟')).toHaveValue(words);
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^نص الملخص/);
  await store.write((tx) => tx.delete(reports).where(and(eq(reports.articleId, id), eq(reports.senderHash, mine()))));

  await send(first.key);
  for (const sender of ['a', 'b']) await reportedBy(sender, id, first.key);
  await press();
  await expect(page.getByRole('alert')).toContainText('لم تعد العبارة التي اخترتها على الصفحة');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByLabel('ما الخطأ؟')).toHaveValue(words);

  await send(runningText);
  for (const sender of ['a', 'b']) await reportedBy(sender, id, runningText);
  await press();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم يعد هذا الملخص على الصفحة');
  await expect(page.getByRole('main')).toContainText(`«${words}»`);
  expect((await page.goto(paths.reportSummary('ar', id)))?.status()).toBe(404);
});

test('a reader of the English edition reports the running text', async ({ page }) => {
  const { t } = store;
  const [story] = await store.read.select({ id: t.article.id, slug: t.article.slug }).from(t.summary).innerJoin(t.article, eq(t.article.id, t.summary.articleId))
    .where(and(eq(t.article.locale, 'en'), eq(t.summary.state, 'approved'))).limit(1);
  if (!story) throw new Error('the demonstration has no summary in English');
  await page.goto(paths.article('en', story.id, story.slug));
  await page.getByRole('region', { name: 'Summary' }).getByRole('link', { name: 'Report an error in the summary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report an error in the summary');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Summary text/);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived. Thank you');
});

test('the form stands only where there is something to report, and is kept by nobody', async ({ request }) => {
  const { id } = await storyOf('saahour-river');
  const bare = await storyOf('safra-road-accident');
  const asked = async (path: string) => request.get(path, { maxRedirects: 0 });
  for (const path of [paths.reportSummary('ar', bare.id), paths.reportSummary('en', 999_999), paths.reportAnswer('ar', 999_999, 'thanks'), `${paths.reportSummary('ar', id)}/else`]) {
    expect((await asked(path)).status(), path).toBe(404);
  }
  const moved = await asked(paths.reportSummary('en', id, { point: runningText }));
  expect([moved.status(), new URL(moved.headers()['location'] ?? '', siteAddress('/')).href]).toEqual([308, siteAddress(paths.reportSummary('ar', id, { point: runningText }))]);
  const form = await asked(paths.reportSummary('ar', id));
  expect(form.status()).toBe(200);
  expect(form.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
  expect(form.headers()['set-cookie']).toBeUndefined();
  expect(await form.text()).toContain('noindex');
});

test('the door takes forms of our own pages, and nothing from programs', async ({ request }) => {
  const { id } = await storyOf('saahour-river');
  const { first } = await panelInStore(id);
  const form = { article: String(id), point: first.key, words: '', website: '' };
  const own = { 'sec-fetch-site': 'same-origin' };
  const send = async (options: Parameters<typeof request.post>[1]) => request.post(paths.takeReport, { maxRedirects: 0, ...options });
  expect((await send({ form })).status()).toBe(403);
  expect((await send({ form, headers: { 'sec-fetch-site': 'cross-site', origin: siteAddress('/') } })).status()).toBe(403);
  expect((await send({ form: { ...form, words: 'x'.repeat(20_000) }, headers: own })).status()).toBe(413);
  expect((await send({ form: { ...form, article: '../1' }, headers: own })).status()).toBe(400);
  expect((await request.get(paths.takeReport)).status()).toBe(405);
  const baited = await send({ form: { ...form, website: 'https://spam.example' }, headers: own });
  expect([baited.status(), baited.headers()['location']]).toEqual([303, paths.reportAnswer('ar', id, 'thanks')]);
  const long = await send({ form: { ...form, words: 'ط'.repeat(501) }, headers: own });
  expect(long.headers()['location']).toContain('refused=reportInvalid');
  const left = await send({ form: { ...form, article: '999999' }, headers: own });
  expect([left.status(), left.headers()['location']]).toEqual([303, paths.reportSummary('ar', 999_999)]);
  expect(await store.read.select({ id: reports.id }).from(reports)).toEqual([]);
  const taken = await send({ form, headers: own });
  expect([taken.status(), taken.headers()['cache-control']]).toEqual([303, 'private, no-store']);
});

test('the page on the use of AI tells its numbers from the data', async ({ page }) => {
  await page.goto(paths.page('ar', 'how-we-use-ai'));
  const numbers = page.getByRole('region', { name: 'بالأرقام' });
  await expect(numbers).toContainText('بلا نموذج لغوي');
  await expect(numbers.getByRole('listitem')).toHaveCount(5);
  await expect(numbers).toContainText('لم يصل بلاغ من القراء عن خطأ.');
  await expect(numbers.locator('time')).toBeVisible();
  await page.goto(paths.page('en', 'how-we-use-ai'));
  await expect(page.getByRole('region', { name: 'In numbers' })).toContainText('No reader has reported an error.');
  await page.goto(paths.page('ar', 'about'));
  await expect(page.getByRole('region', { name: 'بالأرقام' })).toHaveCount(0);
});

test('on paper the panel has nothing to click', async ({ page }) => {
  await page.goto((await storyOf('saahour-river')).path);
  await page.emulateMedia({ media: 'print' });
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).getByRole('link')).toHaveCount(0);
});

test.describe('with a script that looks', () => {
  test.use({ javaScriptEnabled: true });

  test('the panel, the form and its answers stand in nobody’s way and run over no edge', async ({ page }) => {
    const { id, path } = await storyOf('saahour-river');
    const refused = paths.reportSummary('ar', id, { point: runningText, refused: 'tooManyReports', kept: packWords('الرقم غير هذا') });
    for (const at of [path, paths.reportSummary('ar', id), refused, paths.reportAnswer('ar', id, 'thanks'), paths.page('ar', 'how-we-use-ai'), paths.page('en', 'how-we-use-ai')]) {
      for (const [colorScheme, width] of [['light', 1280], ['dark', 360]] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(at);
        expect.soft([at, await faultsOf(page)]).toEqual([at, []]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft([at, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([at, 320]);
    }
  });

  test('the flag of each point is large enough for a finger', async ({ page }) => {
    await page.goto((await storyOf('saahour-river')).path);
    for (const link of await panelOf(page).getByRole('link', { name: /^أبلغ عن خطأ في النقطة/ }).all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});
