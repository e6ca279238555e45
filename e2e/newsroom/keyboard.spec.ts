import { expect, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { arrangeFront } from '#db/fronts/arrange.ts';
import { editionInForce } from '#db/fronts/in-force.ts';
import type { FrontSlot } from '#lib/front/slots.ts';
import { systemActor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import { handsAt } from './hands.ts';
import { beAs, joinNewsroom } from './staff.ts';

test.use({ viewport: { width: 1280, height: 800 } });

let before: FrontSlot[];
test.beforeAll(async () => {
  before = (await editionInForce(store, store.read, { locale: 'ar', sectionId: null }, Date.now()))?.slots ?? [];
});
test.afterAll(async () => {
  await arrangeFront(systemActor('test'), store, { locale: 'ar', slots: before }, Date.now());
});

test('a day without a mouse: sign in, write, hand over, approve and publish, lead the front, correct, withdraw', async ({ browser }) => {
  test.setTimeout(180_000);
  const [reporter, editor, chief] = [
    await joinNewsroom({ role: 'reporter', desks: ['economy'] }), await joinNewsroom({ role: 'editor', desks: ['economy'] }), await joinNewsroom({ role: 'chief' }),
  ];
  const headline = `قناة الريّ تفتح من جديد ${Date.now()}`;
  const own = await browser.newContext();
  const writing = await own.newPage();
  const hands = handsAt(writing);
  await writing.goto(deskPaths.signIn('ar'));
  await hands.reach(writing.getByRole('textbox', { name: 'البريد الإلكتروني' }));
  await hands.type(reporter.email);
  await hands.reach(writing.getByLabel('كلمة المرور', { exact: true }));
  await hands.type(reporter.password);
  await hands.press('Enter');
  await expect(writing).toHaveURL(deskPaths.home('ar'));
  hands.task('sign in', 4);

  await writing.goto(deskPaths.place('ar', 'articles'));
  await hands.pressUntil('n', () => expect(writing).toHaveURL(/\/new$/, { timeout: 1000 }));
  await hands.reach(writing.getByRole('textbox', { name: 'العنوان', exact: true }));
  await hands.type(headline);
  await hands.press('Enter');
  await writing.waitForURL(/\/admin\/articles\/\d+$/);
  const id = Number(new URL(writing.url()).pathname.split('/').at(-1));
  const text = writing.getByRole('textbox', { name: 'نص المقال' });
  await expect(text).toBeFocused();
  await hands.type('فتحت القناة بعد موسمين من الجفاف.');
  await hands.press('Enter', '/');
  await hands.type('عنوان');
  await hands.press('Enter');
  await hands.type('ماذا يقول المزارعون');
  await hands.press('Enter');
  await hands.press('Control+b');
  await hands.type('الماء');
  await hands.press('Control+b');
  await hands.type(' عاد إلى الحقول.');
  await expect(text.getByRole('heading', { name: 'ماذا يقول المزارعون' })).toBeVisible();
  await expect(text.getByRole('strong')).toHaveText('الماء');
  await hands.reach(writing.getByRole('combobox', { name: 'الكتّاب' }));
  await hands.press('ArrowDown', 'Enter');
  await expect(writing.getByRole('list', { name: 'الكتّاب' }).getByRole('listitem')).toHaveCount(1);
  hands.task('write a story with a sub-heading, bold words and a byline', 16);

  await hands.press('Control+Enter');
  await hands.reach(writing.getByRole('button', { name: 'سلّمه للمراجعة' }));
  await hands.press('Enter');
  await expect(writing.getByText('سُلّم المقال للمراجعة')).toBeVisible();
  hands.task('hand over for review', 9);
  await own.close();

  const deciding = await browser.newContext();
  await beAs(deciding, editor);
  const desk = await deciding.newPage();
  const deskHands = handsAt(desk);
  await desk.goto(`${deskPaths.place('ar', 'articles')}?q=${encodeURIComponent(headline)}`);
  const row = desk.getByRole('row').filter({ hasText: headline });
  await deskHands.pressUntil('j', () => expect(row.getByRole('link', { name: headline })).toBeFocused({ timeout: 500 }));
  await deskHands.reach(row.getByRole('button', { name: `خيارات: ${headline}` }));
  await deskHands.press('Enter');
  await deskHands.reach(desk.getByRole('menuitem', { name: 'اعتمد' }), 'ArrowDown');
  await deskHands.press('Enter');
  await expect(desk.getByText(`اعتُمد «${headline}»`)).toBeVisible();
  await deskHands.reach(row.getByRole('button', { name: `خيارات: ${headline}` }));
  await deskHands.press('Enter');
  await deskHands.reach(desk.getByRole('menuitem', { name: 'انشر…' }), 'ArrowDown');
  await deskHands.press('Enter');
  await deskHands.reach(desk.getByRole('dialog', { name: 'نشر المقال' }).getByRole('button', { name: 'انشر الآن' }));
  await deskHands.press('Enter');
  await expect(desk.getByText(`نُشر «${headline}»`)).toBeVisible();
  deskHands.task('approve and publish', 22);

  await desk.goto(deskPaths.place('ar', 'fronts'));
  await deskHands.reach(desk.getByRole('searchbox', { name: 'ابحث عن مقال' }));
  await deskHands.type(headline);
  const shelf = desk.getByRole('grid', { name: 'جاهز للواجهة' }).getByRole('row');
  await expect(shelf).toHaveCount(1);
  await expect(shelf).toContainText(headline);
  await deskHands.reach(shelf);
  await deskHands.reach(shelf.getByRole('button', { name: `خيارات: ${headline}` }), 'ArrowLeft');
  await deskHands.press('Enter');
  await deskHands.reach(desk.getByRole('menuitem', { name: 'الصدارة', exact: true }), 'ArrowDown');
  await deskHands.press('Enter');
  await expect(desk.getByRole('grid', { name: 'الصدارة' }).getByRole('row').first()).toContainText(headline);
  await deskHands.reach(desk.getByRole('button', { name: 'انشر الواجهة' }), 'Shift+Tab');
  await deskHands.press('Enter');
  await expect(desk.getByText(/نُشرت الواجهة/)).toBeVisible();
  deskHands.task('lead the front with it', 24);

  await desk.goto(deskPaths.article('ar', id));
  const next = desk.getByRole('dialog', { name: 'ما التالي للمقال' });
  await deskHands.pressUntil('Control+Enter', () => expect(next).toBeVisible({ timeout: 500 }));
  await deskHands.reach(next.getByRole('button', { name: 'صوّب…' }));
  await deskHands.press('Enter');
  await deskHands.reach(desk.getByRole('dialog', { name: 'صوّب' }).getByLabel('نص التصويب'));
  await deskHands.type('فُتحت القناة بعد ثلاثة مواسم.');
  await deskHands.reach(desk.getByRole('dialog', { name: 'صوّب' }).getByRole('button', { name: 'صوّب', exact: true }));
  await deskHands.press('Enter');
  await expect(desk.getByText('نُشر التصويب')).toBeVisible();
  deskHands.task('correct', 12);
  await deciding.close();

  const heading = await browser.newContext();
  await beAs(heading, chief);
  const last = await heading.newPage();
  const lastHands = handsAt(last);
  await last.goto(deskPaths.article('ar', id));
  const end = last.getByRole('dialog', { name: 'ما التالي للمقال' });
  await lastHands.pressUntil('Control+Enter', () => expect(end).toBeVisible({ timeout: 500 }));
  await lastHands.reach(end.getByRole('button', { name: 'اسحب المقال…' }));
  await lastHands.press('Enter');
  const asked = last.getByRole('alertdialog', { name: 'اسحب المقال' });
  await lastHands.reach(asked.getByLabel('سبب السحب'));
  await lastHands.type('لم يثبت الخبر.');
  await lastHands.reach(asked.getByRole('button', { name: 'اسحب المقال', exact: true }));
  await lastHands.press('Enter');
  await expect(last.getByText('سُحب المقال، ويرى القراء سبب السحب')).toBeVisible();
  lastHands.task('withdraw', 13);
  const [withdrawn] = await store.read.select({ status: store.t.article.status }).from(store.t.article).where(eq(store.t.article.id, id));
  expect(withdrawn?.status).toBe('withdrawn');
  await heading.close();
});
