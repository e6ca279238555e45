import { expect, type BrowserContext, type Page } from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import { startArticle } from '#db/articles/writing/draft.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import { bodyText } from '#lib/body/plain-text.ts';
import { readEnvironment } from '#lib/env.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import { absolute, deskPaths } from '#lib/urls.ts';
import { store } from '../newsroom.ts';
import type { Member } from './staff.ts';

/** A story that lacks nothing, as its writer left it. */
export async function draftOf(writer: Member, headline = 'رصيف الحبوب', locale: Locale = 'ar'): Promise<{ id: number; slug: string }> {
  const { read, t } = store;
  const [section] = await read.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.slug, 'economy'), eq(t.section.locale, locale))).limit(1);
  const [author] = await read.select({ id: t.author.id }).from(t.author).where(eq(t.author.locale, locale)).limit(1);
  if (!section || !author) throw new Error('the demonstration has no section or no author');
  const actor: Actor = { id: writer.id, name: writer.name, role: 'reporter', desks: ['economy'] };
  const slug = `quay-${Date.now()}`;
  const fields = { headline, slug, body: bodyOf('فقرة أولى عن الميناء.', 'فقرة ثانية عنه.'), authorIds: [author.id] };
  const started = await startArticle(actor, store, { locale, sectionId: section.id, fields }, Date.now());
  if (!started.ok) throw new Error(`refused: ${started.reason}`);
  return { id: started.value.id, slug };
}

export async function rowOf(id: number) {
  const [row] = await store.read.select({ headline: store.t.article.headline, body: store.t.article.body, version: store.t.article.version }).from(store.t.article).where(eq(store.t.article.id, id)).limit(1);
  if (!row) throw new Error('the story is gone');
  return { headline: row.headline, text: bodyText(row.body), version: row.version };
}

/** What this device keeps of the story, as one text; empty when the newsroom has everything. */
export async function keptOn(page: Page, id: number): Promise<string> {
  return page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => localStorage.getItem(key) ?? '').join('\n'), `khabar:kept:${id}:`);
}

export async function openStory(context: BrowserContext, id: number, siteUrl = readEnvironment().siteUrl): Promise<Page> {
  const page = await context.newPage();
  await page.goto(absolute(siteUrl, deskPaths.article('ar', id)));
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  return page;
}

export const headlineOf = (page: Page) => page.getByLabel('العنوان', { exact: true });
