import { expect, test, type Locator, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { startArticle } from '#db/articles/writing/draft.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import type { Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { expectNoFaults } from '../wcag.ts';
import { beAs, joinNewsroom } from './staff.ts';

/** A story with these paragraphs, open before the one who writes it. */
async function openStory(page: Page, ...paragraphs: [string, ...string[]]): Promise<Locator> {
  const { read, t } = store;
  const member = await joinNewsroom({ role: 'reporter', desks: ['economy'] });
  const [section] = await read.select({ id: t.section.id }).from(t.section).where(eq(t.section.slug, 'economy')).limit(1);
  if (!section) throw new Error('the demonstration has no section');
  const actor: Actor = { id: member.id, name: member.name, role: 'reporter', desks: ['economy'] };
  const started = await startArticle(actor, store, { locale: 'ar', sectionId: section.id, fields: { headline: 'عودة الماء', body: bodyOf(...paragraphs) } }, Date.now());
  if (!started.ok) throw new Error(`refused: ${started.reason}`);
  await beAs(page.context(), member);
  await page.goto(deskPaths.article('ar', started.value.id));
  const text = page.getByRole('textbox', { name: 'نص المقال' });
  await expect(text).toContainText(paragraphs[0]);
  return text;
}

/** Puts the caret behind the last word, as ProseMirror knows it. */
async function toEnd(page: Page, text: Locator): Promise<void> {
  await text.getByText(/./).last().click();
  await page.keyboard.press('Control+End');
  await expect.poll(() => page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
  await page.waitForTimeout(100);
}

async function paste(text: Locator, data: { html?: string; plain: string }): Promise<void> {
  await text.evaluate((element, { html, plain }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', plain);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test('Arabic is written from the right, in an empty paragraph as well', async ({ page }) => {
  const text = await openStory(page, 'عادت المياه.');
  await toEnd(page, text);
  await page.keyboard.press('Enter');
  await expect(text.locator('p')).toHaveCount(2);
  const caret = await text.evaluate((element) => {
    const paragraph = element.querySelector('p:last-of-type');
    const range = document.createRange();
    if (paragraph) range.setStart(paragraph, 0);
    const box = paragraph?.getBoundingClientRect();
    return { direction: paragraph ? getComputedStyle(paragraph).direction : '', align: paragraph ? getComputedStyle(paragraph).textAlign : '', wide: (box?.width ?? 0) > 200 };
  });
  expect(caret).toEqual({ direction: 'rtl', align: 'start', wide: true });
  await page.keyboard.type('ثم');
  const gap = await text.evaluate((element) => {
    const range = document.createRange();
    const words = element.querySelector('p:last-of-type')?.firstChild;
    if (words) range.selectNodeContents(words);
    return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
  });
  expect(Math.abs(gap)).toBeLessThan(4);
});

test('a slash sets in whatever is named after it, by the keyboard alone', async ({ page }) => {
  const text = await openStory(page, 'أول.');
  await toEnd(page, text);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const menu = page.getByRole('listbox', { name: 'أدرج' });
  await expect(menu.getByRole('option')).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('option', { selected: true })).toHaveText(/عنوان أصغر/);
  await page.keyboard.type('جد');
  await expect(menu.getByRole('option')).toHaveText([/جدول/]);
  await page.keyboard.press('Enter');
  await expect(text.getByRole('table')).toBeVisible();
  await page.keyboard.type('البلدة');
  await page.keyboard.press('Tab');
  await page.keyboard.type('قبل');
  await expect(text.getByRole('columnheader')).toHaveText(['البلدة', 'قبل', '']);
  await page.getByRole('toolbar', { name: 'أدوات الجدول' }).getByRole('button', { name: 'عمود بعده' }).click();
  await expect(text.getByRole('columnheader')).toHaveCount(4);
  // What stands last can always be written under.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  await page.keyboard.type('/div');
  await page.keyboard.press('Enter');
  await expect(text.locator('hr')).toHaveCount(1);
});

test('what is pasted from Word has its lists and loses its look', async ({ page }) => {
  const text = await openStory(page, 'قبل.');
  await toEnd(page, text);
  await page.keyboard.press('Enter');
  const item = (mark: string, words: string, level: number) => `<p class=MsoListParagraph dir=RTL style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=AR-SA style='color:red'>${words}<o:p></o:p></span></p>`;
  await paste(text, {
    plain: 'x',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoListParagraph {margin:0cm;}</style></head><body><!--StartFragment--><p class=MsoNormal><b>غامق</b> ثم <img src="file:///C:/a.png"></p>${item('·', 'أول', 1)}${item('o', 'فرع', 2)}${item('·', 'ثانٍ', 1)}<!--EndFragment--></body></html>`,
  });
  await expect(text.locator('> ul > li')).toHaveCount(2);
  await expect(text.locator('> ul ul li')).toHaveText(['فرع']);
  await expect(text.locator('strong')).toHaveText('غامق');
  await expect(text.locator('img, [style*="color"]')).toHaveCount(0);
  await expect(page.getByText('تُركت صورة لأنها ليست في المكتبة')).toBeVisible();
});

test('words are found under their tashkeel and replaced together', async ({ page }) => {
  const text = await openStory(page, 'قالت المُدَرِّسَة شيئًا.', 'وسمعت المدرسة.');
  await toEnd(page, text);
  await page.keyboard.press('Control+f');
  const panel = page.getByRole('search', { name: 'البحث في النص' });
  await panel.getByLabel('ابحث عن').fill('المدرسه');
  await expect(panel.getByText('٢ من ٢').or(panel.getByText('١ من ٢'))).toBeVisible();
  await panel.getByLabel('استبدل به').fill('المعلّمة');
  await panel.getByRole('button', { name: 'استبدل الكل' }).click();
  await expect(text.locator('p')).toHaveText(['قالت المعلّمة شيئًا.', 'وسمعت المعلّمة.']);
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text.locator('p')).toHaveText(['قالت المُدَرِّسَة شيئًا.', 'وسمعت المدرسة.']);
});

test('links and embeds are refused with a word where they cannot be', async ({ page }) => {
  const text = await openStory(page, 'أول.');
  await toEnd(page, text);
  await page.keyboard.press('Enter');
  await paste(text, { plain: 'https://youtu.be/dQw4w9WgXcQ' });
  const embed = page.getByRole('dialog', { name: 'منشور أو مقطع من موقع آخر' });
  await embed.getByLabel('عنوان المنشور أو المقطع').fill('https://vimeo.com/1');
  await expect(embed.getByRole('alert')).toContainText('لا ندرج من هذا الموقع');
  await embed.getByLabel('عنوان المنشور أو المقطع').fill('https://youtu.be/dQw4w9WgXcQ');
  await embed.getByRole('button', { name: 'أدرجه' }).click();
  await expect(embed.getByText('فلا بد منه')).toBeVisible();
  await embed.getByRole('button', { name: /^اكتب:/ }).click();
  await embed.getByRole('button', { name: 'أدرجه' }).click();
  await expect(text.getByLabel('ماذا فيه؟')).toHaveValue('مقطع مصوّر على يوتيوب');
  await page.keyboard.press('Control+k');
  const link = page.getByRole('dialog', { name: 'أضف رابطًا' });
  await link.getByLabel('العنوان').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(link.getByRole('alert')).toBeVisible();
  await link.getByLabel('العنوان').fill('khabar.example/a');
  await page.keyboard.press('Enter');
  await expect(text.locator('.text-link')).toHaveAttribute('href', 'https://khabar.example/a');
});

test('the tools are one stop of the Tab key, and nothing is in the way of anybody', async ({ page }) => {
  const text = await openStory(page, 'أول.', 'ثانٍ.');
  await toEnd(page, text);
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: /نوع الفقرة/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'غامق' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: /عنوان فرعي/ }).press('Enter');
  await expect(text.locator('h2')).toHaveText('ثانٍ.');
  await expect(text).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(text.locator('> *').first()).toHaveText('ثانٍ.');
  await page.keyboard.press('Control+f');
  await expectNoFaults(page, '.body-editor');
});
