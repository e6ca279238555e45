import { expect, test } from '@playwright/test';
import { approveArticle } from '#db/articles/workflow/approve.ts';
import { sendBackArticle } from '#db/articles/workflow/send-back.ts';
import { submitArticle } from '#db/articles/workflow/submit.ts';
import { publishArticle } from '#db/articles/publish.ts';
import { withdrawArticle } from '#db/articles/withdraw.ts';
import { systemActor, type Actor } from '#lib/permissions.ts';
import { deskPaths, paths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf, headlineOf, openStory, rowOf } from './stories.ts';

const system = systemActor('test');
const editor: Actor = { id: 'lina', name: 'لينا البيلسان', role: 'editor', desks: ['economy'] };

const seen = async (id: number) => ({ id, version: (await rowOf(id)).version });
const taken = async (step: Promise<{ ok: boolean }>) => expect(await step).toMatchObject({ ok: true });

test('a change of a published story may be published from its first letter on, and goes out with a correction', async ({ browser, request }) => {
  const member = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const { id, slug } = await draftOf(member);
  await taken(publishArticle(system, store, await seen(id), Date.now()));
  const context = await browser.newContext();
  await beAs(context, member);
  const page = await openStory(context, id);
  const button = page.getByRole('button', { name: 'نشر التعديل…' }).first();
  await expect(button).toBeHidden();
  await expect(page.getByText('منشور', { exact: true })).toBeVisible();
  await headlineOf(page).fill('رصيف الحبوب يُفتح');
  await expect(button).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('تعديل لم يُنشر بعد')).toBeVisible();
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'نشر المقال' });
  await expect(sheet.getByRole('button', { name: 'انشر التعديل' })).toBeEnabled();
  await sheet.getByRole('button', { name: 'صوّب…' }).click();
  const dialog = page.getByRole('dialog', { name: 'صوّب' });
  await dialog.getByLabel('نص التصويب').fill('فُتح الرصيف ولم يُغلق.');
  await expect(dialog.getByRole('checkbox', { name: 'انشر معه التعديل الذي ينتظر' })).toBeChecked();
  await dialog.getByRole('button', { name: 'صوّب', exact: true }).click();
  await expect(page.getByText('نُشر التصويب ومعه التعديل')).toBeVisible();
  await expect(page.getByText('منشور، صُوِّب')).toBeVisible();
  const read = async () => (await request.get(paths.article('ar', id, slug))).text();
  await expect.poll(read).toContain('رصيف الحبوب يُفتح');
  expect(await read()).toContain('فُتح الرصيف ولم يُغلق.');
  await context.close();
});

test('steps that others take show in an editor that stays open, and the words in it stay', async ({ browser }) => {
  const member = await joinNewsroom({ role: 'reporter', desks: ['economy'] });
  const { id } = await draftOf(member);
  await taken(submitArticle(system, store, await seen(id), Date.now()));
  const context = await browser.newContext();
  await beAs(context, member);
  const page = await openStory(context, id);
  await expect(page.getByText('في المراجعة', { exact: true })).toBeVisible();
  await taken(sendBackArticle(editor, store, { ...await seen(id), note: 'أين المصدر؟' }, Date.now()));
  await page.route('**/admin/do/article.save', (route) => route.abort());
  await headlineOf(page).fill('لم يصل بعد');
  await expect(page.getByText('أين المصدر؟')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('أُعيد بملاحظة', { exact: true })).toBeVisible();
  await expect(headlineOf(page)).toHaveValue('لم يصل بعد');
  await page.unroute('**/admin/do/article.save');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await rowOf(id)).headline).toBe('لم يصل بعد');
  await taken(approveArticle(editor, store, await seen(id), Date.now()));
  await expect(page.getByText('معتمد', { exact: true })).toBeVisible({ timeout: 20_000 });
  await context.close();
});

test('a withdrawn story says when and why, and offers no step', async ({ browser }) => {
  const member = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const { id } = await draftOf(member);
  await taken(publishArticle(system, store, await seen(id), Date.now()));
  await taken(withdrawArticle(system, store, { ...await seen(id), reason: 'لم يثبت الخبر.' }, Date.now()));
  const context = await browser.newContext();
  await beAs(context, member);
  const page = await context.newPage();
  await page.goto(deskPaths.article('ar', id));
  await expect(page.getByText(/سُحب المقال في/)).toBeVisible();
  await expect(page.getByText('لم يثبت الخبر.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'الخطوة التالية…' })).toHaveCount(0);
  await context.close();
});
