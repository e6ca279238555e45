import { isDeepStrictEqual } from 'node:util';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { parseBody } from '#lib/body/parse-body.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { isSlug } from '#lib/text/slug.ts';
import { paths } from '#lib/urls.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { editedPage, type EditedPage, type PageRow } from './desk.ts';

export const pageInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(80),
  slug: z.string().refine(isSlug, 'slug'),
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(300).default(''),
  body: z.unknown(),
  position: z.int().min(0).default(0),
  /** Of the page as it was opened, 0 of one that was not there. Without it whatever stands is replaced: only the system writes so. */
  version: z.int().min(0).optional(),
});

/** What people hand in always says what it was written on top of. */
export const writtenPageInput = pageInput.required({ version: true });

type SavedPage = { id: number; version: number };
type StalePage = { ok: false; reason: 'pageStale'; current: EditedPage };

/**
 * Adds a standing page, or replaces the one with the same group and language; its old address leads to the new one.
 * A page that somebody else has saved since comes back instead, with whose hand it was. Saying the same again is no change.
 */
export async function savePage(actor: Actor, store: Store, input: z.input<typeof pageInput>, now: number): Promise<Result<SavedPage, string> | StalePage> {
  if (!can(actor, 'page.save')) return refuse('notAllowed');
  const parsed = pageInput.safeParse(input);
  if (!parsed.success) return refuse('pageInvalid');
  const body = parseBody(parsed.data.body);
  if (!body.ok) return body;
  const { version, ...words } = { ...parsed.data, body: body.value };
  const row = { ...words, updatedAt: now, updatedBy: actor.role === 'system' ? '' : actor.name };
  const { t } = store;
  return store.write(async (tx): Promise<Result<SavedPage, string> | StalePage> => {
    const [before] = await tx.select().from(t.page).where(and(eq(t.page.groupKey, row.groupKey), eq(t.page.locale, row.locale))).limit(1);
    if (before && version !== undefined && saysTheSame(before, words)) return ok({ id: before.id, version: before.version });
    if (version !== undefined && version !== (before?.version ?? 0)) return before ? { ...refuse('pageStale'), current: await editedPage({ t, read: tx }, before) } : refuse('pageAbsent');
    const [rival] = await tx.select({ id: t.page.id }).from(t.page)
      .where(and(eq(t.page.locale, row.locale), eq(t.page.slug, row.slug), ne(t.page.groupKey, row.groupKey))).limit(1);
    if (rival) return refuse('slugTaken');
    const written = { ...row, version: (before?.version ?? 0) + 1 };
    const [after] = await tx.insert(t.page).values(written).onConflictDoUpdate({ target: [t.page.groupKey, t.page.locale], set: written }).returning({ id: t.page.id, version: t.page.version });
    if (!after) throw new Error('a page was not written');
    if (before && before.slug !== row.slug) await leadOn(store, tx, { from: plainPage(before), to: plainPage(row), now });
    await record(store, tx, { actor, action: 'page.save', noun: 'page', id: after.id, before, after: row, tags: [cacheTag.page(after.id), cacheTag.site()], now });
    return ok(after);
  });
}

type Words = Pick<PageRow, 'title' | 'slug' | 'description' | 'body' | 'position'>;

function saysTheSame(before: PageRow, { title, slug, description, body, position }: Words): boolean {
  return isDeepStrictEqual([before.title, before.slug, before.description, before.body, before.position], [title, slug, description, body, position]);
}

function plainPage({ locale, slug }: { locale: 'ar' | 'en'; slug: string }): string {
  return decodeURI(paths.page(locale, slug));
}

/** One hop, as everywhere: what led to the old address leads past it. */
async function leadOn({ t }: Store, tx: Query, { from, to, now }: { from: string; to: string; now: number }): Promise<void> {
  await tx.delete(t.redirect).where(eq(t.redirect.from, to));
  await tx.update(t.redirect).set({ to }).where(eq(t.redirect.to, from));
  await tx.insert(t.redirect).values({ from, to, createdAt: now }).onConflictDoUpdate({ target: t.redirect.from, set: { to, articleId: null } });
}
