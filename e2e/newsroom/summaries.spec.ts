import http from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { startArticle } from '#db/articles/writing/draft.ts';
import { publishArticle } from '#db/articles/publish.ts';
import { saveSettings } from '#db/site/save.ts';
import { settingsInForce } from '#db/site/published.ts';
import { saveSummary } from '#db/summaries/save.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { siteAddress, store } from '../newsroom.ts';
import { faultsOf } from '../wcag.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { openStory } from './stories.ts';

const paragraphs = [
  'عادت المياه صباح الأحد إلى ثلاثمئة وسبعين صنبورًا في مرسى الزعفران بعد تشغيل محطة تحلية تعمل بالطاقة الشمسية، بلغت كلفتها ٤٨ مليون دينار.',
  'وقالت مديرة المرافق في البلدية هالة السنديان إن المحطة تُنتج ١٨ ألف متر مكعب يوميًا، أي ما يكفي ٢١٠ آلاف نسمة، وإن التعرفة لن تتغير قبل عامين.',
  'وكان الانقطاع قد بدأ في فبراير حين غمرت الملوحة آبار وادي الكهرمان، فاعتمدت الأحياء الشرقية على صهاريج تصل مرتين في الأسبوع.',
  'وحذّر المهندس نزار الصفصاف من جمعية أصدقاء الساحل من أن المحلول الملحي قد يضر بمروج الأعشاب البحرية إذا لم يُخفَّف قبل إعادته إلى الخليج.',
  'وتتوقع البلدية أن تنتهي المرحلة الثانية من المشروع في مارس المقبل، وأن تشمل اثنتي عشرة قرية على الساحل الجنوبي.',
];

/** A story of its own that readers see, so that no other journey meets what is done to it. */
async function publishedStory(): Promise<{ id: number; path: string }> {
  const { read, t } = store;
  const actor = systemActor('journey');
  const [section] = await read.select({ id: t.section.id }).from(t.section).where(eq(t.section.slug, 'economy')).limit(1);
  const [author] = await read.select({ id: t.author.id }).from(t.author).where(eq(t.author.locale, 'ar')).limit(1);
  if (!section || !author) throw new Error('the demonstration has no section or no author');
  const slug = `water-${Date.now()}`;
  const fields = { headline: 'محطة شمسية تُنهي انقطاع المياه في مرسى الزعفران', standfirst: 'تسعة أشهر عاش فيها السكان على الصهاريج.', slug, body: bodyOf(...paragraphs), authorIds: [author.id] };
  const started = await startArticle(actor, store, { locale: 'ar', sectionId: section.id, fields }, Date.now());
  if (!started.ok) throw new Error(`refused: ${started.reason}`);
  const published = await publishArticle(actor, store, { id: started.value.id, version: started.value.version }, Date.now());
  if (!published.ok) throw new Error(`refused: ${published.reason}`);
  return { id: started.value.id, path: paths.article('ar', started.value.id, slug) };
}

/** A key point that rests on one paragraph, on which nothing else of the summary rests. */
async function loneStanding(articleId: number): Promise<{ text: string; block: string }> {
  const [row] = await store.read.select().from(store.t.summary).where(eq(store.t.summary.articleId, articleId)).limit(1);
  if (!row) throw new Error('the story has no summary');
  const cited = [...row.sentences, ...row.keyPoints].flatMap(({ blocks }) => blocks);
  const lone = row.keyPoints.find(({ blocks: [block, second] }) => second === undefined && cited.filter((one) => one === block).length === 1);
  if (!lone?.blocks[0]) throw new Error(`no point stands alone: ${JSON.stringify(row.keyPoints)}`);
  return { text: lone.text, block: lone.blocks[0] };
}

const tool = (page: Page) => page.getByRole('tabpanel', { name: /^ملخص/ });
const approve = (page: Page) => tool(page).getByRole('button', { name: /^اعتمد الملخص باسم/ });
const lines = (page: Page) => tool(page).getByRole('textbox');
const shown = (page: Page) => page.getByRole('region', { name: 'ملخص المقال' });

