import { expect, type Locator, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
<p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-SA style='font-family:Arial;color:red'>عادت أولى السفن إلى <b>رصيف الحبوب</b> فجر اليوم.<o:p></o:p></span></p>
<p class=MsoNormal dir=RTL><span lang=AR-SA>ويقول العمال إن التفريغ يستغرق يومين.<o:p></o:p></span></p><!--EndFragment--></body></html>`;

/** Starts a story, and writes it whole: words, text out of Word, picture, byline, topic. */
export async function writeStory(page: Page, headline: string): Promise<number> {
  await page.goto(deskPaths.place('ar', 'articles'));
  await page.getByRole('link', { name: 'مقال جديد' }).first().click();
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).fill(headline);
  await page.getByRole('button', { name: 'ابدأ الكتابة' }).click();
  await page.waitForURL(/\/admin\/articles\/\d+$/);
  await page.getByLabel('العنوان التمهيدي').fill('الميناء');
  await expect(page.getByRole('textbox', { name: 'العنوان', exact: true })).toHaveValue(headline);
  await page.getByLabel('المقدمة').fill('بعد عام من الإغلاق تعود السفن إلى الرصيف القديم.');
  await pasteFromWord(page.getByRole('textbox', { name: 'نص المقال' }));
  await sendPicture(page);
  await page.getByRole('tab', { name: 'إعداد' }).click();
  await choose(page, 'الكتّاب', await nameIn(store.t.author));
  await choose(page, 'الوسوم', await nameIn(store.t.topic));
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

async function pasteFromWord(text: Locator): Promise<void> {
  await text.click();
  await expect(text).toBeFocused();
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'x');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, fromWord);
  await expect(text.getByRole('strong')).toHaveText('رصيف الحبوب');
  await expect(text).toContainText('ويقول العمال إن التفريغ يستغرق يومين.');
  await expect(text.locator('[style*="color"]')).toHaveCount(0);
}

async function sendPicture(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2f6f8f' } }).jpeg().toBuffer();
  await page.getByRole('tab', { name: 'صور' }).click();
  await page.getByRole('button', { name: 'اختر صورة أو أرسلها' }).click();
  const picker = page.getByRole('dialog', { name: 'اختر صورة' });
  await picker.locator('input[type=file]').setInputFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer });
  await picker.getByLabel('ماذا تُظهر الصورة؟').fill('سفينة حبوب عند الرصيف القديم');
  await picker.getByRole('button', { name: 'استعمل الصورة' }).click();
  await expect(picker).toBeHidden();
  await expect(page.getByRole('button', { name: 'صورة المقال: لها وصف بديل' })).toBeVisible();
}

async function nameIn(table: typeof store.t.author | typeof store.t.topic): Promise<string> {
  const [row] = await store.read.select({ name: table.name }).from(table).where(eq(table.locale, 'ar')).limit(1);
  if (!row) throw new Error('the demonstration has nothing to choose');
  return row.name;
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('list', { name: label }).getByRole('listitem')).toHaveText([name]);
}
