import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { openSetUp } from '#db/staff/set-up.ts';
import { codeOf } from '#db/testing-totp.ts';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';

const password = 'قارب أزرق تحت الجسر الحجري';

/** Makes the first admin with the link that a start prints, and their second factor; the link is then nowhere. */
export async function setUpAdmin(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  const token = await openSetUp(store, Date.now());
  if (token === null) throw new Error('the newsroom has accounts already');
  const link = deskPaths.setup('ar', token);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'حساب المدير الأول' })).toBeVisible();
  await page.getByLabel('الاسم').fill(name);
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByLabel('كلمة مرور جديدة').fill(password);
  await page.getByRole('button', { name: 'أنشئ الحساب وادخل' }).click();

  const factor = page.locator('section').filter({ has: page.getByRole('heading', { name: 'التحقق بخطوتين' }) });
  await factor.getByLabel('كلمة المرور الحالية').fill(password);
  await factor.getByRole('button', { name: 'ابدأ التفعيل' }).click();
  const secret = await factor.getByText(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/).innerText();
  await factor.getByLabel('الرمز الذي يعرضه التطبيق الآن').fill(codeOf(`otpauth://totp/newsroom?secret=${secret.replaceAll(' ', '')}`));
  await factor.getByRole('button', { name: 'أكّد' }).click();
  await expect(factor.getByRole('listitem')).toHaveCount(10);
  await factor.getByRole('button', { name: 'حفظتها' }).click();
  await expect(page).toHaveURL(deskPaths.home('ar'));
  await expect(page.getByRole('heading', { name: 'من سيكتب؟' })).toBeVisible();
  expect((await page.request.get(link)).status()).toBe(404);
}

type Colleague = { name: string; email: string; role: 'محرّر صحفي' | 'محرّر مسؤول'; desk: string };

/** Adds somebody as the admin does, and opens their link as they do: the browser in which they are signed in. */
export async function invite(browser: Browser, admin: Page, { name, email, role, desk }: Colleague): Promise<BrowserContext> {
  await admin.goto(deskPaths.place('ar', 'staff'));
  await admin.getByRole('button', { name: 'أضف زميلًا' }).first().click();
  const dialog = admin.getByRole('dialog', { name: 'زميل جديد' });
  await dialog.getByLabel('الاسم').fill(name);
  await dialog.getByLabel('البريد الإلكتروني').fill(email);
  await dialog.getByLabel('الدور').selectOption({ label: role });
  await dialog.getByRole('group', { name: 'الأقسام' }).getByLabel(desk, { exact: true }).check();
  await dialog.getByRole('button', { name: 'أضف زميلًا' }).click();
  const shown = admin.getByRole('alertdialog', { name: `رابط ${name}` });
  const link = await shown.getByRole('code').innerText();
  await shown.getByRole('button', { name: 'تم' }).click();
  await expect(admin.getByRole('row').filter({ hasText: name })).toContainText(role);

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByLabel('البريد الإلكتروني')).toHaveValue(email);
  await page.getByLabel('كلمة مرور جديدة').fill(password);
  await page.getByRole('button', { name: 'احفظ وادخل' }).click();
  await expect(page.getByRole('navigation', { name: 'أماكن غرفة الأخبار' })).toBeVisible();
  expect((await page.request.get(link)).status()).toBe(404);
  await page.close();
  return context;
}