async function openSummary(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole('tab', { name: /^ملخص/ }).click();
    await expect(tool(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Presses a button until the page listens, and there is a line to write in. `within`: milliseconds that may pass before it is pressed again. */
async function begin(page: Page, { name, within }: { name: string | RegExp; within: number }): Promise<void> {
  await expect(async () => {
    const button = tool(page).getByRole('button', { name });
    if (await button.isVisible()) await button.click();
    await expect(lines(page).first()).toBeVisible({ timeout: within });
  }).toPass();
}

const ask = (page: Page) => begin(page, { name: /^اطلب ملخصًا/, within: 4000 });

test('a summary is made, mended, approved, read, and falls with the text it stands on', async ({ context, page: reader }) => {
  test.setTimeout(120_000);
  const { id, path } = await publishedStory();
  await beAs(context, await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }));
  const page = await openStory(context, id);
  await openSummary(page);
  await ask(page);
  await expect(tool(page).getByText('جمل من المقال')).toBeVisible();
  await expect(tool(page).getByRole('button', { name: /^المصدر: الفقرة/ }).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  // A wrong number stops it, the number of the text lets it through.
  const texts = await lines(page).evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')));
  const line = lines(page).nth(texts.findIndex((text) => /١٨ ألف|٤٨ مليون/.test(text)));
  const right = await line.inputValue();
  await line.fill(right.replace('١٨ ألف', '٨١ ألف').replace('٤٨ مليون', '٨٤ مليون'));
  await expect(tool(page).getByText('عدد لا يوافق المقال').first()).toBeVisible();
  await expect(approve(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(tool(page).getByText(/توقف الاعتماد|توقفان الاعتماد/)).toBeVisible();
  await line.fill(right);
  await expect(tool(page).getByText('عدد لا يوافق المقال')).toHaveCount(0);
  await expect(tool(page).getByText('كل ما في الملخص محفوظ')).toBeVisible();
  await approve(page).click();
  await expect(tool(page).getByText(/^اعتمده لينا البيلسان،/)).toBeVisible();

  // A reader sees it at once, and follows a point to its paragraph.
  await reader.goto(siteAddress(path));
  await expect(shown(reader)).toBeVisible();
  const points = shown(reader).getByRole('listitem');
  const before = await points.count();
  expect(before).toBeGreaterThanOrEqual(3);
  const { text: said, block } = await loneStanding(id);
  const point = points.filter({ hasText: said });
  await point.getByRole('link', { name: /^¶/ }).click();
  await expect(reader).toHaveURL(new RegExp(`#${block}$`));
  await expect(reader.locator(`#${block}`)).toBeInViewport();

  // The text under one point changes: the point is gone within a second of its publication, the rest stays.
  await page.locator('.body-text p').nth(Number(block.slice(1)) - 1).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' وأُجّل جزء منها.');
  await expect(tool(page).getByText('تغيّر مصدره').first()).toBeVisible({ timeout: 20_000 });
  await reader.goto(siteAddress(path));
  await expect(points).toHaveCount(before);
  await page.getByRole('button', { name: /^نشر التعديل/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /^انشر التعديل/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const published = Date.now();
  await expect(async () => {
    await reader.goto(siteAddress(path));
    await expect(point).toHaveCount(0, { timeout: 100 });
  }).toPass({ intervals: [50] });
  expect(Date.now() - published).toBeLessThan(5000);
  await expect(points).toHaveCount(before - 1);

  // Two clicks bring it back: read again, approved again.
  await tool(page).getByRole('button', { name: 'قرأته على النص الجديد، وهو صحيح' }).click();
  await expect(approve(page)).not.toHaveAttribute('aria-disabled', 'true');
  await approve(page).click();
  await expect(async () => {
    await reader.goto(siteAddress(path));
    await expect(points).toHaveCount(before, { timeout: 100 });
  }).toPass();
});

test('a finding is overridden with a reason that stays in the log, and the log can be taken out', async ({ context }) => {
  test.setTimeout(90_000);
  const { id } = await publishedStory();
  const chief = await joinNewsroom({ role: 'chief', name: 'سلمى النهري' });
  await beAs(context, chief);
  const page = await openStory(context, id);
  await openSummary(page);
  await begin(page, { name: 'اكتبه بنفسك', within: 1000 });
  await lines(page).first().fill('عادت المياه إلى ٣٧٠ صنبورًا وكلّفت المحطة ٩٩ مليون دينار.');
  await expect(tool(page).getByText('عدد لا يوافق المقال').first()).toBeVisible();
  await tool(page).getByRole('button', { name: 'تجاوز الملاحظات بسبب…' }).click();
  await tool(page).getByLabel('لماذا هو صحيح مع ذلك؟').fill('الكلفة المعدّلة في بيان البلدية المرفق.');
  await tool(page).getByRole('button', { name: 'اعتمده بهذا السبب' }).click();
  await expect(tool(page).getByText(/^اعتمده سلمى النهري،/)).toBeVisible();
  const file = await page.request.get(siteAddress(deskPaths.reviewFile({ form: 'json', article: id })), { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(file.status()).toBe(200);
  const [logged] = (await file.text()).trim().split('\n').map((row): unknown => JSON.parse(row));
  expect(logged).toMatchObject({ articleId: id, name: 'سلمى النهري', method: 'editor', reason: 'الكلفة المعدّلة في بيان البلدية المرفق.', kind: 'approved' });
});

test('two write at once: nobody’s words are lost, and one takes one’s own back', async ({ context }) => {
  test.setTimeout(90_000);
  const { id } = await publishedStory();
  await beAs(context, await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }));
  const page = await openStory(context, id);
  await openSummary(page);
  await begin(page, { name: 'اكتبه بنفسك', within: 1000 });
  await lines(page).first().fill('عادت المياه إلى مرسى الزعفران.');
  await expect(tool(page).getByText('كل ما في الملخص محفوظ')).toBeVisible();
  const version = async () => (await store.read.select({ version: store.t.summary.version }).from(store.t.summary).where(eq(store.t.summary.articleId, id)))[0]?.version ?? 0;
  await expect.poll(version).toBeGreaterThan(0);
  const theirs = { sentences: [{ text: 'عادت المياه صباح الأحد.', blocks: [] }], keyPoints: [] };
  expect((await saveSummary(systemActor('journey'), store, { articleId: id, version: await version(), ...theirs }, Date.now())).ok).toBe(true);
  await lines(page).first().fill('عادت المياه إلى مرسى الزعفران بعد انقطاع.');
  await expect(lines(page).first()).toHaveValue('عادت المياه صباح الأحد.');
  await expect(tool(page).getByText('عادت المياه إلى مرسى الزعفران بعد انقطاع.')).toBeVisible();
  await tool(page).getByRole('button', { name: 'استعد كلماتي' }).click();
  await expect(lines(page).first()).toHaveValue('عادت المياه إلى مرسى الزعفران بعد انقطاع.');
  await expect(tool(page).getByText('كل ما في الملخص محفوظ')).toBeVisible();
  await expect.poll(async () => (await store.read.select({ sentences: store.t.summary.sentences }).from(store.t.summary).where(eq(store.t.summary.articleId, id)))[0]?.sentences[0]?.text).toBe('عادت المياه إلى مرسى الزعفران بعد انقطاع.');
});

test('a model that fails is replaced by sentences of the text, and the editor is told', async ({ context }) => {
  test.setTimeout(90_000);
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: 'x', object: 'chat.completion', created: 1, model: 'm', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'لا أستطيع المساعدة في هذا.' } }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const before = (await settingsInForce(store)).summaries;
  try {
    const engine = { kind: 'openai-compatible' as const, baseUrl: `http://127.0.0.1:${port}/v1`, model: 'declines', vision: false, place: 'local' as const };
    expect((await saveSettings(systemActor('journey'), store, { summaries: { ...before, engine } }, Date.now())).ok).toBe(true);
    const { id } = await publishedStory();
    await beAs(context, await joinNewsroom({ role: 'editor', desks: ['economy'], name: 'لينا البيلسان' }));
    const page = await openStory(context, id);
    await openSummary(page);
    await ask(page);
    await expect(tool(page).getByText(/لا صياغة النموذج:.*امتنع النموذج/)).toBeVisible();
    await expect(tool(page).getByText('جمل من المقال', { exact: true })).toBeVisible();
  } finally {
    await saveSettings(systemActor('journey'), store, { summaries: before }, Date.now());
    server.close();
  }
});
