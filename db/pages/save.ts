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

export const pageInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(80),
  slug: z.string().refine(isSlug, 'slug'),
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(300).default(''),
  body: z.unknown(),
  position: z.int().min(0).default(0),
});

/** Adds a standing page, or replaces the one with the same group and language; its old address leads to the new one. */
export async function savePage(actor: Actor, store: Store, input: z.input<typeof pageInput>, now: number): Promise<Result<{ id: number }, string>> {
  if (!can(actor, 'page.save')) return refuse('notAllowed');
  const parsed = pageInput.safeParse(input);
  if (!parsed.success) return refuse('pageInvalid');
  const body = parseBody(parsed.data.body);
  if (!body.ok) return body;
  const row = { ...parsed.data, body: body.value, updatedAt: now };
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ id: number }, string>> => {
    const [rival] = await tx.select({ id: t.page.id }).from(t.page)
      .where(and(eq(t.page.locale, row.locale), eq(t.page.slug, row.slug), ne(t.page.groupKey, row.groupKey))).limit(1);
    if (rival) return refuse('slugTaken');
    const [before] = await tx.select().from(t.page).where(and(eq(t.page.groupKey, row.groupKey), eq(t.page.locale, row.locale))).limit(1);
    const [after] = await tx.insert(t.page).values(row).onConflictDoUpdate({ target: [t.page.groupKey, t.page.locale], set: row }).returning({ id: t.page.id });
    if (!after) throw new Error('a page was not written');
    if (before && before.slug !== row.slug) await leadOn(store, tx, { from: plainPage(before), to: plainPage(row), now });
    await record(store, tx, { actor, action: 'page.save', noun: 'page', id: after.id, before, after: row, tags: [cacheTag.page(after.id), cacheTag.site()], now });
    return ok({ id: after.id });
  });
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
