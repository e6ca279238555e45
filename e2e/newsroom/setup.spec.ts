import { expect, test, type Locator, type Page } from '@playwright/test';
import { numberedSlug } from '#lib/text/slug.ts';
import { deskPaths } from '#lib/urls.ts';
import { storyOf } from '../newsroom.ts';
import { beAs, joinNewsroom } from './staff.ts';
import { draftOf } from './stories.ts';

const board = deskPaths.place('ar', 'articles');

async function openSetup(page: Page, id: number): Promise<void> {
  await page.goto(deskPaths.article('ar', id));
  // A tab that is pressed before the page listens is not opened.
  await expect(async () => {
    await page.getByRole('tab', { name: 'إعداد' }).click();
    await expect(page.getByRole('heading', { name: 'إعداد المقال' })).toBeVisible({ timeout: 500 });
  }).toPass();
}

const chosenIn = (page: Page, label: string): Locator => page.getByRole('list', { name: label }).getByRole('listitem');

test('a writer chooses from what is used most, by mouse and by keys, and makes a topic that is missing', async ({ context, page }) => {
  const writer = await joinNewsroom({ role: 'editor', desks: ['economy'] });
  const { id } = await draftOf(writer, `رصيف الحبوب ${Date.now()}`);
  await beAs(context, writer);
  await openSetup(page, id);
  const [authors, topics] = [page.getByRole('combobox', { name: 'الكتّاب' }), page.getByRole('combobox', { name: 'الوسوم' })];
  await chosenIn(page, 'الكتّاب').getByRole('button', { name: /^أزل/ }).click();
  await authors.click();
  await page.getByRole('option', { name: 'هالة المُرجاني' }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(chosenIn(page, 'الكتّاب')).toHaveText([/هالة المُرجاني/]);
  await authors.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('option', { name: 'هالة المُرجاني' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosenIn(page, 'الكتّاب')).toHaveCount(2);

  // Filled and pressed at once: nothing moves under the pointer while the newsroom answers.
  for (const [word, name] of [['نور', 'نُوران'], ['تراث', 'التراث'], ['اسعار', 'الأسعار']] as const) {
    await topics.fill(word);
    await page.getByRole('option', { name, exact: true }).click();
    await expect(chosenIn(page, 'الوسوم').filter({ hasText: name })).toBeVisible();
  }
  const made = `وسم جديد ${Date.now()}`;
  await topics.fill(made);
  await page.getByRole('option', { name: `أنشئ «${made}»` }).click();
  await expect(chosenIn(page, 'الوسوم')).toHaveCount(4);
  await page.getByRole('button', { name: `أزل ${made}` }).click();
  await expect(chosenIn(page, 'الوسوم')).toHaveCount(3);
});

test('whoever types an address that another story has is told so in the field, and takes one that is free', async ({ context, page }) => {
  const writer = await joinNewsroom({ role: 'reporter', desks: ['economy'] });
  const { id } = await draftOf(writer, `عنوان مأخوذ ${Date.now()}`);
  const taken = await storyOf('saahour-river');
  await beAs(context, writer);
  await openSetup(page, id);
  const slug = page.getByRole('textbox', { name: 'عنوان الصفحة' });
  await slug.fill(taken.slug);
  await expect(page.getByText(`هذا عنوان مقال آخر: «${taken.headline}»`)).toBeVisible();
  await expect(slug).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: /^خذ عنوانًا متاحًا/ }).click();
  await expect(slug).toHaveValue(numberedSlug(taken.slug, 2));
  await expect(page.getByText(/هذا عنوان مقال آخر/)).toBeHidden();
});

test('a draft is copied; the copy is deleted, called back, and deleted for good', async ({ context, page }) => {
  const writer = await joinNewsroom({ role: 'reporter', desks: ['economy'] });
  const headline = `مسودة تُنسخ ${Date.now()}`;
  const { id } = await draftOf(writer, headline);
  await beAs(context, writer);
  await page.goto(board);
  const rows = page.getByRole('row').filter({ hasText: headline });
  await rows.getByRole('button', { name: `خيارات: ${headline}` }).click();
  await page.getByRole('menuitem', { name: 'انسخ مسودةً جديدة' }).click();
  await expect(page).toHaveURL(/articles\/\d+$/);
  await expect(page).not.toHaveURL(deskPaths.article('ar', id));
  await expect(page.getByLabel('العنوان', { exact: true })).toHaveValue(headline);

  await page.getByRole('button', { name: 'خيارات أخرى' }).click();
  await page.getByRole('menuitem', { name: 'احذف المسودة' }).click();
  await expect(page).toHaveURL(board);
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('button', { name: `خيارات: ${headline}` }).click();
  await page.getByRole('menuitem', { name: 'احذف المسودة' }).click();
  await expect(rows).toHaveCount(1);
  await page.goto(deskPaths.home('ar'));
  await page.goto(board);
  await expect(rows).toHaveCount(1);
});

test('two stories that exist are linked as versions of one, and parted again', async ({ context, page }) => {
  const writer = await joinNewsroom({ role: 'chief' });
  const { id } = await draftOf(writer, `نص عربي ${Date.now()}`);
  const headline = `A ledger of tides ${Date.now()}`;
  await draftOf(writer, headline, 'en');
  await beAs(context, writer);
  await openSetup(page, id);
  await page.getByRole('button', { name: 'اربط مقالًا موجودًا (الإنجليزية)' }).click();
  const picker = page.getByRole('dialog', { name: 'أي مقال هو هذا بالإنجليزية؟' });
  await picker.getByRole('searchbox').fill(`LEDGER ${headline.split(' ').at(-1)}`);
  await expect(picker.getByText('مقال واحد')).toBeVisible();
  await picker.getByRole('radio', { name: headline }).check();
  await picker.getByRole('button', { name: 'اربط المقالين' }).click();
  await expect(picker).toBeHidden();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await expect(page.getByRole('link', { name: 'اعرض النصين متجاورين' })).toBeVisible();
  // An English name stands isolated in the Arabic sentence.
  await page.getByRole('button', { name: `افصل «\u2068${headline}\u2069» عن هذا المقال` }).click();
  await expect(page.getByRole('link', { name: headline })).toBeHidden();
  // The toolbar of the text has an undo of its own.
  const parted = page.getByRole('region', { name: 'ما حدث للتو' }).getByRole('listitem').filter({ hasText: 'فُصل المقالان' });
  await parted.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
});

test('a note of the house style that is ignored rests when the story is opened again', async ({ context, page }) => {
  const writer = await joinNewsroom({ role: 'reporter', desks: ['economy'] });
  const { id } = await draftOf(writer, 'رصيف الحبـــوب يتسع');
  await beAs(context, writer);
  await page.goto(deskPaths.article('ar', id));
  const open = async () => {
    await expect(async () => {
      await page.getByRole('tab', { name: /أسلوب/ }).click();
      await expect(page.getByRole('tab', { name: /أسلوب/ })).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
    }).toPass();
  };
  await open();
  const kept = page.waitForResponse(/article\.ignoreRemark/);
  await page.getByRole('button', { name: 'تجاهلها هنا' }).first().click();
  await kept;
  await page.reload();
  await open();
  await expect(page.getByText('ملاحظة واحدة متجاهَلة في هذا المقال.')).toBeVisible();
  await page.getByRole('button', { name: 'أظهرها' }).click();
  await expect(page.getByRole('button', { name: 'تجاهلها هنا' })).toBeVisible();
});
