import { expect, test, type Browser, type Page } from '@playwright/test';
import { codeOf } from '#db/testing-totp.ts';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { beAs, joinNewsroom, type Member } from './staff.ts';

/** All browsers here come from one address: what one journey failed at is no matter of the next. */
test.beforeEach(async () => {
  await store.write((tx) => tx.delete(store.t.signInFailure).then(() => undefined));
});

const home = deskPaths.home('ar');
const atSignIn = /\/admin\/sign-in/;

/** A browser that knows nobody. */
async function strange(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** A browser in which somebody has signed in already. */
async function knownTo(browser: Browser, member: Member): Promise<Page> {
  const context = await browser.newContext();
  await beAs(context, member);
  return context.newPage();
}

async function knock(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  if (!atSignIn.test(page.url())) await page.goto(deskPaths.signIn('ar'));
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'تابع' }).click();
}

async function giveCode(page: Page, label: 'رمز التحقق' | 'رمز استرداد', code: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(code);
  await page.getByRole('button', { name: 'ادخل', exact: true }).click();
}

const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

test('a chief comes in with her password and the code of her app, to the page she asked for, and goes out again', async ({ browser }) => {
  const chief = await joinNewsroom({ role: 'chief' });
  const page = await strange(browser);
  await page.goto(deskPaths.place('ar', 'topics'));
  await expect(page).toHaveURL(atSignIn);
  await knock(page, chief);
  await expect(page.getByText('الخطوة ٢ من ٢')).toBeVisible();
  const code = codeOf(chief.uri ?? '');
  await giveCode(page, 'رمز التحقق', code === '000000' ? '111111' : '000000');
  await expect(alertOf(page)).toHaveText('الرمز غير صحيح أو انتهت مدته. انتظر الرمز التالي في التطبيق.');
  await giveCode(page, 'رمز التحقق', codeOf(chief.uri ?? ''));
  await expect(page).toHaveURL(deskPaths.place('ar', 'topics'));
  await page.goto(deskPaths.place('ar', 'account'));
  await page.getByRole('button', { name: 'اخرج', exact: true }).click();
  await expect(page).toHaveURL(atSignIn);
  await page.goto(home);
  await expect(page).toHaveURL(atSignIn);
});

test('a recovery code opens once', async ({ browser }) => {
  const chief = await joinNewsroom({ role: 'chief' });
  const [first = '', second = ''] = chief.codes;
  const enterWith = async (page: Page, code: string) => {
    await page.getByRole('button', { name: 'ادخل برمز استرداد' }).click();
    await giveCode(page, 'رمز استرداد', code);
  };
  const page = await strange(browser);
  await knock(page, chief);
  await enterWith(page, first);
  await expect(page).toHaveURL(home);
  await page.goto(deskPaths.place('ar', 'account'));
  await expect(page.getByText('بقيت لك ٩ رموز استرداد')).toBeVisible();
  const again = await strange(browser);
  await knock(again, chief);
  await enterWith(again, first);
  await expect(alertOf(again)).toHaveText('رمز الاسترداد غير صحيح أو استُعمل من قبل.');
  await giveCode(again, 'رمز استرداد', second);
  await expect(again).toHaveURL(home);
});

test('after five wrong passwords one is told how long to wait, and comes in once it is over', async ({ browser }) => {
  const reporter = await joinNewsroom({ role: 'reporter' });
  const page = await strange(browser);
  await page.goto(deskPaths.signIn('ar'));
  for (let time = 1; time <= 5; time += 1) {
    const answered = page.waitForResponse(/sign-in\/email/);
    await knock(page, { ...reporter, password: `ليست هذه ${time}` });
    await answered;
    await expect(alertOf(page)).toHaveText('البريد أو كلمة المرور غير صحيحة.');
  }
  await knock(page, reporter);
  await expect(alertOf(page)).toHaveText(/^محاولات كثيرة\. أعد المحاولة بعد [٠-٩]+ ثوانٍ\.$/);
  await expect(async () => {
    await knock(page, reporter);
    await expect(page).toHaveURL(home, { timeout: 2000 });
  }).toPass({ timeout: 30_000, intervals: [1500] });
});

test('who has been disabled is out at once, and is told no more than a stranger', async ({ browser }) => {
  const [admin, reporter] = [await joinNewsroom({ role: 'admin' }), await joinNewsroom({ role: 'reporter', name: `زميل موقوف ${Date.now()}` })];
  const [hers, desk] = [await knownTo(browser, reporter), await knownTo(browser, admin)];
  await hers.goto(home);
  await expect(hers.getByRole('main')).toBeVisible();
  await desk.goto(deskPaths.place('ar', 'staff'));
  await desk.getByRole('button', { name: `غيّر حساب ${reporter.name}` }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('الحالة').selectOption({ label: 'موقوف' });
  await dialog.getByRole('button', { name: 'احفظ' }).click();
  await expect(desk.getByText(`حُفظ حساب ${reporter.name}`)).toBeVisible();
  await hers.goto(home);
  await expect(hers).toHaveURL(atSignIn);
  await knock(hers, reporter);
  await expect(alertOf(hers)).toHaveText('البريد أو كلمة المرور غير صحيحة.');
});

test('a new password ends the sessions elsewhere, and the old one opens nothing any more', async ({ browser }) => {
  const reporter = await joinNewsroom({ role: 'reporter' });
  const fresh = 'سبع نوافذ على بحر الشمال';
  const [here, elsewhere] = [await knownTo(browser, reporter), await strange(browser)];
  await knock(elsewhere, reporter);
  await expect(elsewhere).toHaveURL(home);
  await here.goto(deskPaths.place('ar', 'account'));
  const change = here.getByRole('button', { name: 'غيّر كلمة المرور' });
  const form = here.locator('form').filter({ has: change });
  await form.getByLabel('كلمة المرور الحالية').fill(reporter.password);
  await form.getByLabel('كلمة مرور جديدة').fill(fresh);
  await change.click();
  await expect(here.getByText('تغيّرت كلمة المرور، وانتهت جلساتك الأخرى')).toBeVisible();
  await here.reload();
  await expect(here.getByRole('heading', { name: 'أين دخلت' })).toBeVisible();
  await elsewhere.goto(home);
  await expect(elsewhere).toHaveURL(atSignIn);
  await knock(elsewhere, reporter);
  await expect(alertOf(elsewhere)).toHaveText('البريد أو كلمة المرور غير صحيحة.');
  await knock(elsewhere, { ...reporter, password: fresh });
  await expect(elsewhere).toHaveURL(home);
});
