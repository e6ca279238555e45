import { chromium } from '@playwright/test';
import { joinNewsroom, beAs } from './newsroom/staff.ts';
import { storyOf } from './newsroom.ts';
import { deskPaths } from '#lib/urls.ts';
import fs from 'node:fs';
const base = process.env.SITE_URL ?? '';
const out = '/tmp/looks'; fs.mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const chief = await joinNewsroom({ role: 'chief', name: 'سلمى النهري' });
const story = await storyOf(process.argv[2] ?? 'hudayb-tremor');
const loc = process.argv[3] === 'en' ? 'en' : 'ar';
const w = Number(process.argv[4] ?? 1280);
const scheme = process.argv[5] === 'dark' ? 'dark' : 'light';
const context = await browser.newContext({ viewport: { width: w, height: w < 500 ? 800 : 950 }, locale: loc, colorScheme: scheme, timezoneId: 'Asia/Riyadh', reducedMotion: 'reduce' });
await beAs(context, chief);
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text().slice(0, 300)));
const shot = async (name: string) => { await page.screenshot({ path: `${out}/${w}-${loc}-${scheme}-${name}.png` }); console.log(name); };
await page.goto(base + deskPaths.article(loc, story.id)); await page.waitForTimeout(4000);
await page.locator('#tab-summary').click(); await page.waitForTimeout(1500);
await shot('1-open');
const make = page.getByRole('button', { name: loc === 'ar' ? /اطلب ملخص/ : /Ask for a/ }).first();
if (await make.count()) { await make.click(); await page.waitForTimeout(4000); await shot('2-made'); }
const unit = page.locator('.summary-unit').first();
if (await unit.count()) {
  await unit.focus(); await page.waitForTimeout(400); await shot('3-focus');
  const text = await unit.inputValue();
  await unit.fill(`${text.replace(/[.]$/, '')} وأصيب ٩٩ شخصًا.`); await page.waitForTimeout(5000); await shot('4-finding');
  const over = page.getByRole('button', { name: loc === 'ar' ? /تجاوز/ : /Override/ });
  if (await over.count()) { await over.click(); await page.waitForTimeout(500); await shot('5-override'); await page.keyboard.press('Escape'); const leave = page.getByRole('button', { name: loc === 'ar' ? 'دعها كما هي' : 'Leave it' }); await leave.click(); }
  await unit.fill(text); await page.waitForTimeout(5000);
  await page.getByRole('button', { name: loc === 'ar' ? /اعتمد الملخص/ : /Approve as/ }).click(); await page.waitForTimeout(4000); await shot('6-approved');
}
await browser.close(); process.exit(0);
